import { inOrder, type Splice } from './splice.ts';

export interface QuotedPrintable {
  bytes: Buffer;
  /** Where each byte begins as it is written; one more for the end. */
  starts: Uint32Array;
}

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;
/** A line of mail has 76 characters, the `=` of a line that goes on included. */
const LINE = 75;

/** Decodes quoted-printable (RFC 2045, 6.7) and keeps the places; what is no escape stands for itself. */
export function decodeQuotedPrintable(raw: Uint8Array): QuotedPrintable {
  const bytes = Buffer.alloc(raw.length);
  const starts = new Uint32Array(raw.length + 1);
  let length = 0;
  const add = (byte: number, start: number) => {
    bytes[length] = byte;
    starts[length] = start;
    length += 1;
  };
  for (let at = 0; at < raw.length;) {
    const isEscape = raw[at] === EQUALS;
    const next = isEscape ? endOfBreak(raw, at + 1) : undefined;
    const value = isEscape ? hexAt(raw, at + 1) : undefined;
    if (next === undefined) add(value ?? raw[at] ?? 0, at);
    at = next ?? at + (value === undefined ? 1 : 3);
  }
  starts[length] = raw.length;
  return { bytes: bytes.subarray(0, length), starts: starts.subarray(0, length + 1) };
}

/** Behind a soft line break that begins at `at`, or undefined where there is none; some mailers leave room before it. */
function endOfBreak(raw: Uint8Array, at: number): number | undefined {
  let end = at;
  while ((raw[end] === 0x20 || raw[end] === 0x09) && end - at < LINE) end += 1;
  if (raw[end] === CR) end += 1;
  return raw[end] === LF ? end + 1 : end === raw.length ? end : undefined;
}

function hexAt(raw: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(raw[at] ?? 0, raw[at + 1] ?? 0);
  return /^[\dA-F]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** Splices of the decoded bytes as splices of what is written, in lines that are not too long. */
export function quotedSplices(
  raw: Uint8Array,
  { starts }: QuotedPrintable,
  splices: readonly Splice[],
): Splice[] {
  return inOrder(splices).map(({ start, end, bytes }) => {
    const from = starts[start] ?? raw.length;
    const last = starts[Math.max(start, end - 1)] ?? from;
    const to = end > start ? last + (raw[last] === EQUALS ? 3 : 1) : from;
    return { start: from, end: to, bytes: encode(bytes, raw, from, to) };
  });
}

function encode(bytes: Uint8Array, raw: Uint8Array, from: number, to: number): Buffer {
  const newline = raw.includes(CR) ? '\r\n' : '\n';
  let column = from - (raw.lastIndexOf(LF, from - 1) + 1);
  let text = '';
  const add = (piece: string, behind = 0) => {
    if (column + piece.length + behind > LINE) {
      text += `=${newline}`;
      column = 0;
    }
    text += piece;
    column += piece.length;
  };
  for (const byte of bytes)
    add(byte > 0x20 && byte < 0x7f && byte !== EQUALS ? String.fromCharCode(byte) : escaped(byte));
  const rest = restOfLine(raw, to);
  if (rest > 0) add('', rest);
  return Buffer.from(text, 'latin1');
}

const escaped = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** How many characters follow on the line; its `=` at the end has its room already. */
function restOfLine(raw: Uint8Array, at: number): number {
  const end = raw.indexOf(LF, at);
  const line = raw.subarray(at, end < 0 ? raw.length : end);
  return line.at(-1) === CR ? line.length - 1 : line.length;
}
