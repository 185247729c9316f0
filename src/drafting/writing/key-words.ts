import type { Language } from '../languages/language.ts';
import type { Range } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** The first words of a range that carry meaning, as a title of key words has them. */
export function keyWordsIn(
  tokens: readonly Token[],
  { start, end }: Range,
  language: Language,
  most: number,
): Token[] {
  const sets = [
    language.common,
    language.prepositions,
    language.determiners,
    language.between,
    language.relatives,
    language.that,
    language.saying,
    language.links,
  ];
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .filter(
      ({ lower }) =>
        lower.length > 2 &&
        !sets.some((set) => set.has(lower)) &&
        !Object.hasOwn(language.pronouns, lower) &&
        !/^\d/.test(lower),
    )
    .slice(0, most);
}
