import type { Problem } from '../../problems/problem.ts';
import type { Briefing } from '../briefing.ts';
import type { Place } from '../entries/entry.ts';

/** What a page says of itself, and the field of the content that says it. */
interface Described {
  text: string;
  key: string;
  place: Place;
}

/** Entries, pages and documents with one sentence: each would say of itself, in a search and in previews, what the other says. */
export function checkDescriptions({
  entries,
  pages,
  sources,
}: Pick<Briefing, 'entries' | 'pages' | 'sources'>): Problem[] {
  const owners = new Map<string, Described>();
  const all: Described[] = [
    ...pages.map(({ summary, place }) => ({ text: summary, key: 'summary', place })),
    ...[...entries.values()].map(({ summary, section, place }) => ({
      text: summary,
      key: section === 'statements' ? 'gist' : 'summary',
      place,
    })),
    ...[...sources.values()]
      .filter(({ kind }) => kind === 'document')
      .map(({ supports, place }) => ({ text: supports, key: 'supports', place })),
  ];
  return all.flatMap((one): Problem[] => {
    const { text, key, place } = one;
    const owner = owners.get(text);
    if (owner === undefined) {
      owners.set(text, one);
      return [];
    }
    const line = place.lineOf([key]);
    const message = `"${key}" is that of ${owner.place.file}:${owner.place.lineOf([owner.key])} as well.`;
    const hint = 'Say of each what only it is.';
    return [{ rule: 'invalid-head', file: place.file, line, message, hint }];
  });
}
