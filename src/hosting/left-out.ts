import type { Settings } from '../settings/settings.ts';

/** One line about what a build leaves out, and why; undefined where it is whole. */
export function leftOut({
  siteUrl,
  cards,
}: Pick<Settings, 'siteUrl' | 'cards'>): string | undefined {
  if (siteUrl === undefined)
    return 'Without SITE_URL it has no canonical addresses, previews, social cards, feeds, sitemap, data file or newsletter blocks.';
  return cards ? undefined : 'With CARDS=0 it has no social cards.';
}
