import { stem } from './keys.ts';
import { soundOf } from './sound-of.ts';

/** What is known of other languages: a word of theirs -> what the briefing's language says. */
export type Abroad = Readonly<Record<string, string>>;

/**
 * A query in the words of the briefing's language: what the dictionary has is translated, and a name in other letters
 * becomes the name that sounds like it. Small words are left out; undefined where no word is from abroad.
 */
export function fromAbroad(
  asked: readonly string[],
  {
    abroad,
    known,
    small,
    ambiguous = [],
    slips = {},
  }: {
    abroad: Abroad;
    known: readonly string[];
    small: readonly string[];
    ambiguous?: readonly string[];
    slips?: Readonly<Record<string, string>>;
  },
): string | undefined {
  const said = new Map(Object.entries(abroad).map(([word, own]) => [bare(word), own]));
  // A name that the briefing has in other letters as well is looked for in its own.
  const names = new Map(
    [...known]
      .sort((a, b) => Number(isOther(b)) - Number(isOther(a)))
      .map((word) => [soundOf(word), slips[word] ?? word]),
  );
  const own = new Set(known);
  const isSmall = (word: string) => small.includes(word) && !own.has(word);
  const inOwn = (word: string): string | undefined =>
    own.has(word)
      ? undefined
      : (said.get(bare(word)) ??
        inParts(word, said, own) ??
        (CYRILLIC.test(word) ? named(word, names) : undefined));
  // Where every other word is from abroad, German `war` is no war, and Italian `pace` is peace.
  const isAmbiguous = (word: string) => ambiguous.includes(word);
  const isSure = (word: string) =>
    !isAmbiguous(word) && (isSmall(word) || inOwn(word) !== undefined);
  const isAbroad = asked.some(isSure) && asked.every((word) => isAmbiguous(word) || isSure(word));
  const asRead = (word: string) => (isAmbiguous(word) && !isAbroad ? undefined : inOwn(word));
  // What is said beside words that were translated is shown in their letters: `чего хочет Путин`.
  const asShown = (word: string) => (isOther(word) ? (names.get(soundOf(word)) ?? word) : word);
  if (asked.every((word) => [undefined, word].includes(asRead(word)))) return undefined;
  const words = asked.flatMap(
    (word) =>
      asRead(word) ?? (isSmall(word) || (isAbroad && isAmbiguous(word)) ? [] : [asShown(word)]),
  );
  const meanings = new Set(said.values());
  // What is left of so few letters is a small word that a name of the briefing has as well, `de`; not `USA` or `EU`.
  const isMeant = (word: string) =>
    word.length > 3 ||
    !asked.includes(word) ||
    /\d/.test(word) ||
    said.has(bare(word)) ||
    meanings.has(word);
  const meant = words.filter(isMeant);
  // `cese fire` is half a word of each: what the word before says already is not said again.
  return meant.filter((word, i) => !(meant[i - 1] ?? '').endsWith(word)).join(' ');
}

/** What a compound says that is written as one word, part by part: `Friedensplan`. */
function inParts(
  word: string,
  said: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): string | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const parts = [word.slice(0, at), word.slice(at)].map(
      (part) => said.get(bare(part)) ?? (own.has(part) ? part : undefined),
    );
    if (parts.every((part) => part !== undefined)) return parts.join(' ');
  }
  return undefined;
}

const CYRILLIC = /[а-яєіґ]/u;

const isOther = (word: string): boolean => CYRILLIC.test(word);

/** A word without the ending of its case, in any of the languages. */
const bare = (word: string): string =>
  CYRILLIC.test(word) ? stem(word) : word.replace(/(?<=^.{4,})(?:e(?:ns?|[rsm])?|[ns])$/, '');

/** The name that sounds like a word, or like what is left without the ending of its case. */
const named = (word: string, names: ReadonlyMap<string, string>): string | undefined =>
  [word, stem(word)].flatMap((form) => names.get(soundOf(form)) ?? [])[0];
