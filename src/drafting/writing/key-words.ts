import { isFunctionWord, type Language } from '../languages/language.ts';
import type { Range } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** The first words of a range that carry meaning, each once, as a title of key words has them. */
export function keyWordsIn(
  tokens: readonly Token[],
  { start, end }: Range,
  language: Language,
  most: number,
): Token[] {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .filter(
      ({ lower }) => lower.length > 2 && !isFunctionWord(lower, language) && !/^\d/.test(lower),
    )
    .filter((token, at, all) => all.findIndex(({ lower }) => lower === token.lower) === at)
    .slice(0, most);
}
