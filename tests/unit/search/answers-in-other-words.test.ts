import { describe, expect, it } from 'vitest';
import { words } from '../../../src/names/normalise.ts';
import type { FullText, FullTextPage } from '../../../src/search/full-text.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { answerInOtherWords } from '../../../src/search/other-words.ts';
import type { Alike } from '../../../src/search/thesaurus.ts';

const page = (path: string, content: string, meta = {}): FullTextPage => ({
  url: `/sub${path}`,
  content,
  meta,
  excerpt: '',
  sub_results: [],
});
/** A full text that finds a page by each of its words. */
const library = (pages: readonly FullTextPage[]): FullText => ({
  search: (query) =>
    Promise.resolve({
      results: pages
        .filter(({ content }) => words(content).includes(query))
        .map((found) => ({ id: found.url, score: 1, data: () => Promise.resolve(found) })),
    }),
});
const ALIKE = {
  alike: [['toll', 'tariff']],
  light: [],
  before: [],
  numbers: { units: [], tens: [], cut: {} },
};
const record = (p: string, k: string, n = p): NameRecord => ({ p, k, n, f: [] });
const answerTo = async (
  query: string,
  pages: readonly FullTextPage[],
  { records = [], alike = {} }: { records?: NameRecord[]; alike?: Partial<Alike> } = {},
) => {
  const names = { records, background: [] };
  const said = { ...ALIKE, ...alike };
  const found = await answerInOtherWords(query, library(pages), names, said, '/sub/');
  return found.pages.map(({ url }) => url);
};
const answer = (pages: readonly FullTextPage[], ...records: NameRecord[]) =>
  answerTo('toll harbour', pages, { records });

const SAID = 'The harbour has a tariff.';

it('need both of two words together, or one in what they are called, where another stands for one', async () => {
  const apart = page('/apart/', 'The harbour is old. It rains. A tariff was paid.');
  expect(await answer([apart])).toEqual([]);
  const called = page('/called/', apart.content, { title: 'Harbour' });
  expect(await answer([called])).toEqual(['/sub/called/']);
  const led = page('/led/', 'It rains. A tariff was paid at the harbour. It rains.');
  expect(await answer([led])).toEqual(['/sub/led/']);
});

it('lead with issues, then people, then what repeats others or is no entry', async () => {
  const pages = ['/no/', '/said/', '/overview/', '/ann/', '/issue/'].map((at) => page(at, SAID));
  const records = [
    record('/said/', 'statement'),
    record('/overview/', 'overview'),
    record('/ann/', 'person'),
    record('/issue/', 'issue'),
  ];
  expect(await answer(pages, ...records)).toEqual([
    '/sub/issue/',
    '/sub/ann/',
    '/sub/no/',
    '/sub/said/',
    '/sub/overview/',
  ]);
});

it('lead with what a word of the question names', async () => {
  const pages = [page('/issue/', SAID), page('/port/', SAID)];
  const records = [record('/issue/', 'issue'), record('/port/', 'issue', 'Harbour')];
  expect(await answer(pages, ...records)).toEqual(['/sub/port/', '/sub/issue/']);
});

it('are found by the name of a page as well as in its text', async () => {
  const pages = [page('/port/', 'Its tariff is high.')];
  expect(await answer(pages)).toEqual([]);
  expect(await answer(pages, record('/port/', 'issue', 'Harbour'))).toEqual(['/sub/port/']);
});

it('leave documents to what rests on them, and pages that have much less of it', async () => {
  const pages = [
    page('/sources/list/', SAID, { kind: 'source' }),
    page('/far/', 'A tariff is due. Nobody pays. The harbour is shut.'),
    page('/issue/', 'The toll of the harbour.'),
  ];
  expect(await answer(pages, record('/issue/', 'issue'), record('/far/', 'issue'))).toEqual([
    '/sub/issue/',
  ]);
});

it('are no documents, even where nothing else answers', async () => {
  expect(await answer([page('/sources/list/', SAID, { kind: 'source' })])).toEqual([]);
});

it('are none that fall far behind the best', async () => {
  const near = page('/near/', 'The harbour has a tariff.');
  const far = page('/far/', 'A tariff is due. The harbour is shut.');
  const records = [record('/near/', 'issue'), record('/far/', 'issue'), record('/best/', 'issue')];
  const best = page('/best/', 'The toll of the harbour.');
  expect(await answer([far, near, best], ...records)).toEqual(['/sub/best/', '/sub/near/']);
  expect(await answer([far, near], ...records)).toEqual(['/sub/near/', '/sub/far/']);
});

