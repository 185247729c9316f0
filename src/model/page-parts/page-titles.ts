import { fold } from '../../names/name-trie.ts';
import type { Problem } from '../../problems/problem.ts';
import { wordsOf } from '../../words/words.ts';
import type { Briefing } from '../briefing.ts';
import { dividedPages } from '../divisions/divided-pages.ts';
import type { Place } from '../entries/entry.ts';

interface Titled {
  title: string;
  place: Place;
  /** Key of the title in its file. */
  key: string;
  isEntry: boolean;
}

/** Entries, documents and pages that would have one title in a browser's list and in a search. */
export function checkTitles(briefing: Briefing): Problem[] {
  const { shortEdition: _, ...sections } = wordsOf(briefing.meta).sections;
  const owners = new Map<string, { file?: string; isEntry: boolean }>(
    [
      ...Object.values(sections),
      ...dividedPages(briefing).filter(({ isDocument }) => !isDocument),
    ].map(({ title }) => [fold(title), { isEntry: false }]),
  );
  const all = [...titlesOfEntries(briefing), ...otherTitles(briefing)];
  return all.flatMap(({ title, place, key, isEntry }) => {
    const owner = owners.get(fold(title));
    if (owner === undefined) owners.set(fold(title), { file: place.file, isEntry });
    // Two entries of one name are reported where names are compared.
    if (owner === undefined || (owner.isEntry && isEntry)) return [];
    return [problem(title, place, key, owner.file)];
  });
}

const titlesOfEntries = ({ entries }: Briefing): Titled[] =>
  [...entries.values()].map(({ section, name, place }) => ({
    title: name,
    place,
    key: section === 'statements' || section === 'chronology' ? 'title' : 'name',
    isEntry: true,
  }));

const otherTitles = ({ sources, pages }: Briefing): Titled[] => [
  ...[...sources.values()]
    .filter(({ kind }) => kind === 'document')
    .map(({ short, place }) => ({ title: short, place, key: 'short', isEntry: false })),
  ...pages.map(({ title, place }) => ({ title, place, key: 'title', isEntry: false })),
];

const problem = (title: string, place: Place, key: string, file?: string): Problem => ({
  rule: 'duplicate-name',
  file: place.file,
  line: place.lineOf([key]),
  message: `"${title}" is the title of another page already${file === undefined ? '' : ` (${file})`}.`,
  hint: 'Each page has a title of its own: change this one.',
});
