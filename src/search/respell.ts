import { SEARCH_WORDS } from '#search-words';
import { keyOf } from './keys.ts';

/**
 * A word in the other spelling of English, or a figure in that of print: `defense`, `center`, `percent`, `5,000`; a
 * small number in words as a figure, and the other way round.
 */
export const respell = (word: string): string[] =>
  inOtherFigures(word)
    .replace(/^percent$/, 'per cent')
    .replace(/iz(?=[ei])/, 'is')
    .replace(/(?<=en)se$/, 'ce')
    .replace(/(?<=t)er(s?)$/, 're$1')
    .replace(/(?<=...)or(s?)$/, 'our$1')
    .replace(/(?<=^\d+)(?=(\d{3})+$)/g, ',')
    .split(' ');

/** `seven` as `7`, and `7` as `seven`. */
function inOtherFigures(word: string): string {
  const same: Readonly<Record<string, string>> = SEARCH_WORDS.same;
  const figure = keyOf(word);
  return /^\d+$/.test(word) ? (same[word] ?? word) : /^\d+$/.test(figure) ? figure : word;
}
