import type { Entry } from '../entries/entry.ts';
import { shortDigest } from '../../settings/digest.ts';

/**
 * First 16 hex digits of a SHA-256 over an entry's data: all that it claims, and on what.
 * Prose, search terms and related links are left out: a better wording or another way on is no news.
 */
export function entryDigest(entry: Entry): string {
  const {
    body: _body,
    place: _place,
    searchTerms: _terms,
    translations: _translations,
    related: _related,
    draft: _draft,
    ...data
  } = entry;
  // A field that came after the first releases: empty, it leaves the digests of those as they are.
  if ('about' in data && data.about.length === 0) Reflect.deleteProperty(data, 'about');
  return digestOfData(data);
}

/** First 16 hex digits of a SHA-256 over data, whatever the order of its keys. */
export const digestOfData = (data: unknown): string => shortDigest(JSON.stringify(sorted(data)));

/** The same value with the keys of its objects in order, so that equal data has equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
