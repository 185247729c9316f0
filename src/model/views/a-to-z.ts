import type { Briefing } from '../briefing.ts';
import type { Entry } from '../entries/entry.ts';

export interface AtoZItem {
  name: string;
  lang?: string;
  entry: Entry;
}

/** Every name, alias and title under its first letter; in the order of the briefing's language. */
export function atoz({
  entries,
  meta,
}: Pick<Briefing, 'entries' | 'meta'>): { letter: string; items: AtoZItem[] }[] {
  const collator = new Intl.Collator(meta.language);
  const items = [...entries.values()].flatMap((entry): AtoZItem[] => [
    { name: entry.name, entry },
    ...entry.aliases.map(({ name, lang }) => ({
      name,
      entry,
      ...(lang === undefined ? {} : { lang }),
    })),
  ]);
  const groups = Map.groupBy(items, ({ name }) => letterOf(name, meta.language));
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([letter, group]) => ({
      letter,
      items: group.sort((a, b) => collator.compare(a.name, b.name)),
    }));
}

/** The letter under which a language lists a name: `É` is an E in French; `Й` is no `И` in Ukrainian. */
function letterOf(name: string, language: string): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  const first = (Array.from(letters)[0] ?? '').toUpperCase();
  if (/\p{N}/u.test(first)) return '0–9';
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
  const base = new Intl.Collator(language, { sensitivity: 'base' });
  return base.compare(first, plain) === 0 ? plain : first;
}
