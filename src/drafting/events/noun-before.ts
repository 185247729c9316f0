import type { Language } from '../languages/language.ts';
import type { Word } from '../speech/phrase.ts';
import { lowerAt } from '../text/tokens.ts';
import { isAct, isContent } from './telling.ts';

/** `a ban on fishing`: the words of weight right before a word, over one preposition. */
export function nounBefore(
  words: readonly Word[],
  start: number,
  language: Language,
): readonly Word[] {
  const from = nounStart(words, start, language);
  const isLed = from < start && language.prepositions.has(lowerAt(words, from - 1));
  const led = isLed ? nounStart(words, from - 1, language) : from;
  // `to return to talks`: a verb
  const owner = lowerAt(words, led - 1) === 'to' ? from : led;
  return words.slice(owner < from - 1 ? owner : from, start);
}

/** Where the words of weight begin that stand right before a word; its own index where there are none. */
export function nounStart(words: readonly Word[], end: number, language: Language): number {
  const isNoun = (word: Word | undefined) =>
    word !== undefined && isContent(word, language) && !isAct(word, language);
  let from = end;
  while (isNoun(words[from - 1])) from -= 1;
  // `signed the pact, closing talks that`
  const doing = words
    .slice(from, end - 1)
    .findLastIndex(({ isParted, lower }) => isParted && /ing$/.test(lower));
  const own = from + doing + 1;
  // `to revive formal talks that`
  return lowerAt(words, own - 1) === 'to' && own < end - 1 ? own + 1 : own;
}
