import { canBeDrawn } from '../cards/all-cards.ts';
import type { Settings } from '../settings/settings.ts';

/** One line about what a build leaves out, and why; undefined where it is whole. */
export function leftOut({
  siteUrl,
  cards,
  language = 'en',
}: Pick<Settings, 'siteUrl' | 'cards'> & { language?: string }): string | undefined {
  if (siteUrl === undefined)
    return 'Without SITE_URL it has no canonical addresses, previews, social cards, feeds, sitemap, data file or newsletter blocks.';
  if (cards && !canBeDrawn(language))
    return `It has no social cards: their typefaces lack the letters of "${language}".`;
  return cards ? undefined : 'With CARDS=0 it has no social cards.';
}
