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

describe('what a page of the site is called', () => {
  const formsOf = (path: string, given: Partial<typeof river> = {}) =>
    ownPages({ ...river, ...given }).find(({ p }) => p === path)?.f ?? [];
  const sides = [
    { id: 'town', name: 'Town', adjective: 'Municipal', seat: 'Hollin' },
    { id: 'mill', name: 'Mill', adjective: 'Industrial' },
    { id: 'ferry', name: 'Ferry', adjective: 'Ferrying' },
  ];
  const meta = { ...river.meta, sides } as typeof river.meta;

  it('has what a side wants, by its name and its seat, and nothing twice', () => {
    const forms = formsOf('/positions/', { meta });
    expect(forms).toEqual(expect.arrayContaining(['town wants', 'hollin wants', 'mill wants']));
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).not.toContain('positions board');
  });

  it('has each two who may have met', () => {
    const forms = formsOf('/who-met-whom/', { meta }).join();
    for (const two of ['town mill', 'town ferry', 'mill ferry']) expect(forms).toContain(two);
    for (const no of ['mill town', 'mill mill', 'ferry town', 'wants'])
      expect(forms).not.toContain(no);
  });

  it('has who published the article, where it is', () => {
    const publisher = 'The Ferry Herald';
    const given = { article: { ...river.article, publisher } };
    expect(formsOf('/sources/', given)).toContain('the ferry herald');
    expect(formsOf('/updates/', given)).not.toContain('the ferry herald');
  });

  it('has the title of the briefing, where it is the overview', () => {
    const title = 'The ferry of Hollin';
    expect(formsOf('/', { meta: { ...meta, title } })).toContain('the ferry of hollin');
    expect(formsOf('/about/', { meta: { ...meta, title } })).not.toContain('the ferry of hollin');
    expect(ownPages(river).map(({ k }) => k)).toEqual([
      'overview',
      ...Array.from({ length: Object.keys(PAGES).length - 1 }, () => 'page'),
    ]);
  });

  it('has no sentence that the search understands without it, but each single word', () => {
    expect(formsOf('/updates/')).not.toContain('last updated');
    expect(formsOf('/updates/')).toEqual(expect.arrayContaining(['changelog', 'errors']));
  });

  it('is no name of a page that nobody has written', () => {
    const pages = river.pages.filter(({ id }) => id !== 'about');
    expect(ownPages({ ...river, pages }).map(({ p }) => p)).not.toContain('/about/');
    expect(ownPages({ ...river, pages }).map(({ p }) => p)).toContain('/print/');
    expect(ownPages({ ...river, pages: [] }).map(({ p }) => p)).not.toContain('/');
  });

  it('is the title that its author gave it', () => {
    const about = { ...river.pages.find(({ id }) => id === 'about'), title: 'Who we are' };
    const pages = [...river.pages.filter(({ id }) => id !== 'about'), about] as typeof river.pages;
    const page = ownPages({ ...river, pages }).find(({ p }) => p === '/about/');
    expect(page?.n).toBe('Who we are');
    expect(page?.f).not.toContain('who we are');
  });
});
