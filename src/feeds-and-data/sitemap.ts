import type { Briefing } from '../model/briefing.ts';
import { pagesOf } from '../model/page-parts/pages-of.ts';
import { lastChange } from '../model/entries/editions.ts';
import { dividedPages } from '../model/divisions/divided-pages.ts';
import { entryPath, PAGES, UNLISTED } from '../model/addresses/routes.ts';
import { escapeHtml } from './escape-html.ts';

export interface SitemapPage {
  /** Below the base. */
  path: string;
  /** `YYYY-MM-DD`, of the last edition that changed it. */
  lastChange: string | undefined;
}

/** Every page that machines may list; the others say so themselves. */
export function sitemapPages(briefing: Briefing): SitemapPage[] {
  const { entries, updates } = briefing;
  const newest = lastChange(updates);
  const listed = [...pagesOf(briefing)]
    .map((name) => PAGES[name])
    .filter((path) => !UNLISTED.includes(path));
  return [
    ...listed.map((path) => ({ path, lastChange: newest })),
    ...[...entries.values()].map((entry) => ({
      path: entryPath(entry),
      lastChange: lastChange(updates, entry.id),
    })),
    ...dividedPages(briefing)
      .filter(({ isRepeat }) => !isRepeat)
      .map(({ path }) => ({ path, lastChange: newest })),
  ];
}

/** sitemaps.org/schemas/sitemap/0.9: addresses with the day of their last change. */
export function sitemapXml(
  pages: readonly SitemapPage[],
  absolute: (path: string) => string,
): string {
  const urls = pages.map(
    ({ path, lastChange: day }) =>
      `<url><loc>${escapeHtml(absolute(path))}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return xml(`<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>`);
}

/** The file that names the only sitemap, with the day of the last edition. */
export const sitemapIndexXml = (address: string, day: string | undefined): string =>
  xml(
    `<sitemapindex ${NAMESPACE}><sitemap><loc>${escapeHtml(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</sitemap></sitemapindex>`,
  );

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
