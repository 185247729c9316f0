import { isFunctionWord, type Language } from '../languages/language.ts';
import type { Word } from '../speech/phrase.ts';
import { isVerb } from '../text/finite.ts';
import { isAdjective, isPresent } from '../text/lexicon.ts';
import { isHeadline, isNumber, leadTo } from './lead-to.ts';
import { isAct, isContent } from './telling.ts';

/** How many words side by side a title may have from the article: a title is no sentence of it. */
const MOST_IN_A_ROW = 6;

/** How many small words may tie two key words together. */
const MOST_BETWEEN = 3;

/** What a title is made of. */
interface Whole {
  words: readonly Word[];
  verb: Word | undefined;
  language: Language;
}

/** The words of a title so far, and how many of the last ones stand side by side in the article. */
interface Told {
  shown: readonly Word[];
  row: number;
}

/**
 * Key words with the small ones that tie them. Where a day, a comma or a word of weight stands between two of them, at
 * most the preposition before the second stays; in English a title ends, or begins anew, where nothing ties them.
 */
export function shownWords(
  words: readonly Word[],
  keys: readonly Word[],
  verb: Word | undefined,
  language: Language,
): readonly Word[] {
  let told: Told = { shown: [], row: 0 };
  for (const key of keys) {
    const more = withKey(told, key, { words, verb, language });
    if (more === undefined) break;
    told = more;
  }
  return language.code === 'en' ? withoutCutEnd(told.shown, words, verb, language) : told.shown;
}

/** `received a substantive [response]`, `signed an agreement aimed [at]`: without the words whose noun was left out. */
function withoutCutEnd(
  shown: readonly Word[],
  words: readonly Word[],
  verb: Word | undefined,
  language: Language,
): readonly Word[] {
  const last = shown.at(-1);
  const next = last && words[words.indexOf(last) + 1];
  if (last === undefined || verb === undefined || last.start <= verb.start) return shown;
  const isCut =
    // `reached an understanding on main “guiding principles”`
    next?.isBehindQuote === true ||
    (next?.isParted === false &&
      isContent(next, language) &&
      !isVerb(next, 'en') &&
      // `bought port operator Nordhavn`: whole without the name
      !(/^\p{Lu}/u.test(next.text) && /^\p{Ll}/u.test(last.text) && !isAdjective(last.lower))) ||
    (isAct(last, language) && next !== undefined && language.prepositions.has(next.lower));
  if (!isCut) return shown;
  const end = shown.findLastIndex(
    (word, at) => at < shown.length - 1 && (word === verb || isContent(word, language)),
  );
  return withoutCutEnd(shown.slice(0, end + 1), words, verb, language);
}

/** A title with one more key word; undefined where it is whole without. */
function withKey({ shown, row }: Told, key: Word, whole: Whole): Told | undefined {
  const { words, language } = whole;
  const last = shown.at(-1);
  if (last === undefined) return { shown: [key], row: 1 };
  const between = words.slice(words.indexOf(last) + 1, words.indexOf(key));
  const isRelative = isRelativeOnly(shown, between, key, language);
  if (isRelative || between.length === 0)
    return row === MOST_IN_A_ROW
      ? undefined
      : { shown: [...shown, key], row: isRelative ? 1 : row + 1 };
  if (ties(between, key, language) && row + between.length < MOST_IN_A_ROW)
    return { shown: [...shown, ...between, key], row: row + between.length + 1 };
  // `voted on Tuesday to close`: the day is left out, and what leads on stays
  const lead = leadTo(key, between, row < MOST_IN_A_ROW, language);
  const isLoose =
    lead.length === 0 && language.code === 'en' && !isHeadline(between, key, language);
  const kept = isLoose ? beforeLoose(shown, between, key, whole) : shown;
  return kept && { shown: [...kept, ...lead, key], row: lead.length + 1 };
}

/** What a title keeps before a key word that nothing ties to it; undefined where the title ends there. */
function beforeLoose(
  shown: readonly Word[],
  between: readonly Word[],
  key: Word,
  { verb, language }: Whole,
): readonly Word[] | undefined {
  const isTelling = (word: Word) => isAct(word, language) || isPresent(word.lower);
  if (verb === undefined) return shown.some(isTelling) ? undefined : shown;
  if (key.start > verb.start) return undefined;
  if (key !== verb) return isAct(key, language) ? shown : [];
  // `a bill that would raise taxes`
  const isOwn = RELATIVE.test(between[0]?.lower ?? '') && between[0]?.isParted === false;
  return isOwn ? shown.slice(-1) : shown.slice(0, firstAct(shown, language));
}

/** `the fighting that began`: a title tells it as a sentence does. */
const isRelativeOnly = (
  shown: readonly Word[],
  between: readonly Word[],
  key: Word,
  language: Language,
): boolean =>
  language.code === 'en' &&
  between.length === 1 &&
  RELATIVE.test(between[0]?.lower ?? '') &&
  isAct(key, language) &&
  shown.every((word) => isContent(word, language) && !isVerb(word, 'en'));

const RELATIVE = /^(?:that|which|who)$/;

/** Where the verb begins that another takes the place of: `wildfire [driven by wind] tore`; behind all words where none does. */
function firstAct(words: readonly Word[], language: Language): number {
  const at = words.findIndex((word, index) => index > 0 && isAct(word, language));
  return at < 0 ? words.length : at;
}

/** Whether some words only tie what stands around them together. */
const ties = (between: readonly Word[], key: Word, language: Language): boolean =>
  between.length <= MOST_BETWEEN &&
  !key.isParted &&
  between.every(
    (word) =>
      !word.isParted &&
      ((isFunctionWord(word.lower, language) && !language.saying.has(word.lower)) ||
        // `killed at least 40 people`
        (language.code === 'en' && (isNumber(word, language.numbers) || word.lower === 'least'))),
  );
