import { describe, expect, it } from 'vitest';
import { parseExcerpt } from '../../../src/search/answer.ts';
import { correct } from '../../../src/search/correct.ts';
import type { FullText } from '../../../src/search/full-text.ts';
import { makeFiles, SHARD_ABOVE } from '../../../src/search/name-files.ts';
import { buildNamesIndex, type NameRecord } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { keywords, normalise, shardFor } from '../../../src/names/normalise.ts';
import { answerQuery, type MoreNames } from '../../../src/search/query.ts';
import { readBriefing } from '../../../src/reader/read-briefing.ts';

const { briefing } = readBriefing('tests/fixtures/river/content');
if (briefing === undefined) throw new Error('The fixture cannot be read.');
const names = buildNamesIndex(briefing);

describe('normalise', () => {
  it.each([
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Straße', 'strasse'],
    ['Đoković', 'dokovic'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Зеленський', 'зеленськии'],
    ['Ukraine’s', 'ukraine'],
    ["Ukraine's", 'ukraine'],
    ['O’Brien', 'obrien'],
    ['I.A.E.A. report', 'iaea report'],
    ['U.N.', 'un'],
    ['cease-fire', 'cease fire'],
    ['  two   spaces ', 'two spaces'],
    ['“quoted”', 'quoted'],
    ['<script>', 'script'],
    ['10:30', '10 30'],
    ['', ''],
    ['—', ''],
  ])('%j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ['what are the security guarantees', ['security', 'guarantees']],
    ['who is the mayor', ['mayor']],
    ['to be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
    ['', []],
  ])('keeps the keywords of %j', (text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });
});

describe('matchNames', () => {
  it.each([
    ['Nora O’Brien', '/whos-who/nora-obrien/'],
    ["nora o'brien", '/whos-who/nora-obrien/'],
    ['obrien', '/whos-who/nora-obrien/'],
    ['mayor', '/whos-who/nora-obrien/'],
    ['municipal mayor', '/whos-who/nora-obrien/'],
    ['mayor of the town', '/whos-who/nora-obrien/'],
    ['orsted', '/whos-who/lukasz-orsted/'],
    ['Лукаш Эрстед', '/whos-who/lukasz-orsted/'],
    ['mill owner', '/whos-who/lukasz-orsted/'],
    ['mill-owner', '/whos-who/lukasz-orsted/'],
    ['millowner', '/whos-who/lukasz-orsted/'],
    ['river', '/glossary/river/'],
    ['river trust', '/whos-who/river-trust/'],
    ['RT', '/whos-who/river-trust/'],
    ['dam', '/glossary/weir/'],
    ['sharing water', '/glossary/water-share/'],
    ['4 may', '/chronology/town-hall-talks/'],
    ['May 4, 2031', '/chronology/town-hall-talks/'],
    ['march 2031', '/chronology/weir-shut/'],
    ['2019', '/chronology/flood-2019/'],
    ['who is petra vane', '/whos-who/petra-vane/'],
    ['petra va', '/whos-who/petra-vane/'],
  ])('%j', (query, path) => {
    expect(matchNames(names.records, query)[0]?.record.p).toBe(path);
  });

  it.each(['', '   ', '???', 'zebra', 'a zebra in the river'])('knows nothing of %j', (query) => {
    expect(matchNames(names.records, query)).toEqual([]);
  });
});

describe('correct', () => {
  it.each([
    [['orstad'], 'orsted'],
    [['wier'], 'weir'],
    [['municipla', 'mayor'], 'municipal mayor'],
    [['survvey'], 'survey'],
    [['weir'], undefined],
    [['zebra'], undefined],
    [['zebra', 'wier'], undefined],
    [['rt'], undefined],
  ])('%j', (keys, expected) => {
    expect(correct(keys, names)).toBe(expected);
  });
});

describe('answerQuery', () => {
  const page = (url: string, excerpt: string, meta: Record<string, string> = {}) => ({
    url,
    excerpt,
    content: excerpt.replace(/<[^>]+>/g, ''),
    meta: { title: url, ...meta },
    sub_results: [{ title: 'Why', url: `${url}#why`, excerpt }],
  });
  /** A full text that has these pages for these words, in this order. */
  const library = (pages: Record<string, ReturnType<typeof page>[]>): FullText => ({
    search: (query) =>
      Promise.resolve({
        results: (pages[query] ?? []).map((found, index) => ({
          id: found.url,
          score: 1 / (index + 1),
          data: () => Promise.resolve(found),
        })),
      }),
  });
  const ask = async (query: string, pages: Parameters<typeof library>[0] = {}) => {
    const answers = await answerQuery(query, { names, base: '/sub/', fullText: library(pages) });
    return { ...answers, paths: answers.answers.map(({ path }) => path) };
  };

  it('answers names without any full text', async () => {
    const { answers } = await answerQuery('weir', { names, base: '/' });
    expect(answers[0]?.path).toBe('/glossary/weir/');
  });

  it('puts names above pages, and a page only once', async () => {
    const pages = {
      weir: [
        page('/sub/about/', '<mark>weir</mark>'),
        page('/sub/glossary/weir/', 'the <mark>weir</mark>'),
      ],
    };
    const { paths, answers } = await ask('weir', pages);
    expect(paths[0]).toBe('/glossary/weir/');
    expect(paths.filter((path) => path === '/glossary/weir/')).toHaveLength(1);
    expect(answers[0]?.excerpt.map(({ text }) => text).join('')).toBe('the weir');
    expect(answers[0]?.parts[0]).toEqual({ path: '/glossary/weir/#why', title: 'Why' });
  });

  it('shows a statement under its speaker', async () => {
    const { answers } = await ask('fish do not wait for minutes');
    expect(answers[0]).toMatchObject({
      path: '/whos-who/petra-vane/',
      parts: [{ path: '/statements/vane-fish/' }],
    });
  });

  it('shows a statement under its speaker, even where a shard does not have the speaker', async () => {
    const records = names.records.filter(({ k }) => k === 'statement');
    const { answers } = await answerQuery('fish do not wait for minutes', {
      names: { records, background: [] },
      base: '/',
    });
    expect(answers[0]).toMatchObject({
      path: '/whos-who/petra-vane/',
      kind: 'person',
      parts: [{ path: '/statements/vane-fish/' }],
    });
  });

  it('strips question words before the full text', async () => {
    const { paths } = await ask('where is the zebra', {
      zebra: [page('/sub/about/', '<mark>zebra</mark>')],
    });
    expect(paths).toEqual(['/about/']);
  });

  it.each(['"dry week"', '“dry week”'])('ranks the phrase %s by its words', async (query) => {
    const first = page('/sub/a/', '<mark>dry</mark> <mark>week</mark>');
    const second = page('/sub/b/', 'dry <mark>week</mark>');
    const { paths } = await ask(query, {
      'dry week': [first, second, page('/sub/c/', '')],
      '"dry week"': [second, first],
    });
    expect(paths.filter((path) => /^\/[abc]\/$/.test(path))).toEqual(['/a/', '/b/']);
  });

  it('puts a page with the words in a row before one that has them apart', async () => {
    const apart = page(
      '/sub/a/',
      'the <mark>dry</mark> <mark>long</mark> week of <mark>rain</mark>',
    );
    const inARow = page('/sub/b/', 'a <mark>long</mark> and <mark>dry</mark> <mark>rain</mark>');
    const { paths } = await ask('long and dry rain', { 'long dry rain': [apart, inARow] });
    expect(paths).toEqual(['/b/', '/a/']);
  });

  it('loads only as many pages as it is told to, and more where few of them fit', async () => {
    const many = Array.from({ length: 20 }, (_, i) => page(`/sub/${i}/`, 'zebra'));
    const loaded = async (pages: typeof many) => {
      let count = 0;
      const results = pages.map((found) => ({
        id: found.url,
        score: 1,
        data: () => (count++, Promise.resolve(found)),
      }));
      const fullText = { search: () => Promise.resolve({ results }) };
      const { cut } = await answerQuery('zebra', { names, base: '/sub/', fullText, most: 8 });
      return { count, cut };
    };
    expect(await loaded(many)).toEqual({ count: 8, cut: true });
    expect(await loaded(many.slice(0, 8))).toEqual({ count: 8, cut: false });
    const unfit = many.map((found, i) => (i < 6 ? page(found.url, 'horse') : found));
    expect(await loaded(unfit)).toEqual({ count: 20, cut: false });
  });

  it('corrects only where there is nothing', async () => {
    expect(await ask('wier')).toMatchObject({ how: 'corrected', instead: 'weir' });
    expect(await ask('wier', { wier: [page('/sub/about/', '<mark>wier</mark>')] })).toMatchObject({
      how: 'exact',
      paths: ['/about/'],
    });
  });

  it.each(['"wier"', '“wier”'])('takes %s as it is typed', async (query) => {
    expect(await ask(query)).toMatchObject({ how: 'none', paths: [] });
  });

  it('falls back to some of the words, and says so', async () => {
    const { how, paths } = await ask('weir zebra', { zebra: [] });
    expect(how).toBe('some-words');
    expect(paths).toContain('/glossary/weir/');
  });

  it('lets a short word stand for itself alone', async () => {
    const pages = { xi: [page('/sub/about/', '<mark>Xinhua</mark>')] };
    expect((await ask('Xi', pages)).how).toBe('none');
  });

  it('leads to sections that answer, not to the lists that every page has', async () => {
    const found = page('/sub/about/', '<mark>zebra</mark>');
    const sections = ['sources', 'why', 'claims'].map((id) => ({
      title: id,
      url: `/sub/about/#${id}`,
      excerpt: '',
    }));
    const { answers } = await ask('zebra', { zebra: [{ ...found, sub_results: sections }] });
    expect(answers[0]?.parts).toEqual([{ path: '/about/#why', title: 'why' }]);
  });

  it('labels what only background has', async () => {
    expect(names.background).toContain('2027');
    const { answers } = await ask('2027', {
      2027: [page('/sub/whos-who/nora-obrien/', 'since <mark>2027</mark>')],
    });
    expect(answers[0]).toMatchObject({ path: '/whos-who/nora-obrien/', background: true });
  });

  it.each([
    '',
    '   ',
    '<script>alert(1)</script>',
    '"""',
    '”“',
    '\u202Eabc',
    'a'.repeat(10_000),
    '* OR -x',
  ])('survives %j', async (query) => {
    const { how } = await ask(query);
    expect(['none', 'some-words', 'corrected', 'exact']).toContain(how);
  });
});

it('reads an excerpt without ever making HTML of it', () => {
  expect(parseExcerpt('a &lt;b&gt; <mark>c &amp; d</mark> <img src=x>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <img src=x>', marked: false },
  ]);
});

