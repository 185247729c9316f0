import type { Recorded } from '../entries/records.ts';
import type { Edition } from '../../schemas/records.ts';
import type { Entry } from '../entries/entry.ts';
import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';

/** Editions with one id for two, or with an entry that does not exist. */
export function checkEditions(
  { data, place: { file, lineOf } }: Recorded<Edition[]>,
  entries: ReadonlyMap<string, Entry>,
): Problem[] {
  const seen = new Set<string>();
  return data.flatMap((edition, index): Problem[] => {
    const isDuplicate = seen.has(edition.id);
    seen.add(edition.id);
    const duplicate: Problem = {
      rule: 'duplicate-id',
      file,
      line: lineOf([index, 'id']),
      message: `The id "${edition.id}" stands for another edition already.`,
      hint: 'Give each edition its own: feeds know it by that.',
    };
    const unknown = edition.entries.filter((id) => !entries.has(id));
    return [
      ...(isDuplicate ? [duplicate] : []),
      ...unknown.map((id): Problem => ({
        rule: 'unknown-entry',
        file,
        line: lineOf([index, 'entries', edition.entries.indexOf(id)]),
        message: `No entry "${id}".`,
        hint: `${didYouMean(id, entries.keys())}Change the id.`,
      })),
    ];
  });
}

/** Newest first; of one day, the later in the file first. */
export const newestFirst = (editions: readonly Edition[]): Edition[] =>
  [...editions].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** The editions that name an entry, newest first. */
export const editionsOf = (editions: readonly Edition[], entry: string): Edition[] =>
  newestFirst(editions).filter(({ entries }) => entries.includes(entry));

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
