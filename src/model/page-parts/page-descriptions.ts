import type { Problem } from '../../problems/problem.ts';
import type { Briefing } from '../briefing.ts';
import type { Place } from '../entries/entry.ts';

/** Entries and pages with one summary: each would say of itself, in a search and in previews, what the other says. */
export function checkDescriptions({
  entries,
  pages,
}: Pick<Briefing, 'entries' | 'pages'>): Problem[] {
  const owners = new Map<string, Place>();
  return [...pages, ...entries.values()].flatMap((one): Problem[] => {
    const { summary, place } = one;
    const owner = owners.get(summary);
    if (owner === undefined) {
      owners.set(summary, place);
      return [];
    }
    const key = 'section' in one && one.section === 'statements' ? 'gist' : 'summary';
    const line = place.lineOf([key]);
    const message = `"${key}" is that of ${owner.file}:${owner.lineOf([key])} as well.`;
    const hint = 'Say of each what only it is.';
    return [{ rule: 'invalid-head', file: place.file, line, message, hint }];
  });
}