describe('name files', () => {
  const summaries = { entries: {}, paragraphs: {} };
  const many = (count: number): NameRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      p: `/glossary/t${i}/`,
      k: 'term',
      n: `Term ${i}`,
      f: [`x${i}`],
    }));

  it('are one below the limit', () => {
    const { files, sharded } = makeFiles({ records: many(SHARD_ABOVE), background: [] }, summaries);
    expect(sharded).toBe(false);
    expect([...files.keys()]).toEqual(['all', 'summaries']);
  });

  it('are shards by the first letters above it, each entry in the shard of each of its words', () => {
    const { files, sharded } = makeFiles(
      { records: many(SHARD_ABOVE + 1), background: [] },
      summaries,
    );
    expect(sharded).toBe(true);
    expect(files.get('w-ter')).toContain('Term 300');
    expect(files.get('w-x7')).toContain('"Term 7"');
    expect(files.get('all-words')).toContain('x300');
  });

  it('have no shard for stop words', () => {
    const records = many(SHARD_ABOVE + 1).map((record) => ({
      ...record,
      f: ['head of the board'],
    }));
    const { files } = makeFiles({ records, background: [] }, summaries);
    expect([...files.keys()].filter((name) => name.startsWith('w-')).sort()).toEqual(
      expect.arrayContaining(['w-boa', 'w-hea', 'w-ter']),
    );
    expect(files.has('w-of')).toBe(false);
    expect(files.has('w-the')).toBe(false);
  });

  it.each([
    ['who is the mayor of the town', 'w-may'],
    ['4 may 2031', 'w-may'],
    ['2031', 'w-203'],
    ['UN', 'w-un'],
    ['nora ob', 'w-nor'],
    ['ob nora', 'w-nor'],
    ['', undefined],
  ])('hold what %j names in %j', (query, shard) => {
    expect(shardFor(query)).toBe(shard);
  });

  it('are asked for more when a large site finds nothing', async () => {
    const asked: string[] = [];
    const more: MoreNames = {
      namesFor: (query) => (asked.push(query), Promise.resolve(names)),
      allWords: () => Promise.resolve({ records: [], background: ['weir', 'mayor'] }),
    };
    const none = { records: [], background: [] };
    const answers = await answerQuery('ewir', { names: none, more, base: '/' });
    expect(answers).toMatchObject({ how: 'corrected', instead: 'weir' });
    expect(answers.answers[0]?.path).toBe('/glossary/weir/');
    expect(asked).toEqual(['weir']);
  });

  it('have a name that follows their content', () => {
    const id = (count: number) => makeFiles({ records: many(count), background: [] }, summaries).id;
    expect(id(3)).toBe(id(3));
    expect(id(3)).not.toBe(id(4));
  });
});