it('take each word for a side as one', async () => {
  const names = { records: [], background: [], same: { orstedian: 'town' } };
  const town = library([page('/a/', 'The town has a harbour.')]);
  const found = await answerInOtherWords('Orstedian harbour', town, names, ALIKE, '/sub/');
  expect(found.pages.map(({ url }) => url)).toEqual(['/sub/a/']);
});

it('may lack a word that very many pages have', async () => {
  const many = Array.from({ length: 100 }, (_, i) => page(`/p${i}/`, 'The harbour.'));
  const quay = page('/quay/', 'A quay.');
  expect(await answerTo('quay harbour', [quay, ...many])).toEqual(['/sub/quay/']);
  expect(await answerTo('quay harbour', [quay, ...many.slice(0, 5)])).toEqual([]);
});

it('are five at most', async () => {
  const pages = Array.from({ length: 7 }, (_, i) => page(`/p${i}/`, SAID));
  expect(await answer(pages)).toHaveLength(5);
});

it('are none where the words stand in every text', async () => {
  expect(await answerTo('who are you', [page('/a/', 'Who are you?')])).toEqual([]);
});

it('are none for words that say little, be it one or several', async () => {
  const pages = [page('/a/', 'The overall status.')];
  const alike = { light: ['overall', 'status'] };
  expect(await answerTo('status', pages, { alike })).toEqual([]);
  expect(await answerTo('overall status', pages, { alike })).toEqual([]);
});

it('lead with the page that is called what is asked for in other words', async () => {
  const pages = [page('/issue/', 'The harbour has a tariff.'), page('/tariff/', SAID)];
  const records = [record('/issue/', 'issue'), record('/tariff/', 'issue', 'Harbour tariff')];
  expect((await answer(pages, ...records))[0]).toBe('/sub/tariff/');
});

it('may lack a word that says little, unless an entry is called by it', async () => {
  const lacking = (...records: NameRecord[]) =>
    answerTo('harbour level', [page('/a/', 'The harbour.')], {
      records,
      alike: { light: ['level'] },
    });
  expect(await lacking()).toEqual(['/sub/a/']);
  expect(await lacking(record('/levels/', 'page', 'Level'))).toEqual(['/sub/a/']);
  expect(await lacking(record('/level/', 'issue', 'Level'))).toEqual([]);
});

describe('need more than words that many have', () => {
  const ONE = page('/a/', 'The harbour has a ferry.');
  const ask = (pages: FullTextPage[], ...records: NameRecord[]) =>
    answerTo('harbour ferry zebra', pages, { records });
  const many = <Item>(make: (i: number) => Item) => Array.from({ length: 50 }, (_, i) => make(i));

  it('in their names', async () => {
    const harbour = many((i) => record(`/h${i}/`, 'issue', `Harbour ferry h${i}`));
    expect(await ask([ONE])).toEqual(['/sub/a/']);
    expect(await ask([ONE], ...harbour)).toEqual([]);
  });

  it('in their texts', async () => {
    expect(await ask([ONE, ...many((i) => page(`/p${i}/`, 'A harbour. A ferry.'))])).toEqual([]);
  });
});

it('are none where the full text takes a word that nothing has for its beginning', async () => {
  const harbour = page('/a/', 'The harbour.');
  const others = Array.from({ length: 99 }, (_, i) => page(`/p${i}/`, 'A zebu.'));
  const fullText: FullText = {
    search: (query) => library([harbour, ...others]).search(query === 'zebra' ? 'zebu' : query),
  };
  const names = { records: [], background: [] };
  const { pages } = await answerInOtherWords('harbour zebra', fullText, names, ALIKE, '/');
  expect(pages).toEqual([]);
});

