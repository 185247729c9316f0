import type { Language } from '../languages/language.ts';
import type { Word } from '../speech/phrase.ts';
import { isPast } from '../text/lexicon.ts';

/** `40`, `forty`; no year. */
export const isNumber = ({ lower }: Word, numbers: Language['numbers']): boolean =>
  /^\d(?!\d{3}$)/.test(lower) || Object.hasOwn(numbers, lower);

/** `drew [a] line`, `killed [at least 40] people`, `a wall [had] lost its cladding`: a headline leaves such words out. */
export const isHeadline = (
  between: readonly Word[],
  key: Word,
  { determiners, numbers }: Language,
): boolean => {
  const hasNumber = between.some((word) => isNumber(word, numbers));
  return (
    [...between, key].every(({ isParted }) => !isParted) &&
    between.every(
      (word) =>
        determiners.has(word.lower) ||
        isNumber(word, numbers) ||
        (hasNumber && ROUGHLY.test(word.lower)) ||
        (/^(?:has|had|have|was|were)$/.test(word.lower) && isPast(key.lower)),
    )
  );
};

const ROUGHLY = /^(?:at|least|more|than|some|nearly|almost)$/;

/**
 * What leads to a key word where other words are left out before it: its preposition, or the `to` of a verb.
 * `hasRoom`: one word more from the same row of the article may stand.
 */
export function leadTo(
  key: Word,
  between: readonly Word[],
  hasRoom: boolean,
  language: Language,
): readonly Word[] {
  const own = hasRoom ? withoutArticle(key, between, language) : undefined;
  if (own !== undefined) return [own];
  // `ended on 3 May with a verdict`
  const lead = between.slice(1).findLast(({ lower }) => !language.determiners.has(lower));
  const before = lead && between[between.indexOf(lead) - 1]?.lower;
  // `was hit by a storm in May and by a drought`: another happening
  if (language.code === 'en' && /^(?:and|but)$/.test(before ?? '')) return [];
  if (/^(?:according|owing|thanks|both|some|many|most)$/.test(before ?? '')) return [];
  // `Ada Lund, who leads it, will come`
  const helper = between.at(-1);
  if (helper !== undefined && /^(?:will|would|must|shall)$/.test(helper.lower)) return [helper];
  if (lead === undefined || lead.isParted || key.isParted) return [];
  return language.prepositions.has(lead.lower) ? [lead] : [];
}

/** `signed a treaty on the river`: the preposition without the article, which no longer are words in a row. */
function withoutArticle(
  key: Word,
  between: readonly Word[],
  { code, prepositions }: Language,
): Word | undefined {
  const [first, second] = between;
  const isPhrase =
    code === 'en' &&
    between.length === 2 &&
    [...between, key].every(({ isParted }) => !isParted) &&
    ARTICLE.test(second?.lower ?? '');
  return isPhrase && prepositions.has(first?.lower ?? '') ? first : undefined;
}

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
