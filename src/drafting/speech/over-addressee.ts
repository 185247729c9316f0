import { isDayWord, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Sentence, Word } from './phrase.ts';

/**
 * `a expliqué à la presse le directeur`, `sagte am Montag Minister Berg`, `повідомив у вівторок начальник`: where the
 * subject begins behind a day or whom it is said to.
 */
export function overAddressee(sentence: Sentence, from: number, language: Language): number {
  if (language.code === 'en') return from;
  const { words } = sentence;
  const start = overTime(words, from, language);
  const first = words[start];
  if (first === undefined || (first.isParted && !first.isBehindQuote)) return from;
  if (start > from && opensSubject(sentence, first, start, language)) return start;
  return language.code === 'fr' ? (overListener(words, start, language) ?? from) : from;
}

/** Over days and parts of them, `am Montag`, `mardi soir`, `у вівторок`, and `журналістам`. */
function overTime(words: readonly Word[], from: number, language: Language): number {
  const isOver = (word: Word | undefined) =>
    word !== undefined && (isDayWord(word.lower, language) || ADDRESSEES.test(word.lower));
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || (word.isParted && at > from)) break;
    // `сказав виданню «Дзеркало» один із …`: the paper’s name stands in marks
    if (ADDRESSEES.test(word.lower) && next?.isBehindQuote === true) return at + 1;
    if (isOver(word)) at += 1;
    else if (/^(?:am|у|в|ce|dem|der)$/.test(word.lower) && isOver(next)) at += 2;
    else break;
  }
  return at;
}

const ADDRESSEES =
  /^(?:soir|matin|midi|après-midi|nachmittag|vormittag|abend|morgen|журналістам|виданню|агентству|увечері|вранці|ввечері)$/;

const opensSubject = (
  { words, mentions }: Sentence,
  first: Word,
  at: number,
  language: Language,
): boolean =>
  language.determiners.has(first.lower) ||
  isOneOf(words, at) ||
  isOffice(first, language) ||
  isOffice(words[at + 1], language) ||
  mentions.some(({ start, end }) => start <= first.start && first.start < end);

/** `один із членів`. */
const isOneOf = (words: readonly Word[], at: number): boolean =>
  /^одн?(?:ин|а|е)$/.test(lowerAt(words, at)) && /^(?:із|з|зі)$/.test(lowerAt(words, at + 1));

/** `à la presse le directeur`: index of the article behind; undefined where none is near. */
function overListener(
  words: readonly Word[],
  start: number,
  { determiners, prepositions }: Language,
): number | undefined {
  if (!/^(?:à|au|aux|devant|sur|auprès|lors)$/.test(lowerAt(words, start))) return undefined;
  const at = words.findIndex(
    ({ lower, isParted }, index) =>
      index > start + 1 &&
      index < start + 6 &&
      !isParted &&
      determiners.has(lower) &&
      !prepositions.has(lowerAt(words, index - 1)),
  );
  return at < 0 || words.slice(start + 1, at).some(({ isParted }) => isParted) ? undefined : at;
}