describe('what is looked up', () => {
  const lookedUp = async (query: string, alike: Partial<Alike>) => {
    const asked: string[] = [];
    const search = (word: string) => (asked.push(word), Promise.resolve({ results: [] }));
    const names = { records: [], background: [] };
    await answerInOtherWords(query, { search }, names, { ...ALIKE, ...alike }, '/');
    return asked;
  };

  it('is each word, and once what may mean the same', async () => {
    const alike = [
      ['toll', 'tariff', 'fee'],
      ['fee', 'charge'],
      ['charge', 'toll', 'fee'],
    ];
    expect(await lookedUp('tolls ferry', { alike })).toEqual([
      'tolls',
      'tariff',
      'fee',
      'charge',
      'ferry',
    ]);
  });

  it('is five words for one and twelve of a query at most', async () => {
    const group = 'aa bb cc dd ee ff gg'.split(' ');
    expect(await lookedUp('bb', { alike: [group] })).toEqual(['bb', 'aa', 'cc', 'dd', 'ee', 'ff']);
    const many = 'k1 k2 k3 k4 k5 k6 k7 k8 k9 k10 k11 k12 k13'.split(' ');
    expect(await lookedUp(many.join(' '), {})).toEqual(many.slice(0, 12));
  });

  it('is none that only stands for another', async () => {
    const group = ['swiss', '>', 'geneva'];
    expect(await lookedUp('swiss', { alike: [group] })).toEqual(['swiss', 'geneva']);
    expect(await lookedUp('geneva', { alike: [group] })).toEqual(['geneva']);
  });

  it('is a word without what only stands before it, if enough is left', async () => {
    const before = ['counter', 'over'];
    expect(await lookedUp('counterstrike', { before })).toEqual(['counterstrike', 'strike']);
    expect(await lookedUp('counterplan', { before })).toEqual(['counterplan']);
    expect(await lookedUp('changeover', { before })).toEqual(['changeover']);
  });
});

describe('of many pages', () => {
  const many = (count: number, content: string) =>
    Array.from({ length: count }, (_, i) => page(`/p${i}/`, content));
  const first = async (query: string, ...pages: FullTextPage[]) =>
    (await answerTo(query, pages))[0];

  it('those that have most of what is asked are read, wherever they stand', async () => {
    const last = page('/last/', 'The harbour has a toll.');
    expect(await first('harbour toll', ...many(30, 'The harbour.'), last)).toBe('/sub/last/');
    expect(await first('harbour toll', ...many(30, SAID), last)).toBe('/sub/last/');
    expect(await first('toll', ...many(30, 'A tariff.'), last)).toBe('/sub/last/');
  });

  it('no more than 24 are read: each costs a file', async () => {
    let read = 0;
    const results = many(30, SAID).map((found) => ({
      id: found.url,
      score: 1,
      data: () => (read++, Promise.resolve(found)),
    }));
    const search = () => Promise.resolve({ results });
    const names = { records: [], background: [] };
    await answerInOtherWords('harbour', { search }, names, ALIKE, '/');
    expect(read).toBe(24);
  });
});

it('take every form of a word for each of its others', async () => {
  const alike = {
    alike: [['grow', 'widen']],
    forms: [
      ['grow', 'grew', 'growth'],
      ['widen', 'width'],
    ],
  };
  const pages = [page('/weir/', 'The growth of the weir is slow.')];
  for (const query of ['weir grew', 'weir widened', 'weir width'])
    expect(await answerTo(query, pages, { alike })).toEqual(['/sub/weir/']);
  expect(await answerTo('weir depth', pages, { alike })).toEqual([]);
});

describe('take what several words say together for the one that says it', () => {
  const alike: Partial<Alike> = {
    alike: [['quit', 'resign']],
    forms: [['draw', 'drew']],
    phrases: [[['draw', 'back'], ['resign']]],
  };
  it.each([
    ['did the mayor draw back', 'The mayor will quit.'],
    ['who drew back for the mayor', 'The mayor may resign.'],
    ['did the mayor quit', 'The mayor drew back.'],
  ])('%s', async (query, text) => {
    expect(await answerTo(query, [page('/mayor/', text)], { alike })).toEqual(['/sub/mayor/']);
  });
  it('but not one of them alone', async () => {
    const pages = [page('/mayor/', 'The mayor may resign.')];
    expect(await answerTo('what did the mayor draw', pages, { alike })).toEqual([]);
  });
});

it('pass over a word that says how something is done, by its ending', async () => {
  const pages = [page('/toll/', 'The harbour has a toll.')];
  const alike = { lightEndings: ['ly'] };
  expect(await answerTo('lawfully toll', pages)).toEqual([]);
  expect(await answerTo('lawfully toll', pages, { alike })).toEqual(['/sub/toll/']);
});
