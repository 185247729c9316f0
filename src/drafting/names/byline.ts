import type { Language } from '../languages/language.ts';

/** Marks of emphasis around a line. */
const plain = (text: string): string => text.replace(/^[*_~]+/, '').replaceAll(/\*\*|__/g, '');

/** A line that is none of the article’s own text: who wrote it, what else to read, what was put right. */
export const isAside = (text: string, language: Language): boolean =>
  isByline(plain(text), language) || language.notes.test(plain(text));

/** A line that names who wrote the article. */
export const isByline = (text: string, { byline }: Language): boolean =>
  byline.test(text) && text.length < 90 && !/(?<!\b[JS]r)[.!?]$/.test(text);
