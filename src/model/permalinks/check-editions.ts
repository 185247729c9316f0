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
