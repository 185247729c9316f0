import type { Language } from '../languages/language.ts';

/** A line that names who wrote the article. */
export const isByline = (text: string, { byline }: Language): boolean =>
  byline.test(text) && text.length < 90 && !/(?<!\b[JS]r)[.!?]$/.test(text);
