import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Language } from './language.ts';
import { UKRAINIAN } from './ukrainian.ts';

const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, FRENCH, UKRAINIAN];

/** The codes of the languages that drafting has a table for. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/** The table of a language tag such as `de-CH`; undefined where there is none. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find(({ code }) => code === tag.split('-')[0]?.toLowerCase());

/** The language whose small words a text has most of; English where it has none. */
export function detectLanguage(text: string): Language {
  const found = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const count = (language: Language) =>
    found.filter((word) => language.common.has(word) || language.determiners.has(word)).length;
  return LANGUAGES.reduce((best, next) => (count(next) > count(best) ? next : best));
}
