import { describe, expect, it } from 'vitest';
import { addPages, findPages, pagesWithMost } from '../../../src/search/find-pages.ts';
import { Merger } from '../../../src/search/merger.ts';
import { MOST, phraseOf } from '../../../src/search/phrase.ts';
import type { FullText, FullTextPage } from '../../../src/search/full-text.ts';

const page = (url: string, content: string): FullTextPage => ({
  url,
  content,
  meta: {},
  excerpt: '',
  sub_results: [],
});
const asFound = (found: FullTextPage) => ({ page: found, share: 1 });
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
  return (await findPages(query, fullText, MOST)).pages.map((found) => found.page.url);
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
    ['weir', 'a weirkeeper'],
    ['owns', 'is owned'],
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
    expect(await findPages('x', fullText, MOST)).toEqual({ pages: [], total: 0 });
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

it('leads with the page that has the words closest, and leaves out those that have them apart', async () => {
  const texts = [
    'A weir. A mill. A bridge. A flood. The mayor.',
    'A weir. The mayor came.',
    'The mayor at the weir.',
  ];
  expect(await find('weir mayor', ...texts)).toEqual([texts[2], texts[1]]);
});

it('finds pages by what is asked, wherever the words are that say what is asked of it', async () => {
  const text = 'The latest. A mill. A bridge. The mayor at the weir.';
  expect(await find('latest mayor weir', text)).toEqual([text]);
});

it('finds a day where it is printed, however short it is typed, and no page with its parts apart', async () => {
  const texts = ['On 14 December four met.', 'On 4 December three met.', 'In December 4 met.'];
  expect(await find('Dec 4', ...texts)).toEqual([texts[1]]);
});

it('finds words that only say what is asked where they stand in a row, and nowhere else', async () => {
  const apart = 'It takes many. There were new times.';
  expect(await find('many new times', apart)).toEqual([]);
  const row = 'There are many new times.';
  expect(await find('many new times', apart, row)).toEqual([row]);
});

it('leads with the page that has a figure with what it counts', async () => {
  const [apart, beside] = ['20 days and two points', 'a list of 20 points'];
  expect(await find('20 points', apart, beside)).toEqual([beside, apart]);
});

it('loads as many pages as it is told to, more where few of them fit, and counts them all', async () => {
  const texts = Array.from({ length: 30 }, (_, i) => `weir ${i}`);
  const { fullText } = library(...texts.map((text) => page(text, text)));
  const found = async (most: number) => {
    const { pages, total } = await findPages('weir', fullText, most);
    return [pages.length, total];
  };
  expect(await found(5)).toEqual([5, 30]);
  expect(await found(4)).toEqual([MOST, 30]);
  expect(await found(25)).toEqual([25, 30]);
  expect(await found(40)).toEqual([30, 30]);
});

it('loads more for a passage, which one of many pages has in a row', async () => {
  const texts = Array.from({ length: 30 }, (_, i) => `weir lock mill quay ${i}`);
  const { fullText } = library(...texts.map((text) => page(text, text)));
  const loaded = async (most: number) =>
    (await findPages('weir lock mill quay', fullText, most)).pages.length;
  expect(await loaded(5)).toBe(MOST);
  expect(await loaded(25)).toBe(25);
});

it('finds a phrase wherever its words are, and a single word in what is said of a page', async () => {
  const apart = 'Dry. A mill. A bridge. A flood. One week.';
  expect(await find('"dry week"', apart)).toEqual([apart]);
  const { fullText } = library({ ...page('/a/', 'rain'), meta: { press: 'Gazette' } });
  expect((await findPages('gazette', fullText, MOST)).pages).toHaveLength(1);
});

it('finds a page without the words close by that only say what is asked, if there are others', async () => {
  const text = 'News. A mill. A bridge. The mayor came.';
  expect(await find('mayor news', text)).toEqual([text]);
  expect(await find('latest news', 'The latest. A mill. A bridge. News.')).toEqual([]);
});

it('takes a form of a word for it where the words have to be close', async () => {
  const text = 'The negotiators at the weir.';
  expect(await find('negotiations weir', text)).toEqual([text]);
});

