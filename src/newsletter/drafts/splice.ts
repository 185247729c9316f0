/** Bytes that take the place of others. */
export interface Splice {
  start: number;
  end: number;
  bytes: Uint8Array;
}

/** The bytes with every splice made; all others stay as they are. Splices must not overlap. */
export function splice(bytes: Uint8Array, splices: readonly Splice[]): Buffer {
  const pieces: Uint8Array[] = [];
  let last = 0;
  for (const { start, end, bytes: replacement } of inOrder(splices)) {
    pieces.push(bytes.subarray(last, start), replacement);
    last = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(last)]);
}

export const inOrder = (splices: readonly Splice[]): Splice[] =>
  splices.toSorted((a, b) => a.start - b.start);
