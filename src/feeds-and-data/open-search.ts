import type { Briefing } from '../model/briefing.ts';
import { FILES, PAGES, type Routes } from '../model/addresses/routes.ts';
import { wordsOf } from '../words/words.ts';
import { escapeHtml } from './escape-html.ts';

/** Longest short name that the format allows, in characters. */
const SHORT_NAME = 16;

/**
 * OpenSearch 1.1 (github.com/dewitt/opensearch): lets a browser offer this search in its address bar.
 * Undefined without an address of the site (SITE_URL), since templates are absolute.
 */
export function openSearchXml(
  { meta }: Pick<Briefing, 'meta'>,
  routes: Routes,
): string | undefined {
  const search = routes.absolute(PAGES.search);
  const icon = routes.absolute(FILES.smallIcon);
  if (search === undefined || icon === undefined) return undefined;
  const shortName = Array.from(meta.publisher).slice(0, SHORT_NAME).join('').trim();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(shortName)}</ShortName>`,
    `<Description>${escapeHtml(wordsOf(meta).search.of(meta.title))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="192" height="192" type="image/png">${escapeHtml(icon)}</Image>`,
    `<Url type="text/html" template="${escapeHtml(search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
