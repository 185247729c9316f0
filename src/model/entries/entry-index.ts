import type { Content, Entry, Place, Source } from './entry.ts';
import { fold } from '../../names/name-trie.ts';
import type { Problem } from '../../problems/problem.ts';

export interface EntryIndex {
  entries: ReadonlyMap<string, Entry>;
  sources: ReadonlyMap<string, Source>;
  problems: Problem[];
}

/** Entries and sources by id. Ids, names, aliases and titles that stand for two things are problems. */
export function indexEntries({
  entries,
  sources,
  pages,
}: Pick<Content, 'entries' | 'sources' | 'pages'>): EntryIndex {
  const problems: Problem[] = [];
  const entryMap = new Map<string, Entry>();
  const sourceMap = new Map<string, Source>();
  const places = new Map<string, Place>(pages.map(({ id, place }) => [id, place]));
  const claim = (id: string, place: Place): boolean => {
    const other = places.get(id);
    if (other === undefined) places.set(id, place);
    else problems.push(duplicateId(id, place, other));
    return other === undefined;
  };
  for (const entry of entries) if (claim(entry.id, entry.place)) entryMap.set(entry.id, entry);
  for (const source of sources)
    if (claim(source.id, source.place)) sourceMap.set(source.id, source);
  problems.push(...duplicateNames(entries));
  return { entries: entryMap, sources: sourceMap, problems };
}

function duplicateId(id: string, place: Place, other: Place): Problem {
  return {
    rule: 'duplicate-id',
    file: place.file,
    line: place.lineOf(['id']),
    message: `The id "${id}" stands for something else already (${other.file}).`,
    hint: 'Ids are unique over all sections, sources and pages: choose another.',
  };
}

function duplicateNames(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const { entry, name, line } of entries.flatMap(namesWithLines)) {
    const key = fold(name);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, entry);
    else
      problems.push({
        rule: 'duplicate-name',
        file: entry.place.file,
        line,
        message: `The name "${name}" belongs to "${owner.id}" already (${owner.place.file}).`,
        hint:
          owner === entry
            ? 'Remove it here: it stands twice.'
            : 'Names and titles are unique: change one, or move it to searchTerms.',
      });
  }
  return problems;
}

function namesWithLines(entry: Entry): { entry: Entry; name: string; line: number }[] {
  const key = entry.section === 'statements' || entry.section === 'chronology' ? 'title' : 'name';
  return [
    { entry, name: entry.name, line: entry.place.lineOf([key]) },
    ...entry.aliases.map(({ name }, index) => ({
      entry,
      name,
      line: entry.place.lineOf(['aliases', index]),
    })),
  ];
}
