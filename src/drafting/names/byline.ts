import type { Language } from '../languages/language.ts';
import { announcesLinks, isFurniture } from './furniture.ts';

/** Marks of emphasis around a line. */
const plain = (text: string): string => text.replace(/^[*_~]+/, '').replaceAll(/\*\*|__/g, '');

/** A line that is none of the article’s own text: who wrote it, what else to read, what was put right, a button. */
const isAside = (text: string, language: Language): boolean =>
  isByline(plain(text), language) ||
  language.notes.test(plain(text)) ||
  isFurniture(plain(text)) ||
  isOnlyNames(plain(text));

/**
 * Which lines of an article, by their place, are none of its own text. Below what only announces links, such as
 * `Read more`, the lines that are no sentence are those links.
 */
export function asidesAmong(lines: readonly string[], language: Language): Set<number> {
  const found = new Set<number>();
  let isBelowLinks = false;
  for (const [at, line] of lines.entries()) {
    isBelowLinks = announcesLinks(line) || (isBelowLinks && isLink(line));
    if (isBelowLinks || isAside(line, language)) found.add(at);
  }
  return found;
}

/** Characters of a headline that leads elsewhere. */
const LONGEST_LINK = 120;

const isLink = (line: string): boolean =>
  line.length < LONGEST_LINK && !/[.!…:;,]["”»’)]?$|["”»]$/u.test(line);

/** `Ada Lund and Tor Vik`, `ADA LUND`: a line that holds a few names and no sentence. */
const isOnlyNames = (text: string): boolean =>
  text.length < 70 &&
  /^\p{Lu}[\p{L}.’'-]+(?:,? (?:(?:and|und|et|та|і|й|&|\/) )?(?:(?:de|von|van|le|la|du) )?\p{Lu}[\p{L}.’'-]*){1,7}$/u.test(
    text,
  ) &&
  !/[!?…]$|(?<!\b[JS]r)\.$/.test(text);

/** A line that names who wrote the article. */
export const isByline = (text: string, { byline }: Language): boolean =>
  byline.test(text) && text.length < 90 && !/(?<!\b[JS]r)[.!?]$/.test(text);
