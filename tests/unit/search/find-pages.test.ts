import { describe, expect, it } from 'vitest';
import { findPages, MOST, phraseOf } from '../../../src/search/find-pages.ts';
import type { FullText, FullTextPage } from '../../../src/search/full-text.ts';

const page = (url: string, content: string): FullTextPage => ({
  url,
  content,
  meta: {},
  excerpt: '',
  sub_results: [],
});
/** A full text that gives these pages for every query, and the queries that it was asked. */
const library = (...pages: FullTextPage[]) => {
  const asked: string[] = [];
  const fullText: FullText = {
    search: (query) => {
      asked.push(query);
      const results = pages.map((found) => ({
        id: found.url,
        score: 1,
        data: () => Promise.resolve(found),
      }));
      return Promise.resolve({ results });
    },
  };
  return { fullText, asked };
};
const find = async (query: string, ...contents: string[]) => {
  const { fullText } = library(...contents.map((text) => page(text, text)));
  return (await findPages(query, fullText, MOST)).pages.map(({ url }) => url);
};

describe('phraseOf', () => {
  it.each([
    ['"dry week"', 'dry week'],
    ['  “dry week” ', 'dry week'],
    ['„dry week“', 'dry week'],
    ['«dry week»', 'dry week'],
    ['dry "week"', undefined],
    ['"dry" week', undefined],
    ['""', undefined],
    ['dry week', undefined],
  ])('takes %j for the phrase %j', (query, phrase) => {
    expect(phraseOf(query)).toBe(phrase);
  });
});

describe('a page answers', () => {
  it.each([
    ['guarantee', 'two guarantees'],
    ['guarantees', 'one guarantee'],
    ['negotiations', 'the negotiators'],
    ['agreed', 'an agreement'],
    ['dams', 'dams'],
    ['weir', 'a weirkeeper'],
  ])('%j with %j, which differs in its ending', async (query, text) => {
    expect(await find(query, text)).toEqual([text]);
  });

  it.each([
    ['dam', 'damage'],
    ['dams', 'dam'],
    ['water', 'wat'],
    ['general', 'genetic'],
    ['weir zebra', 'a weir'],
  ])('not %j with %j', async (query, text) => {
    expect(await find(query, text)).toEqual([]);
  });

  it('with the words of its title as well', async () => {
    const { fullText } = library({ ...page('/a/', 'rain'), meta: { title: 'Weir' } });
    expect((await findPages('weir rain', fullText, MOST)).pages).toHaveLength(1);
  });

  it('to no single letter, which is never looked up', async () => {
    const { fullText, asked } = library(page('/a/', 'x'));
    expect(await findPages('x', fullText, MOST)).toEqual({ pages: [], cut: false });
    expect(asked).toEqual([]);
  });
});

it('looks a phrase up both by its words, for the order, and as it stands', async () => {
  const { fullText, asked } = library();
  await findPages('“the dry week”', fullText, MOST);
  expect(asked).toEqual(['dry week', '"the dry week"']);
});

it('leads with the page that has a remembered passage in whole words', async () => {
  const texts = ['week dry long wet', 'a dry long wet weekend', 'a dry long wet week'];
  expect(await find('dry long wet week', ...texts)).toEqual([
    'a dry long wet week',
    'week dry long wet',
    'a dry long wet weekend',
  ]);
  expect(await find('long wet week', ...texts)).toEqual(texts);
});

it('shows twenty pages at most, and says when more were left', async () => {
  const texts = Array.from({ length: 30 }, (_, i) => `weir ${i}`);
  expect(await find('weir', ...texts)).toHaveLength(MOST);
  const { fullText } = library(...texts.map((text) => page(text, text)));
  expect(await findPages('weir', fullText, 5)).toMatchObject({ cut: true });
  expect((await findPages('weir', fullText, 5)).pages).toHaveLength(5);
  expect((await findPages('weir', fullText, 4)).pages).toHaveLength(MOST);
});
