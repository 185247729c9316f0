import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../src/model/addresses/routes.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { ownPages } from '../../../src/search/own-pages.ts';
import { river } from '../../helpers/river.ts';

it('finds every page that the site has', () => {
  expect(ownPages(river).map(({ p }) => p)).toEqual(Object.values(PAGES));
});

describe('a page of the site answers', () => {
  it.each([
    ['timeline', '/chronology/'],
    ['glossary', '/glossary/'],
    ['Who’s who', '/whos-who/'],
    ['whos who', '/whos-who/'],
    ['sources', '/sources/'],
    ['quotes', '/statements/'],
    ['newsletter', '/newsletter/'],
    ['pdf', '/print/'],
    ['contact', '/about/'],
    ['about', '/about/'],
    ['updates', '/updates/'],
    [river.pages.find(({ id }) => id === 'overview')?.title ?? '', '/'],
    ['summary', '/'],
    [river.article.publisher, '/sources/'],
    ...river.meta.sides.map(({ name }) => [`what does ${name} want`, '/positions/']),
  ])('%j', (query, path) => {
    const { records } = buildNamesIndex(river);
    expect(matchNames(records, query)[0]?.record.p).toBe(path);
  });
});
