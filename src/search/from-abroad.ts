import { romanise } from '../names/romanise.ts';
import { stem } from './keys.ts';

/** What is known of other languages: a word of theirs -> what the briefing's language says. */
export type Abroad = Readonly<Record<string, string>>;

/**
 * A query in the words of the briefing's language: what the dictionary has is translated, and a name in other letters
 * becomes the name that sounds like it. Small words are left out; undefined where no word is from abroad.
 */
export function fromAbroad(
  asked: readonly string[],
  { abroad, known, small }: { abroad: Abroad; known: readonly string[]; small: readonly string[] },
): string | undefined {
  const said = new Map(Object.entries(abroad).map(([word, own]) => [bare(word), own]));
  const names = new Map(known.map((word) => [soundOf(word), word]));
  const own = new Set(known);
  const isSmall = (word: string) => small.includes(word) && !own.has(word);
  const inOwn = (word: string): string | undefined =>
    own.has(word)
      ? undefined
      : (said.get(bare(word)) ?? (CYRILLIC.test(word) ? named(word, names) : undefined));
  if (asked.every((word) => [undefined, word].includes(inOwn(word)))) return undefined;
  const words = asked.flatMap((word) => inOwn(word) ?? (isSmall(word) ? [] : [word]));
  const meanings = new Set(said.values());
  // What is left of so few letters is a small word that a name of the briefing has as well, `de`; not `USA` or `EU`.
  const isMeant = (word: string) =>
    word.length > 3 ||
    !asked.includes(word) ||
    /\d/.test(word) ||
    said.has(bare(word)) ||
    meanings.has(word);
  return words.filter(isMeant).join(' ');
}

const CYRILLIC = /[а-яєіґ]/u;

/** A word without the ending of its case, in any of the languages. */
const bare = (word: string): string =>
  CYRILLIC.test(word) ? stem(word) : word.replace(/(?<=^.{4,})(?:e[nrsm]?|[ns])$/, '');

/** The name that sounds like a word, or like what is left without the ending of its case. */
const named = (word: string, names: ReadonlyMap<string, string>): string | undefined =>
  [word, stem(word)].flatMap((form) => names.get(soundOf(form)) ?? [])[0];

/** How a name sounds, roughly, in whatever letters: Лавров, Lawrow and Lavrov alike. */
const soundOf = (word: string): string =>
  romanise(word)
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/(?:[tz]?s?c|s|z)h|ts|tz|z/g, 's')
    .replace(/[ckq]+/g, 'k')
    .replace(/g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[jyi]+/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/(.)\1/g, '$1');
