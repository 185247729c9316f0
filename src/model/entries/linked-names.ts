import type { Entry, Source } from './entry.ts';
import { publishersOf } from './publishers-of.ts';

/**
 * Names of people, bodies and terms, each with the id of its entry; event and statement titles are no names. Behind
 * them, under no id, whom documents name as publisher or for an account, where a name begins or stands within that:
 * "Riverton Gazette" does not mean Riverton, but "Mayor Abbott" is Abbott.
 */
export function linkedNames(
  entries: readonly Entry[],
  sources: readonly Pick<Source, 'accordingTo' | 'publisher'>[],
): (readonly [name: string, id: string])[] {
  const own = entries.flatMap((entry) => {
    if (entry.section !== 'whos-who' && entry.section !== 'glossary') return [];
    if (!entry.link) return [];
    return [entry.name, ...entry.aliases.map(({ name }) => name)].map(
      (name) => [name, entry.id] as const,
    );
  });
  const names = new Set(own.map(([name]) => name));
  const longer = sources
    .flatMap((source) => [...source.accordingTo, ...publishersOf(source)])
    .filter((name) => !tails(name).some((tail) => names.has(tail)));
  return [...own, ...[...new Set(longer)].map((name) => [name, ''] as const)];
}

/** `the River Trust` -> `the River Trust`, `River Trust`, `Trust`. */
const tails = (name: string): string[] =>
  name.split(' ').map((_, at, words) => words.slice(at).join(' '));
