import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { openSearchXml } from '../../../src/feeds-and-data/open-search.ts';
import { createRoutes } from '../../../src/model/addresses/routes.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';

const { briefing } = readBriefing('tests/fixtures/river/content');
if (briefing === undefined) throw new Error('The fixture cannot be read.');
const describeSearch = (publisher: string) =>
  openSearchXml(
    { meta: { ...briefing.meta, publisher } },
    createRoutes('/sub/', 'https://a.example'),
  ) ?? '';

function elements(xml: string): Map<string, { text: string; template: unknown }> {
  const found = new Map<string, { text: string; template: unknown }>();
  visit(fromHtml(xml, { fragment: true }), 'element', (element) => {
    const { template } = element.properties;
    found.set(element.tagName, { text: toString(element), template });
  });
  return found;
}

it('sends the query to the search page, wherever the site is', () => {
  expect(elements(describeSearch('River News')).get('url')?.template).toBe(
    'https://a.example/sub/search/?q={searchTerms}',
  );
});

it('keeps the short name to 16 characters and escapes it', () => {
  const xml = describeSearch('A & B <Letters> of the river');
  expect(elements(xml).get('shortname')?.text).toBe('A & B <Letters>');
  expect(xml).toContain('A &amp; B &lt;Letters&gt;');
});

it('is left out where the site has no address', () => {
  expect(openSearchXml(briefing, createRoutes('/'))).toBeUndefined();
});
