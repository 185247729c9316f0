import { base64 } from './base64.ts';
import { MailError } from './mail-parts.ts';
import { decodeQuotedPrintable, quotedSplices } from './quoted-printable.ts';
import type { Transfer } from './transferred.ts';

/** `encoding`: as the mail names it; whatever is not known stands as it is. Throws a MailError where that is no text. */
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
  if (PACKED.test(encoding))
    throw new MailError(`Its text is in ${encoding}, which nothing here unpacks.`);
  return { content: raw, place: (index) => index, back: (splices) => [...splices] };
}

/** Words of old programs; read as it is, such a text would seem to have no address. */
const PACKED = /^(?:x-)?(?:uu|binhex|yenc|gzip|zip)/;
