import type { Root } from 'mdast';
import { headedSections } from '../../markdown/headed-sections.ts';
import { capitalsMakeNames } from '../../names/capitals.ts';

/** A heading that states more than the text under it, which is what covers it. */
export interface UncitedHeading {
  text: string;
  line: number;
  /** Names and figures that the first block of its section does not have. */
  missing: string[];
}

/**
 * A heading cites nothing itself: its names and figures must stand in the first block of its section.
 * `isName`: whether a word is (part of) the name of an entry; the first word of a heading has a capital anyway,
 * and in some languages (BCP 47) every noun.
 */
export function uncitedHeadings(
  body: Root,
  isName: (word: string) => boolean,
  language: string,
): UncitedHeading[] {
  return headedSections(body).flatMap(({ text, line, first }) => {
    const missing = unbacked(text, first, isName, language);
    return missing.length === 0 ? [] : [{ text, line, missing }];
  });
}

/** Names and figures of a text that the one which covers it does not have. */
export function unbacked(
  text: string,
  cover: string,
  isName: (word: string) => boolean,
  language: string,
): string[] {
  const said = new Set(words(cover));
  return statedIn(text, isName, capitalsMakeNames(language)).filter(
    (word) => !said.has(plain(word)),
  );
}

/** The words of a heading that state something by themselves: names and figures. */
const statedIn = (heading: string, isName: (word: string) => boolean, capital: boolean): string[] =>
  (heading.match(WORD) ?? []).filter(
    (word, index) =>
      /\d/.test(word) || (/^\p{Lu}/u.test(word) && ((capital && index > 0) || isName(word))),
  );

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,’'-][\p{L}\p{N}\p{M}]+)*/gu;
const words = (text: string): string[] => (text.match(WORD) ?? []).map(plain);

/** Without case, the ending of a genitive and the commas of thousands: `Peskov’s` is `peskov`, `1,140` is `1140`. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
