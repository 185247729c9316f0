import iconv from 'iconv-lite';
import type { Span } from './draft-link.ts';
import { decodeShifted, encodeShifted, isShifted } from './shifted-text.ts';
import type { Splice } from './splice.ts';

/** A text that can be changed in single places without touching the bytes of the others. */
export interface EncodedText {
  text: string;
  /** Index of the byte at which a unit of the text begins. */
  byteAt: (index: number) => number;
  /** What writing other text over a run of it does to the bytes. */
  replace: (span: Span, replacement: string) => Splice;
}

/**
 * Reads bytes in the charset that they name, or else in UTF-8, what their HTML names, or Windows's Western
 * one. Where they are not what they say, each byte stands for one letter: addresses are ASCII in nearly all
 * charsets, and what is written back stays the same byte for byte.
 */
export function encodedText(bytes: Uint8Array, named?: string): EncodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = markOf(buffer);
  const skipped = mark?.bytes.length ?? 0;
  const content = buffer.subarray(skipped);
  const { text, encode } = decode(content, mark?.charset, named);
  // Asked for in the order of the text, a long one is encoded once, not once for each address.
  let known = { index: 0, byte: skipped };
  const byteAt = (index: number) => {
    if (index < known.index) known = { index: 0, byte: skipped };
    const byte = known.byte + encode(text.slice(known.index, index)).length;
    known = { index, byte };
    return byte;
  };
  const replace = ({ start, end }: Span, replacement: string): Splice => ({
    start: byteAt(start),
    end: byteAt(end),
    bytes: encode(replacement),
  });
  return { text, byteAt, replace };
}

function decode(bytes: Buffer, marked?: string, named?: string) {
  if (marked === undefined && isShifted(bytes))
    return { text: decodeShifted(bytes), encode: encodeShifted };
  const charset = marked ?? charsetOf(bytes, named);
  return {
    text: iconv.decode(bytes, charset, { stripBOM: false }),
    encode: (piece: string) => iconv.encode(piece, charset, { addBOM: false }),
  };
}

/** The mark before a text that says its charset, where there is one. */
export const markOf = (bytes: Buffer): (typeof MARKS)[number] | undefined =>
  MARKS.find(({ bytes: start }) => bytes.subarray(0, start.length).equals(start));

const MARKS = [
  { bytes: Buffer.from([0xef, 0xbb, 0xbf]), charset: 'utf-8' },
  { bytes: Buffer.from([0xff, 0xfe]), charset: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), charset: 'utf-16be' },
];

/** The first charset in which the bytes make a round trip. */
function charsetOf(bytes: Buffer, named: string | undefined): string {
  const inHtml = META.exec(bytes.toString('latin1', 0, 2048))?.[1];
  const candidates = [named, 'utf-8', inHtml, 'windows-1252'];
  return candidates.find((charset) => isCharsetOf(bytes, charset)) ?? 'latin1';
}

function isCharsetOf(bytes: Buffer, charset: string | undefined): charset is string {
  // In UTF-7 a letter is written as those before it ask for.
  if (charset === undefined || /utf-?7/i.test(charset) || !iconv.encodingExists(charset))
    return false;
  const text = iconv.decode(bytes, charset, { stripBOM: false });
  return iconv.encode(text, charset, { addBOM: false }).equals(bytes);
}

const META = /charset\s*=\s*["']?([\w-]{3,30})/i;
