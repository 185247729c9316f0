import type { OtherWords } from '../search-words.ts';

/** A language without a table: every word stands for itself. */
export const OTHER_WORDS: OtherWords = {
  alike: '',
  light: '',
  before: '',
  numbers: { units: '', tens: '', cut: {} },
};
