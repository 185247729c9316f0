import { describe, expect, it } from 'vitest';
import type { FullText } from '../../../src/search/full-text.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { answerQuery } from '../../../src/search/query.ts';
import type { Rescue } from '../../../src/search/spelling.ts';
import { spellingOf } from '../../../src/search/spelling.ts';
import { river } from '../../helpers/river.ts';

const namesOf = () => buildNamesIndex(river);
const rescue = (): Promise<Rescue> => Promise.resolve({ ...spellingOf(namesOf()), translated: [] });

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
    const answers = await answerQuery(query, {
      names: namesOf(),
      rescue,
      base: '/sub/',
      fullText: library(pages),
    });
    return { ...answers, paths: answers.answers.map(({ path }) => path) };
  };

  it('answers names without any full text', async () => {
    const { answers } = await answerQuery('weir', { names: namesOf(), base: '/' });
    expect(answers[0]?.path).toBe('/glossary/weir/');
  });

  it('takes one letter for a word that is begun: no slip, and no question', async () => {
    const never = () => Promise.reject(new Error('asked for the means to correct'));
    const answers = await answerQuery('w', { names: namesOf(), base: '/', rescue: never });
    expect(answers).toEqual({ how: 'none', answers: [] });
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
    const { answers } = await ask('wait for minutes');
    expect(answers[0]).toMatchObject({
      path: '/whos-who/petra-vane/',
      parts: [{ path: '/statements/vane-fish/' }],
    });
  });

  it.each(['fish do not wait for minutes', '“Fish do not wait for minutes,” Vane said.'])(
    'shows a statement itself, and first, to who pastes it: %s',
    async (query) => {
      const { paths } = await ask(query);
      expect(paths[0]).toBe('/statements/vane-fish/');
    },
  );

  it('shows a statement under its speaker, even where a shard does not have the speaker', async () => {
    const records = namesOf().records.filter(({ k }) => k === 'statement');
    const { answers } = await answerQuery('fish do not wait', {
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
      const { total } = await answerQuery('zebra', {
        names: namesOf(),
        base: '/sub/',
        fullText,
        most: 8,
      });
      return { count, total };
    };
    expect(await loaded(many)).toEqual({ count: 8, total: 20 });
    expect(await loaded(many.slice(0, 8))).toEqual({ count: 8, total: undefined });
    const unfit = many.map((found, i) => (i < 6 ? page(found.url, 'horse') : found));
    expect(await loaded(unfit)).toEqual({ count: 20, total: undefined });
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

  it('never corrects towards a page that has not all of the words', async () => {
    // `mayor` is a name and `wier` a slip of one, but nothing has both.
    expect(await ask('wier harbour')).toMatchObject({ how: 'none', paths: [] });
  });

  it('knows what other languages call an entry, when nothing else answers', async () => {
    const translated = [{ p: '/glossary/weir/', k: 'issue', n: 'Weir', f: ['wehr', 'плотина'] }];
    const abroad = () => Promise.resolve({ known: [], common: [], translated });
    const ask = (query: string) =>
      answerQuery(query, { names: namesOf(), rescue: abroad, base: '/' });
    expect(await ask('Wehr')).toMatchObject({
      how: 'exact',
      answers: [{ path: '/glossary/weir/' }],
    });
    expect(await ask('Плотина')).toMatchObject({ answers: [{ name: 'Weir' }] });
    expect(await ask('"Wehr"')).toMatchObject({ how: 'none' });
  });

  it('finds names of other languages in a question of that language, and past a slip', async () => {
    const translated = [{ p: '/glossary/weir/', k: 'issue', n: 'Weir', f: ['stauwehr'] }];
    const foreign = ['wann', 'offnet', 'das'];
    const abroad = () => Promise.resolve({ known: [], common: ['stauer'], translated, foreign });
    const ask = (query: string) =>
      answerQuery(query, { names: namesOf(), rescue: abroad, base: '/' });
    const weir = [{ path: '/glossary/weir/' }];
    expect(await ask('Wann öffnet das Stauwehr')).toMatchObject({ how: 'exact', answers: weir });
    expect(await ask('Wann oeffnet das Stauwehr')).toMatchObject({ answers: weir });
    expect(await ask('Stauwer')).toMatchObject({
      how: 'corrected',
      instead: 'stauwehr',
      answers: weir,
    });
    expect(await ask('stauer')).toMatchObject({ how: 'none' });
  });

  it('gives a page that was found by its name its own sentence, not a cutting', async () => {
    const found = page('/sub/glossary/weir/', 'at the <mark>weir</mark>', {
      summary: 'A low dam.',
    });
    const { answers } = await ask('weir', { weir: [found] });
    expect(answers[0]?.excerpt).toEqual([{ text: 'A low dam.', marked: false }]);
  });

  it('takes a heap of words for the entry that many of them name, and not for one that two do', async () => {
    const record = { p: '/glossary/flood/', k: 'issue', n: 'Flood plan', f: ['dyke', 'sluice'] };
    const heaped = (query: string) =>
      answerQuery(query, { names: { records: [record], background: [] }, base: '/' });
    expect(await heaped('flood dyke sluice plan zebra mussel kiln')).toMatchObject({
      how: 'exact',
    });
    expect(await heaped('dyke sluice zebra mussel')).toMatchObject({ how: 'some-words' });
  });

  it('puts two names that together are the whole query before pages that have both words', async () => {
    const pages = { 'vane weir': [page('/sub/about/', 'vane weir')] };
    const { paths } = await ask('vane weir', pages);
    expect(paths.slice(0, 2)).toEqual(['/whos-who/petra-vane/', '/glossary/weir/']);
    expect(paths).toContain('/about/');
  });

  it('falls back to some of the words, and says so', async () => {
    const { how, paths } = await ask('weir zebra', { zebra: [] });
    expect(how).toBe('some-words');
    expect(paths).toContain('/glossary/weir/');
  });

  it('offers the pages that have the words which any page has', async () => {
    const page1 = page('/sub/about/', 'the leaked call');
    const { how, paths } = await ask('leaked phone call', {
      leaked: [page1],
      call: [page1],
      'leaked call': [page1],
    });
    expect(how).toBe('some-words');
    expect(paths).toEqual(['/about/']);
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

  it('puts documents behind the pages that rest on them', async () => {
    const pages = [
      page('/sub/sources/minutes/', '<mark>zebra</mark>', { kind: 'source' }),
      page('/sub/about/', '<mark>zebra</mark>'),
    ];
    const { paths, answers } = await ask('zebra', { zebra: pages });
    expect(paths).toEqual(['/about/', '/sources/minutes/']);
    expect(answers.map(({ kind }) => kind)).toEqual(['page', 'source']);
  });

  it('labels what only background has', async () => {
    expect(namesOf().background).toContain('2027');
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

  it('asks for more names when a large site finds nothing', async () => {
    const asked: string[] = [];
    const moreNames = (query: string) => (asked.push(query), Promise.resolve(namesOf()));
    const none = { records: [], background: [] };
    const answers = await answerQuery('ewir', { names: none, moreNames, rescue, base: '/' });
    expect(answers).toMatchObject({ how: 'corrected', instead: 'weir' });
    expect(answers.answers[0]?.path).toBe('/glossary/weir/');
    expect(asked).toEqual(['weir']);
  });
});
