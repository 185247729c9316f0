import type { SearchWords } from '../search-words.ts';

/** A language without a table: every word is taken as it stands. */
export const SEARCH_WORDS: SearchWords = { stopWords: '', same: {}, stem: (word) => word };