it('takes no word that only says what is asked for a form of a name', async () => {
  expect(await find('comey', 'They come to the weir.')).toEqual([]);
  expect(await find('weiry', 'The weir is shut.')).toEqual(['The weir is shut.']);
});

it('counts no page that was looked at and does not have the words', async () => {
  const { fullText } = library(page('/a/', 'weir'), page('/b/', 'weird'), page('/c/', 'dam'));
  expect(await findPages('weir', fullText, MOST)).toMatchObject({ total: 2 });
});

it.each(['the', 'what is this', 'to be or not to be'])(
  'finds nothing for %j, which every page has',
  async (query) => {
    const { fullText, asked } = library(page('/a/', 'what is this the to be or not'));
    expect(await findPages(query, fullText, MOST)).toEqual({ pages: [], total: 0 });
    expect(asked).toEqual([]);
  },
);

it('leaves out words that only say what is asked, where no page has them', async () => {
  const asked: string[] = [];
  const fullText: FullText = {
    search: (query) => {
      asked.push(query);
      const found = query === 'zebra' ? [page('/a/', 'a zebra')] : [];
      return Promise.resolve({
        results: found.map((each) => ({
          id: each.url,
          score: 1,
          data: () => Promise.resolve(each),
        })),
      });
    },
  };
  expect((await findPages('latest news on the zebra', fullText, MOST)).total).toBe(1);
  expect(asked).toEqual(['latest news zebra', 'zebra']);
});

describe('the other spelling of English', () => {
  it.each([
    ['defense', 'the defence of the weir'],
    ['centers', 'two centres'],
    ['organized', 'organised by the mayor'],
    ['19 percent', '19 per cent of the water'],
    ['labor', 'the labour party'],
    ['5000 litres', '5,000 litres'],
    ['seven litres', '7 litres'],
    ['7 litres', 'seven litres'],
    ['600.000 litres', '600,000 litres'],
  ])('%s finds %s', async (query, text) => {
    expect(await find(query, text)).toEqual([text]);
  });

  it('asks for a figure as it is written', async () => {
    const { fullText, asked } = library(page('/a/', '6.9 million litres'));
    expect((await findPages('how many are 6.9 million', fullText, MOST)).pages).toHaveLength(1);
    expect(asked).toEqual(['6.9 million']);
  });
});

it('shows a document behind the entries that rest on it, wherever the full text has it', () => {
  const merger = new Merger();
  const minutes = { ...page('/sources/minutes/', 'weir'), meta: { kind: 'source' } };
  const names = { records: [], background: [], same: {} };
  addPages(merger, [minutes, page('/glossary/weir/', 'weir')].map(asFound), {
    query: 'weir',
    names,
    base: '/',
  });
  expect(merger.answers().map(({ path }) => path)).toEqual([
    '/glossary/weir/',
    '/sources/minutes/',
  ]);
});

describe('what a newspaper is called', () => {
  const gazette = {
    ...page('/sources/gazette/', 'The River Gazette'),
    meta: {
      kind: 'source',
      title: 'On the weir',
      press: 'The River Gazette',
      entry: '/whos-who/vane/',
    },
  };
  const records = [{ p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: [] }];
  const answers = (query: string, document = gazette) => {
    const merger = new Merger();
    const pages = [page('/glossary/weir/', 'The River Gazette'), document].map(asFound);
    addPages(merger, pages, { query, names: { records, background: [] }, base: '/' });
    return merger.answers().map(({ path }) => path);
  };

  it.each(['the river gazette', 'River Gazette'])('%s leads to what it wrote', (query) => {
    expect(answers(query)).toEqual(['/sources/gazette/', '/glossary/weir/']);
  });

  it('is more than one of its words, or is that word', () => {
    expect(answers('river')).toEqual(['/glossary/weir/', '/sources/gazette/']);
    const agency = { ...gazette, meta: { ...gazette.meta, press: 'Riverpress' } };
    expect(answers('riverpress', agency)[0]).toBe('/sources/gazette/');
  });
});

