import type { Transfer } from './transferred.ts';

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x3e;

/**
 * Puts lines together that a mail program parted at a space of its own: `format=flowed; delsp=yes` (RFC 3676, 4.1).
 * Quoted lines and the line of a signature, `-- `, stay.
 */
export const flowing = (encoded: Transfer): Transfer =>
  without(encoded, (raw, at) => (raw[at] === SPACE ? behindBreak(raw, at) : undefined));

/** The same for what parts its lines by an end and a space or tab: calendars and cards (RFC 5545, 3.1). */
export const unfolding = (encoded: Transfer): Transfer => without(encoded, behindFold);

/** A text without the bytes that `behind` skips: from one index to the one that it gives. */
function without(
  encoded: Transfer,
  behind: (raw: Buffer, at: number) => number | undefined,
): Transfer {
  const raw = encoded.content;
  const starts: number[] = [];
  for (let at = 0; at < raw.length;) {
    const next = behind(raw, at);
    if (next === undefined) starts.push(at);
    at = next ?? at + 1;
  }
  const placeOf = (index: number) => starts[index] ?? raw.length;
  return {
    content: Buffer.from(starts.map((at) => raw[at] ?? 0)),
    place: (index) => encoded.place(placeOf(index)),
    back: (splices) =>
      encoded.back(
        splices.map(({ start, end, bytes }) => ({
          start: placeOf(start),
          end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
          bytes,
        })),
      ),
  };
}

function behindFold(raw: Buffer, at: number): number | undefined {
  const end = raw[at] === CR ? at + 1 : at;
  return raw[end] === LF && (raw[end + 1] === SPACE || raw[end + 1] === TAB) ? end + 2 : undefined;
}

/** Where the next line begins, if the space at `at` ends a line that goes on there. */
function behindBreak(raw: Buffer, at: number): number | undefined {
  const end = raw[at + 1] === CR ? at + 2 : at + 1;
  if (raw[end] !== LF || raw[end + 1] === QUOTE) return undefined;
  const line = raw.subarray(raw.lastIndexOf(LF, at - 1) + 1, at).toString('latin1');
  return line === '--' || line.startsWith('>') ? undefined : end + 1;
}
