import { decodeQuotedPrintable, quotedSplices } from './quoted-printable.ts';
import { splice, type Splice } from './splice.ts';

/** The content of a part of a mail, freed from its transfer encoding. */
export interface Transfer {
  content: Buffer;
  /** Where a byte of the content begins as it is written. */
  place: (index: number) => number;
  /** Splices of the content as splices of what is written. */
  back: (splices: readonly Splice[]) => Splice[];
}

/** `encoding`: as the mail names it; whatever is not known stands as it is. */
export function transfer(encoding: string, raw: Buffer): Transfer {
  if (encoding === 'quoted-printable') {
    const decoded = decodeQuotedPrintable(raw);
    return {
      content: decoded.bytes,
      place: (index) => decoded.starts[index] ?? raw.length,
      back: (splices) => quotedSplices(raw, decoded, splices),
    };
  }
  if (encoding === 'base64') {
    const content = fromBase64(raw);
    return { content, place: () => 0, back: (splices) => base64Splices(raw, content, splices) };
  }
  return { content: raw, place: (index) => index, back: (splices) => [...splices] };
}

/** Where it was put together of several pieces, each may have its own `=` at the end. */
const fromBase64 = (raw: Buffer): Buffer =>
  Buffer.concat(
    (raw.toString('latin1').match(/[^=]+/g) ?? []).map((piece) => Buffer.from(piece, 'base64')),
  );

/** Base64 is written anew as a whole, in lines as long as they were. */
function base64Splices(raw: Buffer, content: Buffer, splices: readonly Splice[]): Splice[] {
  if (splices.length === 0) return [];
  const written = raw.toString('latin1');
  const newline = written.includes('\r\n') ? '\r\n' : '\n';
  const [line = ''] = /^[^\r\n]*/.exec(written) ?? [];
  const lines = splice(content, splices)
    .toString('base64')
    .match(new RegExp(`.{1,${Math.max(4, line.length)}}`, 'g'));
  const ending = /\s*$/.exec(written.slice(-8))?.[0] ?? '';
  const bytes = Buffer.from((lines ?? []).join(newline) + ending, 'latin1');
  return [{ start: 0, end: raw.length, bytes }];
}
