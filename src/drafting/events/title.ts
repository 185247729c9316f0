import { isFunctionWord, type Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import { isVerb } from '../text/finite.ts';
import { isPast, isPresent } from '../text/lexicon.ts';
import { isAct, isContent, isName } from './telling.ts';

/** How many words side by side a title may have from the article: a title is no sentence of it. */
const MOST_IN_A_ROW = 6;

/** How many small words may tie two key words together. */
const MOST_BETWEEN = 3;

/**
 * The key words of a happening as a title, tied together by the small words that stand between them: `Exchange is
 * expected to take place`. Where a day, a comma or a word of weight stands between two of them, at most the preposition
 * before the second stays.
 */
export function titleOf(
  sentence: Sentence,
  keys: readonly Word[],
  language: Language,
  verb?: Word,
): string {
  const { words, mentions } = sentence;
  const shown: Word[] = [];
  const isTelling = (word: Word) => isAct(word, language) || isPresent(word.lower);
  let row = 0;
  for (const key of keys) {
    const last = shown.at(-1);
    const all = last === undefined ? [] : words.slice(words.indexOf(last) + 1, words.indexOf(key));
    const isRelative = isRelativeOnly(shown, all, key, language);
    const between = isRelative ? [] : all;
    if (row === MOST_IN_A_ROW && between.length === 0) break;
    const isTied = between.length > 0 && ties(between, key, language);
    const isNext = last !== undefined && between.length === 0;
    const goesOn = isNext || (isTied && row + between.length < MOST_IN_A_ROW);
    // `voted on Tuesday to close`: the day is left out, and what leads on stays
    const lead = goesOn ? between : leadTo(key, between, language, MOST_IN_A_ROW - row);
    const isLoose = last !== undefined && !isRelative && !goesOn && lead.length === 0;
    if (isLoose && language.code === 'en' && !isHeadline(between, key, language)) {
      // It is whole without what stands loosely behind its verb.
      if (verb === undefined ? shown.some(isTelling) : key.start > verb.start) break;
      // `a bill that would raise taxes`
      const isOwn = RELATIVE.test(between[0]?.lower ?? '') && between[0]?.isParted === false;
      if (key === verb && isOwn) shown.splice(0, shown.length - 1);
      else if (key === verb) shown.splice(firstAct(shown, language));
      else if (verb !== undefined && !isAct(key, language)) shown.length = 0;
    }
    row = isRelative ? 1 : goesOn ? row + between.length + 1 : lead.length + 1;
    shown.push(...lead, key);
  }
  const title = shown
    .map((word) => {
      // Inside a sentence a capital is the word’s own: `Chinese-made`.
      const isOwn =
        isName(word, mentions) || language.capitalisesNouns || !opensSentence(word, words);
      const text = isOwn
        ? word.text
        : word.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
      return word.isPossessive
        ? `${text}${OWNS.exec(sentence.paragraph.text.slice(word.end))?.[0] ?? ''}`
        : text;
    })
    .reduce((all, text, at) => all + (at === 0 ? '' : joinBefore(shown, at)) + text, '');
  // `Im Mai hatten die Verlage ihre Pläne öffentlich gemacht`: what German turns round stands first
  if (language.code === 'de') return title.replace(TURNED, '');
  return language.elides ? title.replace(ELIDED, '') : title;
}

/** Whether a word begins a sentence, or what stands behind a dateline. */
const opensSentence = (word: Word, words: readonly Word[]): boolean =>
  word === words[0] || /[—–-]\s$/.test(word.gap);

/** A hyphen where the article has one between two neighbours: `Norway-Sweden talks`. */
const joinBefore = (shown: readonly Word[], at: number): string => {
  const [last, word] = [shown[at - 1], shown[at]];
  return word?.gap === '-' && last?.end === word.start - 1 ? '-' : ' ';
};

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

const TURNED =
  /^(?:hatten?|hat|haben|wurden?|wird|werden|waren?|ist|sind) (?:(?:die|der|das|den|sich) )?/i;

/** The space behind `l’` and its like. */
const ELIDED = /(?<=['’]) (?=\p{L})/gu;

const OWNS = /^['’]s?/;

/** Where the verb begins that another takes the place of: `wildfire [driven by wind] tore`; behind all words where none does. */
function firstAct(words: readonly Word[], language: Language): number {
  const at = words.findIndex((word, index) => index > 0 && isAct(word, language));
  return at < 0 ? words.length : at;
}

/** `drew [a] line`, `killed [at least 40] people`, `a wall [had] lost its cladding`: a headline leaves such words out. */
const isHeadline = (
  between: readonly Word[],
  key: Word,
  { determiners, numbers }: Language,
): boolean => {
  const isNumber = ({ lower }: Word) => /^\d/.test(lower) || Object.hasOwn(numbers, lower);
  const hasNumber = between.some(isNumber);
  return (
    [...between, key].every(({ isParted }) => !isParted) &&
    between.every(
      (word) =>
        determiners.has(word.lower) ||
        isNumber(word) ||
        (hasNumber && ROUGHLY.test(word.lower)) ||
        (/^(?:has|had|have|was|were)$/.test(word.lower) && isPast(key.lower)),
    )
  );
};

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;

const ROUGHLY = /^(?:at|least|more|than|about|around|some|nearly|almost|over|up|to)$/;

/** What leads to a key word where other words are left out before it: its preposition, or the `to` of a verb. */
function leadTo(
  key: Word,
  between: readonly Word[],
  language: Language,
  room: number,
): readonly Word[] {
  // `signed a treaty on the river`: without its article it is no longer in the words of the sentence
  const [first, second] = between;
  if (
    language.code === 'en' &&
    between.length === 2 &&
    first !== undefined &&
    room > 0 &&
    !key.isParted &&
    between.every(({ isParted }) => !isParted) &&
    language.prepositions.has(first.lower) &&
    ARTICLE.test(second?.lower ?? '')
  )
    return [first];
  // `ended on 3 May with a verdict`
  const lead = between.slice(1).findLast(({ lower }) => !language.determiners.has(lower));
  const before = lead && between[between.indexOf(lead) - 1]?.lower;
  if (/^(?:according|owing|thanks|both|some|many|most)$/.test(before ?? '')) return [];
  // `Ada Lund, who leads it, will come`
  const helper = between.at(-1);
  if (/^(?:will|would|must|shall)$/.test(helper?.lower ?? '') && helper !== undefined)
    return [helper];
  if (lead === undefined || lead.isParted || key.isParted) return [];
  return language.prepositions.has(lead.lower) ? [lead] : [];
}

/** Whether some words only tie what stands around them together. */
const ties = (between: readonly Word[], key: Word, language: Language): boolean =>
  between.length <= MOST_BETWEEN &&
  !key.isParted &&
  between.every(
    ({ lower, isParted }) =>
      !isParted && isFunctionWord(lower, language) && !language.saying.has(lower),
  );
