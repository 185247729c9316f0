import type { Language } from '../languages/language.ts';
import { isFurniture } from './furniture.ts';

/** Marks of emphasis around a line. */
const plain = (text: string): string => text.replace(/^[*_~]+/, '').replaceAll(/\*\*|__/g, '');

/** A line that is none of the article’s own text: who wrote it, what else to read, what was put right, a button. */
export const isAside = (text: string, language: Language): boolean =>
  isByline(plain(text), language) ||
  language.notes.test(plain(text)) ||
  isFurniture(plain(text)) ||
  isOnlyNames(plain(text));

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
