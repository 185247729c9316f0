import type { Briefing } from '../model/briefing.ts';
import { lastChange } from '../model/permalinks/editions.ts';
import { entryPath, PAGES, sourcePath } from '../model/addresses/routes.ts';
import { escapeHtml } from './escape-html.ts';

export interface SitemapPage {
  /** Below the base. */
  path: string;
  /** `YYYY-MM-DD`, of the last edition that changed it. */
  lastChange: string | undefined;
}

/** Every page that machines may list: search and print repeat what others say. */
export function sitemapPages({
  entries,
  sources,
  updates,
}: Pick<Briefing, 'entries' | 'sources' | 'updates'>): SitemapPage[] {
  const newest = lastChange(updates);
  const { search: _search, print: _print, ...listed } = PAGES;
  return [
    ...Object.values(listed).map((path) => ({ path, lastChange: newest })),
    ...[...entries.values()].map((entry) => ({
      path: entryPath(entry),
      lastChange: lastChange(updates, entry.id),
    })),
    ...[...sources.values()]
      .filter(({ kind }) => kind === 'document')
      .map(({ id }) => ({ path: sourcePath(id), lastChange: newest })),
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