describe('where documents alone have the words', () => {
  const vane = { p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: [] };
  const minutes = {
    ...page('/sources/minutes/', 'bailiff of the mill'),
    meta: { kind: 'source', title: 'Minutes of May', entry: vane.p },
  };
  const answers = (query: string, ...records: (typeof vane)[]) => {
    const merger = new Merger();
    addPages(merger, [asFound(minutes)], { query, names: { records, background: [] }, base: '/' });
    return merger.answers().map(({ path, name }) => [path, name]);
  };
  const DOCUMENT = ['/sources/minutes/', 'Minutes of May'];

  it('leads with the entry that rests on them', () => {
    expect(answers('bailiff of the mill', vane)).toEqual([[vane.p, 'Nora Vane'], DOCUMENT]);
  });

  it('leads with the entry for who types a part of its title, and something else', () => {
    expect(answers('minutes bailiff', vane)).toEqual([[vane.p, 'Nora Vane'], DOCUMENT]);
  });

  it('brings no entry where a page that is no document has the words too', () => {
    const merger = new Merger();
    const pages = [minutes, page('/about/', 'bailiff of the mill')].map(asFound);
    const names = { records: [vane], background: [] };
    addPages(merger, pages, { query: 'bailiff of the mill', names, base: '/' });
    expect(merger.answers().map(({ path }) => path)).toEqual(['/about/', '/sources/minutes/']);
  });

  it('leads with the document for who types its title', () => {
    expect(answers('minutes of may', vane)).toEqual([DOCUMENT]);
  });

  it('shows the document where nothing is known of the entry', () => {
    expect(answers('bailiff of the mill')).toEqual([DOCUMENT]);
  });
});

it('leads with the page of the entry that a query names, and that has the other words', () => {
  const merger = new Merger();
  const vane = { p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: [] };
  const weir = { p: '/glossary/weir/', k: 'term', n: 'Weir', f: [] };
  const names = { records: [vane, weir], background: [], same: {} };
  const pages = ['/about/', weir.p, vane.p].map((url) => asFound(page(url, 'gates')));
  addPages(merger, pages, { query: 'gates', names, base: '/' }, [
    { record: weir, score: 30, lacks: 0.6 },
    { record: vane, score: 40, lacks: 0.4 },
  ]);
  expect(merger.answers().map(({ path }) => path)).toEqual([
    '/whos-who/vane/',
    '/glossary/weir/',
    '/about/',
  ]);
});

describe('a page that has all of a query in a passage, and is called most of it', () => {
  const weir = { p: '/glossary/weir/', k: 'issue', n: 'Weir repairs', f: [] };
  const mill = { p: '/glossary/mill/', k: 'issue', n: 'Town mill', f: [] };
  const names = { records: [mill, weir], background: [], same: {} };
  const ask = (query: string, score: number, share = 1) => {
    const merger = new Merger();
    merger.addName({ record: mill, score });
    const found = { ...asFound(page('/sub/glossary/weir/', 'Weir repairs in the town.')), share };
    const hits = [{ record: mill, score }];
    return addPages(merger, [found], { query, names, base: '/sub/' }, hits)[0]?.path;
  };

  it('leads before a name that says little of it', () => {
    expect(ask('why weir repairs in town', 40)).toBe(weir.p);
  });

  it('comes behind a name that is meant, and behind any with less in its passage', () => {
    expect(ask('why weir repairs in town', 50)).toBe(mill.p);
    expect(ask('why weir repairs in town', 40, 0.7)).toBe(mill.p);
  });
});

describe('pages with the words of a query that any page has', () => {
  const index = { records: [], background: ['zeno'] };
  const most = async (query: string) => {
    const { fullText } = library(page('/a/', 'the leaked call of Zeno to the mayor'));
    return (await pagesWithMost(query, fullText, index)).map((found) => found.page.url);
  };

  it.each([
    ['a name, whatever else', 'marco zeno'],
    ['two of three words', 'leaked phone call'],
    ['a name, though pages have the other word too', 'mayor zeno'],
  ])('are found by %s', async (_, query) => {
    expect(await most(query)).toEqual(['/a/']);
  });

  it.each([
    ['one word that is no name', 'train call'],
    ['less than most words', 'leaked phone call bill'],
    ['no word', 'phone bill'],
    ['every word, and no name: nothing is missing', 'leaked call'],
    ['names alone', 'Zeno'],
    ['words that only say what is asked', 'latest news'],
  ])('but not by %s', async (_, query) => {
    expect(await most(query)).toEqual([]);
  });
});
