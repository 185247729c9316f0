import distance from 'damerau-levenshtein';
import { soundOf } from './sound-of.ts';
import { isSoft } from './intent.ts';
import { keyOf, stem } from './keys.ts';

/** What a wrong spelling is held against. */
export interface Spelling {
  /** Every word of a name; what only statements say is left to the full text. */
  known: string[];
  /** Common words that could be taken for a slip of one of them: who types `crimes` does not mean Crimea. */
  common: string[];
  /** Known words that are slips themselves -> the right word: nobody is told to search for another slip. */
  slips?: Record<string, string>;
}

/**
 * The query with each unknown word replaced by the nearest word of a name (Damerau-Levenshtein, within
 * `stepsAllowed`); undefined when nothing changes or a word has no neighbour. A common word was meant as it
 * stands, and so was one that `isKnown` finds in the text.
 */
export async function correct(
  keys: readonly string[],
  { known, common, slips = {} }: Spelling,
  isKnown: (word: string) => Promise<boolean>,
): Promise<string | undefined> {
  const names = new Set(known);
  const meant = new Set(common);
  const corrected = await Promise.all(
    keys.map(async (key) => {
      if (names.has(key) || meant.has(key)) return Object.hasOwn(slips, key) ? slips[key] : key;
      const near = nearestWord(key, known);
      if (near === undefined) return undefined;
      if (await isKnown(key)) return key;
      return Object.hasOwn(slips, near) ? slips[near] : near;
    }),
  );
  if (corrected.includes(undefined)) return undefined;
  const text = corrected.join(' ');
  // What only says what is asked, and not about what, was not meant: a name `Comey` is no `comes`.
  const saysLittle = corrected.every((word) => word === undefined || isSoft(keyOf(word)));
  return saysLittle || text === keys.join(' ') ? undefined : text;
}

/**
 * The name that words nearly are, where at least one of them is right: `white horse` is nearly `white house`, though
 * a horse is no slip by itself. `names`: what entries are called, as their words are compared.
 */
export function nearlyCalled(
  keys: readonly string[],
  { known }: Pick<Spelling, 'known'>,
  names: ReadonlySet<string>,
): string | undefined {
  const own = new Set(known);
  const near = keys.map((key) => (own.has(key) ? key : (nearestWord(key, known) ?? key)));
  const text = near.join(' ');
  const isNearly = near.some((word, i) => word === keys[i]) && text !== keys.join(' ');
  return isNearly && names.has(text) ? text : undefined;
}

/** How many slips a word may have: none below four letters, one below eight, two in longer words. */
const stepsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The known word with the fewest slips between, within what is allowed; the first of equals. Where there is none,
 * one that only differs in doubled letters, `asetts`, a long one in its ending as well, `anouncement`, or that sounds
 * alike.
 */
export function nearestWord(key: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const allowed = stepsAllowed(key);
  const letters = lettersOf(key);
  let best: { word: string; steps: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - key.length) > allowed || /\d/.test(key + word)) continue;
    // What is so short is an abbreviation or a small word: `unsc` is no `uns`.
    if (word.length < 4) continue;
    // Each step changes two letters at most: who has more of their own is not worth the dear way.
    if (bitsIn(letters ^ lettersOf(word)) > 2 * allowed) continue;
    const { steps } = distance(key, word);
    // Of four letters, a consonant in the place of another makes another word: `weim` is no `weir`.
    if (word.length === 4 && key.length === 4 && frame(word) !== frame(key)) continue;
    // With a vowel more at its end it is another one too: `weira` is no `weir`.
    if (word.length === 4 && key.length === 5 && key.startsWith(word) && /[aeiouy]$/.test(key))
      continue;
    // Two slips, and another beginning besides: that is another word.
    if (steps > 1 && beginningOf(word) !== beginningOf(key)) continue;
    if (steps <= allowed && steps < (best?.steps ?? Infinity)) best = { word, steps };
  }
  const likeIt = (from: number, form: (word: string) => string) => {
    if (key.length < from) return undefined;
    const wanted = form(key);
    return words.find((word) => form(word) === wanted);
  };
  return (
    best?.word ??
    likeIt(8, bareOf) ??
    likeIt(5, singly) ??
    (key.length < 4 ? undefined : soundingLike(key, words))
  );
}

/** The first word that sounds like another, or in which only its vowels have changed places: `jurij` and `yuri`, `jerad` and `jared`. */
function soundingLike(key: string, words: readonly string[]): string | undefined {
  const [sound, inA, letters] = [soundOf(key), heard(key), sorted(key)];
  return words.find(
    (word) => soundOf(word) === sound || (heard(word) === inA && sorted(word) === letters),
  );
}

/** The letters of a word, each as one of 32 bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const sorted = (word: string): string => word.split('').sort().join('');

/** A word with each vowel as the same one. */
export const heard = (word: string): string => word.replace(/[aeiouy]/g, 'a');

/** A word without its ending, and with each doubled letter once. */
export const bareOf = (word: string): string => singly(stem(word));

/** What a word and one with two slips more have in common. */
export const beginningOf = (word: string): string => singly(word).slice(0, 4);

/** The letters of a word in no order, each vowel as the same one. */
const frame = (word: string): string => sorted(heard(word));

/** A word with each doubled letter once. */
export const singly = (word: string): string => word.replace(/(.)\1/g, '$1');
