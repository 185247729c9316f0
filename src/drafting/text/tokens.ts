import type { Language } from '../languages/language.ts';
import { isCountry } from './lexicon.ts';

/** A word, number or abbreviation of a paragraph. */
export interface Token {
  /** As it stands, without a possessive ’s; an abbreviation keeps its dot. */
  text: string;
  /** In lower case, with straight apostrophes and without a dot. */
  lower: string;
  /** Offsets of `text` in the paragraph. */
  start: number;
  end: number;
  /** What stands between the token before and this one. */
  gap: string;
  /** Whether a possessive follows. */
  isPossessive: boolean;
}

const WORD =
  /(?:\p{Lu}\.(?:-?\p{Lu}\.)+)|(?:\p{Lu}\.-?(?=\s?\p{Lu}))|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
/** `l’Office`, `L’Office`, `d’Arcourt`; not `N’Guessan`, where a capital follows one. */
const ELISION = /^(?:(?:[ldnscjmt]|[Qq]u)['’](?=\p{L})|[LDCJ]['’](?=\p{L})|[NSMT]['’](?=\p{Ll}))/u;
const POSSESSIVE = /['’]s$/i;

/** The words of a text in order. */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (word: string, start: number, isPossessive = false) => {
    tokens.push({
      text: word,
      lower: plain(word),
      start,
      end: start + word.length,
      gap: text.slice(last, start),
      isPossessive,
    });
    last = start + word.length;
  };
  for (const { 0: found, index } of text.matchAll(WORD)) {
    let [word, start] = [found, index];
    const elided = language.elides ? ELISION.exec(word)?.[0] : undefined;
    if (elided !== undefined) {
      add(elided, start);
      word = word.slice(elided.length);
      start += elided.length;
    }
    const pair = countriesIn(word, language);
    if (pair !== undefined) {
      add(pair, start);
      word = word.slice(pair.length + 1);
      start += pair.length + 1;
    }
    if (language.code === 'en' && POSSESSIVE.test(word)) add(word.slice(0, -2), start, true);
    else
      add(
        withDot(word, text, start, language),
        start,
        /^['’](?!\p{L})/u.test(text.slice(start + word.length)) && word.endsWith('s'),
      );
  }
  return tokens;
}

/** `Norway` of `Norway-Sweden` and `Norway-United Kingdom`: the first of two countries that a hyphen sets side by side. */
function countriesIn(word: string, language: Language): string | undefined {
  const [, first = '', second = ''] =
    /^(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)(?:['’]s)?$/u.exec(word) ?? [];
  const isPair =
    isCountry(first.toLowerCase(), language) &&
    (second === 'United' || isCountry(second.toLowerCase(), language)) &&
    !isCountry(`${first}-${second}`.toLowerCase(), language);
  return isPair ? first : undefined;
}

/** `Hans-G`: a first name whose second half is an initial. */
const HALF_INITIAL = /^\p{Lu}\p{Ll}+-\p{Lu}$/u;

/** `St` before `. Mary` is an abbreviation: its dot belongs to it. */
function withDot(word: string, text: string, start: number, { abbreviations }: Language): string {
  const isAbbreviation =
    text[start + word.length] === '.' &&
    (abbreviations.has(word.toLowerCase()) || HALF_INITIAL.test(word));
  return isAbbreviation ? `${word}.` : word;
}

/** A word as tables have it. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L}{2})\.$/u, '');

/** `and` in any language. */
export const isAnd = (word: string): boolean => /^(?:and|und|et|та|і|й)$/.test(word);

/** The word at an index in lower case; empty where there is none. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a word is written as names are: `Ada`, `al-Sayed`, `d’Arcourt`, `McCrae`. */
export const isCapital = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:al|el|as|an|ibn|bin|ben|abu|de|d|l|t)['’-]\p{Lu}/u.test(word);

/** `J.` or `J.-P.` */
export const isInitial = (word: string): boolean =>
  /^(?:\p{Lu}\.-?)+$/u.test(word) && word.length <= 6;

/** Two or more capitals and perhaps digits. */
export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word);
