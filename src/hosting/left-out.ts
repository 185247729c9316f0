import { canBeDrawn } from '../cards/all-cards.ts';
import type { Settings } from '../settings/settings.ts';
import { hasWords } from '../words/words.ts';

type Given = Pick<Settings, 'siteUrl' | 'cards'> & {
  /** Of the briefing, BCP 47. */
  language?: string;
  /** Names and titles that cards would have and their typefaces lack letters of. */
  undrawn?: readonly string[];
};

/** What a build leaves out, and why, a line each; none where it is whole. */
export function leftOut(given: Given): string[] {
  const { language = 'en' } = given;
  const words = hasWords(language)
    ? []
    : [`The words of the interface stay English: src/words/ has no table for "${language}".`];
  return [...words, ...filesLeftOut({ ...given, language })];
}

function filesLeftOut({
  siteUrl,
  cards,
  language,
  undrawn = [],
}: Given & { language: string }): string[] {
  if (siteUrl === undefined)
    return [
      'Without SITE_URL it has no canonical addresses, previews, social cards, feeds, sitemap, data file or newsletter blocks.',
    ];
  if (cards && !canBeDrawn(language))
    return [`It has no social cards: their typefaces lack the letters of "${language}".`];
  if (!cards) return ['With CARDS=0 it has no social cards.'];
  return undrawn.length === 0
    ? []
    : [
        `No social card, since their typefaces lack letters of it: ${undrawn.slice(0, 5).join('; ')}${undrawn.length > 5 ? ` and ${undrawn.length - 5} more` : ''}.`,
      ];
}
