import { fold } from '../../../src/names/name-trie.ts';
import type { SyntheticEntry } from '../synthetic-entry.ts';

/** Characters that a name or title may have. */
const LONGEST = 60;

/** The same entries with names as a briefing wants them: unique, and short enough. Aliases that are taken go. */
export function distinctNames(entries: readonly SyntheticEntry[]): SyntheticEntry[] {
  const taken = new Set<string>();
  const take = (name: string): boolean => {
    const isFree = !taken.has(fold(name));
    taken.add(fold(name));
    return isFree;
  };
  const named = entries.map((entry) => ({ ...entry, name: firstFree(shorten(entry.name), take) }));
  return named.map((entry) => ({ ...entry, aliases: entry.aliases.filter(take) }));
}

function firstFree(name: string, take: (name: string) => boolean): string {
  if (take(name)) return name;
  let number = 2;
  while (!take(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** Whole words, with room for a number. */
function shorten(name: string): string {
  const words = name.split(' ');
  while (words.join(' ').length > LONGEST - 6) words.pop();
  return words.join(' ');
}
