import { splitSentences } from '../../markdown/sentences.ts';
import { isLandAndPeople } from '../../names/peoples.ts';
import type { Figure } from './figure.ts';

/** Letters with full stops are one word: `U.S.`. Those that a number has behind it are its unit: `5M`, `35°C`. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}.])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{M}\p{N}°])[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'‘ʼ\u2010\u2011-][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words that have a capital and are no names. */
const ORDINARY = new Set(
  'i the a an of and mr mrs ms m mm mme mlle monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * Proper names, word by word: words with a capital that begin no sentence, and those that begin one where
 * `isName` knows them. `Putin’s` is `putin`.
 */
export function findNames(text: string, isName: (word: string) => boolean): Figure[] {
  return splitSentences(text).flatMap(({ text: sentence, start }) =>
    [...sentence.matchAll(WORD)].flatMap(({ 0: found, index }, place): Figure[] => {
      const value = plainName(found);
      if (!/^\p{Lu}/u.test(found) || ORDINARY.has(value)) return [];
      if (place === 0 && !isName(value)) return [];
      return [{ kind: 'name', text: found, start: start + index, value }];
    }),
  );
}

/** Without case, accents, the full stops of initials and the ending of a genitive; with one apostrophe and hyphen for all. */
export const plainName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('.', '')
    .replace(/['‘ʼ]/g, '’')
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase()
    .replace(/’s?$/, '');

/**
 * Whether a name of a document backs one of a text: the same, two forms of one word (`Crimea`, `Crimean`), or a land and
 * its people. Words of one length that end on another consonant are a slip (`Peskov`, `Peskow`).
 */
export function backsName(given: string, wanted: string): boolean {
  if (given === wanted || isLandAndPeople(given, wanted)) return true;
  const shared = Math.min(given.length, wanted.length);
  if (shared < 5 || given.slice(0, shared - 1) !== wanted.slice(0, shared - 1)) return false;
  return given.length !== wanted.length || [given, wanted].every((name) => !SLIP.test(name));
}

/** Other letters than Latin ones are left out: there, endings bend names. */
const SLIP = /[bcdfghjklmnpqrstvwxz]$/;
