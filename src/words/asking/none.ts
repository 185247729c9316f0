import type { AskingWords } from '../search-words.ts';

/** A language without a table: no word asks for anything. */
export const ASKING_WORDS: AskingWords = { soft: '', kinds: [], site: {}, roles: [] };
