import { canBeDrawn } from '../cards/all-cards.ts';
import type { Settings } from '../settings/settings.ts';
import { hasWords } from '../words/words.ts';

type Given = Pick<Settings, 'siteUrl' | 'cards'> & {
  /** Of the briefing, BCP 47. */
  language?: string;
};

/** What a build leaves out, and why, a line each; none where it is whole. */
export function leftOut(given: Given): string[] {
  const { language = 'en' } = given;
  const words = hasWords(language)
    ? []
    : [`The words of the interface stay English: src/words/ has no table for "${language}".`];
  return [...words, ...filesLeftOut({ ...given, language })];
}

function filesLeftOut({ siteUrl, cards, language }: Given & { language: string }): string[] {
  if (siteUrl === undefined)
    return [
      'Without SITE_URL it has no canonical addresses, previews, social cards, feeds, sitemap, data file or newsletter blocks.',
    ];
  if (cards && !canBeDrawn(language))
    return [`It has no social cards: their typefaces lack the letters of "${language}".`];
  return cards ? [] : ['With CARDS=0 it has no social cards.'];
}
