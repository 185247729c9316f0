import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapPages, sitemapXml } from '../../../src/feeds-and-data/sitemap.ts';
import { currentPages } from '../../../src/model/permalinks/release.ts';
import { readXml } from '../../helpers/read-xml.ts';
import { makeEdition, river, SITE } from '../../helpers/river.ts';

const EDITIONS = [
  makeEdition('first', '2031-05-06'),
  makeEdition('second', '2031-05-08', { entries: ['weir'] }),
];

const read = (xml: string) => readXml(xml, { trimValues: true, isArray: (name) => name === 'url' });

const dayOf = (path: string, updates = EDITIONS) =>
  sitemapPages({ ...river, updates }).find((page) => page.path === path)?.lastChange;

describe('sitemapPages', () => {
  it('lists every page once, but search and print, which repeat the others', () => {
    const listed = sitemapPages(river).map(({ path }) => path);
    const all = currentPages(river).map(({ path }) => path);
    expect(new Set(listed).size).toBe(listed.length);
    expect(all.filter((path) => !listed.includes(path))).toEqual([
      '/search/',
      '/print/',
      '/print/short/',
    ]);
    expect(listed.filter((path) => !all.includes(path))).toEqual([]);
  });

  it('dates an entry by the last edition that names it, else by the first, which published it', () => {
    expect(dayOf('/glossary/weir/')).toBe('2031-05-08');
    expect(dayOf('/glossary/river/')).toBe('2031-05-06');
    expect(dayOf('/sources/council-minutes/')).toBe('2031-05-08');
    expect(dayOf('/')).toBe('2031-05-08');
  });

  it('dates nothing before the first edition', () => {
    expect(sitemapPages({ ...river, updates: [] }).map(({ lastChange }) => lastChange)).toEqual(
      sitemapPages(river).map(() => undefined),
    );
  });
});

describe('sitemapXml', () => {
  it('is XML of the protocol, with absolute addresses and days', () => {
    const xml = sitemapXml(
      [
        { path: '/a/', lastChange: '2031-05-08' },
        { path: '/b/?x=1&y=<', lastChange: undefined },
      ],
      (path) => SITE + path,
    );
    expect(read(xml)['urlset']).toEqual({
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: [{ loc: `${SITE}/a/`, lastmod: '2031-05-08' }, { loc: `${SITE}/b/?x=1&y=<` }],
    });
  });
});

describe('sitemapIndexXml', () => {
  it.each([
    ['2031-05-08', { lastmod: '2031-05-08' }],
    [undefined, {}],
  ])('names the sitemap with the day %s', (day, expected) => {
    expect(read(sitemapIndexXml(`${SITE}/sitemap-0.xml?a&b`, day))['sitemapindex']).toEqual({
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: { loc: `${SITE}/sitemap-0.xml?a&b`, ...expected },
    });
  });
});
