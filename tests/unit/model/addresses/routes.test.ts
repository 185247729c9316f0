import { describe, expect, it } from 'vitest';
import {
  boardAnchor,
  cardPath,
  createRoutes,
  sourcePath,
} from '../../../../src/model/addresses/routes.ts';

describe('routes', () => {
  const entry = { section: 'glossary', id: 'weir' } as const;
  it.each([
    ['/', '/glossary/weir/', '/sources/#p5', '/search/'],
    ['/sub/dir/', '/sub/dir/glossary/weir/', '/sub/dir/sources/#p5', '/sub/dir/search/'],
  ])('carry the base %s', (base, entryUrl, paragraph, search) => {
    const routes = createRoutes(base);
    expect(routes.entry(entry)).toBe(entryUrl);
    expect(routes.paragraph('5')).toBe(paragraph);
    expect(routes.page('search')).toBe(search);
    expect(routes.absolute('/glossary/weir/')).toBeUndefined();
  });

  it('are absolute where the host is known', () => {
    const routes = createRoutes('/sub/', 'https://news.example');
    expect(routes.absolute('/glossary/weir/')).toBe('https://news.example/sub/glossary/weir/');
  });

  it.each([
    ['/sub/', 'p-overview'],
    ['/sub/glossary/', 'p-glossary'],
    ['/sub/glossary/weir/', 'p-glossary-weir'],
    ['/sub/sources/#p5', 'p-sources--p5'],
    ['/sub/sources/minutes/', 'p-sources-minutes'],
    ['/sub/search/', undefined],
    ['https://news.example/', undefined],
  ])('lead %s to its place in the single-page edition', (href, anchor) => {
    expect(createRoutes('/sub/').printAnchorOf(href)).toBe(anchor);
  });
});

describe('cardPath', () => {
  it.each([
    ['/', '/og/pages/overview.png'],
    ['/glossary/', '/og/pages/glossary.png'],
    ['/whos-who/ada/', '/og/whos-who/ada.png'],
    ['/sources/', '/og/pages/sources.png'],
    [sourcePath('minutes'), '/og/pages/sources.png'],
  ])('leads %s to a card that the build draws', (path, card) => {
    expect(cardPath(path)).toBe(card);
  });
});

it('anchors the talks as a whole apart from every issue', () => {
  expect(boardAnchor({ id: 'weir' })).toBe('weir');
  expect(boardAnchor()).toBe('whole-talks');
});
