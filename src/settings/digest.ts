import { createHash } from 'node:crypto';

/** SHA-256 of some texts in hex, each with its length, so that no two lists of them look the same. */
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** First 16 hex digits of a SHA-256 over a text, as the records of a briefing keep them: `3b5d5c3712955042`. */
export const shortDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A script or style as a Content-Security-Policy lists it, without its quotation marks: `sha256-…`. */
export const policyHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
