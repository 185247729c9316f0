import type { Problem } from '../problems/problem.ts';
import { pageUrls } from './page-urls.ts';
import type { BuiltPage } from './read-site.ts';
import { resolveUrl } from './resolve-url.ts';

/** Nothing is fetched from another host or sent to one; a link that a reader may follow is neither. */
export function checkRequests(page: BuiltPage, siteUrl?: string): Problem[] {
  const site = siteUrl === undefined ? { base: '/' } : { base: '/', siteUrl };
  return pageUrls(page).flatMap(({ url, use, element, line }): Problem[] => {
    if (use !== 'load' && use !== 'send') return [];
    const target = resolveUrl(url, page, site);
    if (target.kind !== 'elsewhere' || !/^(https?|wss?|ftp):$/.test(target.scheme)) return [];
    const verb = use === 'load' ? 'loads' : 'sends to';
    return [
      {
        rule: 'foreign-request',
        file: page.file,
        line,
        message: `<${element.tagName}> ${verb} ${url}.`,
        hint: 'Serve it from the site itself.',
      },
    ];
  });
}
