import type { Released } from '../../schemas/records.ts';
import type { Entry } from '../entries/entry.ts';
import { entryDigest } from './entry-digest.ts';

/**
 * Where what stands at a published address now was published itself, if that was another address: two entries that
 * swapped their ids by hand, or one that took the place of another. Undefined where it is only a changed one.
 */
export function publishedAs(
  { path, kind }: { path: string; kind: string },
  entry: Entry,
  { pages }: Released,
  current: ReadonlyMap<string, { digest?: string }>,
): string | undefined {
  return Object.entries(pages).find(
    ([other, { kind: ofKind, digest }]) =>
      other !== path &&
      ofKind === kind &&
      digest !== undefined &&
      // What still stands where it was published has not moved.
      current.get(other)?.digest !== digest &&
      entryDigest({ ...entry, id: other.split('/').at(-2) ?? '' }) === digest,
  )?.[0];
}
