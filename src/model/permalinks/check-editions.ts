import type { Recorded } from '../entries/records.ts';
import type { Edition } from '../../schemas/records.ts';
import type { Entry } from '../entries/entry.ts';
import { partyNames } from '../entries/party-names.ts';
import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Editions with one id for two, with an entry that does not exist, that tell of somebody and name no entry that does, or
 * that come behind a released one and are of a day before it. `released`: ids of editions.
 */
export function checkEditions(
  { data, place: { file, lineOf } }: Recorded<Edition[]>,
  entries: ReadonlyMap<string, Entry>,
  released: readonly string[] = [],
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
    const told = `${edition.title}. ${edition.summary}`;
    const [party] = edition.entries.length > 0 ? [] : partyNames(entries).match(told);
    const uncited: Problem = {
      rule: 'uncited-claim',
      file,
      line: lineOf([index, 'summary']),
      message: `It names "${party?.id ?? ''}", and no entry that says it with its source.`,
      hint: 'List the entries that are new or changed: entries: [some-entry].',
    };
    const later = released.includes(edition.id)
      ? undefined
      : data.slice(0, index).find(({ id, date }) => released.includes(id) && date > edition.date);
    const early: Problem = {
      rule: 'date-contradiction',
      file,
      line: lineOf([index, 'date']),
      message: `The edition is of ${edition.date}, and "${later?.id ?? ''}" before it, which was released, of ${later?.date ?? ''}.`,
      hint: 'Write the day on which it is published: readers and feeds see the newest first.',
    };
    const unknown = edition.entries.filter((id) => !entries.has(id));
    return [
      ...(isDuplicate ? [duplicate] : []),
      ...(later === undefined ? [] : [early]),
      ...(party === undefined ? [] : [uncited]),
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
