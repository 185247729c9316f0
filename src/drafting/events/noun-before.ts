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
  const isNoun = (at: number) =>
    words[at] !== undefined && isContent(words[at], language) && !isAct(words[at], language);
  let from = start;
  while (isNoun(from - 1)) from -= 1;
  if (from < start && language.prepositions.has(lowerAt(words, from - 1)) && isNoun(from - 2)) {
    from -= 2;
    while (isNoun(from - 1)) from -= 1;
  }
  return words.slice(from, start);
}
