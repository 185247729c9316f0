import { decodeHTMLAttribute } from 'entities';
import type { Span } from './draft-link.ts';

export interface Decoded {
  /** The value, character references resolved. */
  text: string;
  /** Where a run of the value stands in what was written; nothing where that cannot be told. */
  span: (run: Span) => { span?: Span };
}

/** A reference such as `&amp;`, `&#38;` or, in old mail, `&amp`. */
const REFERENCE = /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});?/gi;

/** Reads an attribute as it is `written` (`href="…"`); `value` is what the parser of HTML made of it. */
export function decodedAttribute(written: string, value: string): Decoded {
  const [before = ''] = /^[^=]+=\s*["']?/.exec(written) ?? [];
  const isQuoted = /["']$/.test(before);
  const raw = written.slice(before.length, isQuoted ? -1 : undefined);
  return decoded(raw, value, before.length);
}

/** The same of text between tags. */
export const decodedText = (written: string, value: string): Decoded => decoded(written, value, 0);

/** `before`: how much stands in front of `raw` in what was written. */
function decoded(raw: string, value: string, before: number): Decoded {
  const { text, starts } = resolve(raw);
  // Line ends are normalised by the parser: both are compared without them.
  const isSame = text.replaceAll('\r', '') === value.replaceAll('\r', '');
  if (!isSame) return { text: value, span: () => ({}) };
  const at = (index: number) => before + (starts[index] ?? raw.length);
  return { text, span: ({ start, end }) => ({ span: { start: at(start), end: at(end) } }) };
}

/** The text and, for each unit of it, where it begins in `raw`. */
function resolve(raw: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  const add = (piece: string, start: number, step: number) => {
    for (let index = 0; index < piece.length; index += 1) starts.push(start + index * step);
    text += piece;
  };
  let last = 0;
  for (const { 0: found, index } of raw.matchAll(REFERENCE)) {
    add(raw.slice(last, index), last, 1);
    last = index + found.length;
    // What follows decides whether a reference without its semicolon is one.
    const next = raw.slice(last, last + 1);
    const decoded = decodeHTMLAttribute(found + next);
    const piece = next === '' ? decoded : decoded.slice(0, decoded.length - next.length);
    add(piece, index, piece === found ? 1 : 0);
  }
  add(raw.slice(last), last, 1);
  return { text, starts };
}
