import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Language } from './language.ts';
import { otherLanguage } from './other-languages.ts';
import { UKRAINIAN } from './ukrainian.ts';

const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, FRENCH, UKRAINIAN];

/** The codes of the languages that drafting has a table for. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/** The table of a language tag such as `de-CH`; undefined where there is none. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find(({ code }) => code === tag.split('-')[0]?.toLowerCase());

/**
 * The language whose small words a text has most of; English where it has none. Of a language without a table, one
 * that has its tag and knows no word of it but what English knows: quotations and names are found, and little else.
 */
export function detectLanguage(text: string): Language {
  const found = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({
    language,
    count: found.filter((word) => language.common.has(word) || language.determiners.has(word))
      .length,
  }));
  const best = counts.reduce((one, next) => (next.count > one.count ? next : one));
  const other = otherLanguage(text, best.count);
  return other === undefined ? best.language : withoutRules(other);
}

/** What drafting reads a language by that it has no table for. */
export const withoutRules = (tag: string): Language => ({ ...ENGLISH, code: tag });
