import type { Entry } from '../entries/entry.ts';

export interface AtoZItem {
  name: string;
  lang?: string;
  entry: Entry;
}

/** Every name, alias and title under its first letter; scripts other than Latin come last. */
export function atoz(entries: ReadonlyMap<string, Entry>): { letter: string; items: AtoZItem[] }[] {
  const items = [...entries.values()].flatMap((entry): AtoZItem[] => [
    { name: entry.name, entry },
    ...entry.aliases.map(({ name, lang }) => ({
      name,
      entry,
      ...(lang === undefined ? {} : { lang }),
    })),
  ]);
  const groups = Map.groupBy(items, ({ name }) => letterOf(name));
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([letter, group]) => ({
      letter,
      items: group.sort((a, b) => collator.compare(a.name, b.name)),
    }));
}

const collator = new Intl.Collator('en');

function letterOf(name: string): string {
  const first = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /\p{N}/u.test(first) ? '0–9' : first;
}
