import type { Edition } from '../../schemas/records.ts';
import { listsBy, once } from '../../once.ts';

/** Newest first; of one day, the later in the file first. */
export const newestFirst = once((editions: readonly Edition[]): readonly Edition[] =>
  [...editions].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);

/** The editions that name an entry, newest first. */
export const editionsOf = (editions: readonly Edition[], entry: string): readonly Edition[] =>
  byEntry(editions).get(entry) ?? [];

const byEntry = once((editions: readonly Edition[]) =>
  listsBy(newestFirst(editions), ({ entries }) => entries),
);

/** The day of the first edition, `YYYY-MM-DD`; undefined without editions. */
export const firstPublished = (editions: readonly Edition[]): string | undefined =>
  newestFirst(editions).at(-1)?.date;

/**
 * The day of the last change, `YYYY-MM-DD`: of an entry, that of the last edition that names it, else of the
 * first one, which published it; without an entry, of the whole briefing. Undefined without editions.
 */
export function lastChange(editions: readonly Edition[], entry?: string): string | undefined {
  if (entry === undefined) return newestFirst(editions)[0]?.date;
  return editionsOf(editions, entry)[0]?.date ?? firstPublished(editions);
}

/** Ids of the entries that an edition names where it is shown: of a first edition, which has all of them, a hundred. */
export const namesShown = ({ entries }: Edition): readonly string[] => entries.slice(0, 100);
