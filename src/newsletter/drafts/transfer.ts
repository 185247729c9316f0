import { base64 } from './base64.ts';
import { decodeQuotedPrintable, quotedSplices } from './quoted-printable.ts';
import type { Transfer } from './transferred.ts';

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
  if (encoding === 'base64') return base64(raw);
  return { content: raw, place: (index) => index, back: (splices) => [...splices] };
}
