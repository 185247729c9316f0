import { isDayWord, type Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Speaker } from './antecedent.ts';
import type { Sentence, Word } from './phrase.ts';

/** One who speaks and has no name, by the words that the article has for them. */
export const credited = (
  words: readonly Word[],
  sentence: Sentence,
  language: Language,
): Speaker => ({
  names: [],
  // `with islands saying they were shut out`, `where farmers have warned`
  credit: creditOf(LEADING.test(lowerAt(words, 0)) ? words.slice(1) : words, sentence, language),
  how: 'named by no name',
});

const LEADING = /^(?:with|where|when|while|whereas|because|although|though|as|but|and)$/;

/** The words of a noun as they stand, without the day or the verb behind it: `a spokeswoman on Monday`, `a spokesman for Lund declined`. */
function creditOf(words: readonly Word[], { paragraph }: Sentence, language: Language): string {
  const verb = words.findIndex((word, at) => at > 1 && isVerb(word, language));
  const end = Math.min(verb < 0 ? words.length : verb, timeIn(words, language));
  const text = paragraph.text.slice(words[0]?.start ?? 0, words[Math.max(0, end - 1)]?.end ?? 0);
  return language.code === 'de' ? text.replace(/ (?:mit|an|aus|ein|zu|zurück|fest)$/, '') : text;
}

const isVerb = ({ lower, text }: Word, { code }: Language): boolean =>
  code === 'en' &&
  /^(?:declined|refused|has|had|did|does|was|is|would|could)$/.test(lower) &&
  /^\p{Ll}/u.test(text);

/** Index of a day with its preposition; the number of words where there is none. */
function timeIn(words: readonly Word[], language: Language): number {
  const day = words.findIndex(({ lower }) => isDayWord(lower, language));
  if (day < 1) return words.length;
  return language.prepositions.has(lowerAt(words, day - 1)) ? day - 1 : day;
}
