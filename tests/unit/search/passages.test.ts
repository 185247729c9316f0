import { describe, expect, it } from 'vitest';
import type { FullTextPage } from '../../../src/search/full-text.ts';
import {
  enoughFor,
  LIGHT,
  rankOf,
  readPage,
  shareOf,
  type Wanted,
  weightOf,
} from '../../../src/search/passages.ts';

const page = (content: string, title = ''): FullTextPage => ({
  url: '/glossary/weir/',
  content,
  meta: { title },
  excerpt: '',
  sub_results: [],
});
const want = (...words: string[]): Wanted[] => words.map((own) => ({ own, others: [], weight: 1 }));
const share = (content: string, title: string, ...words: string[]) =>
  shareOf(
    readPage(page(content, title), undefined, (word) => word),
    want(...words),
  );

describe('the share of a query that a page has', () => {
  it.each([
    ['in one sentence', 'The mayor opened the weir.', '', 1],
    ['in two that follow one another', 'The mayor came. It is a weir.', '', 0.9],
    ['with its title', 'The mayor came. He left.', 'weir', 0.95],
    ['far apart', 'The mayor came. He left. It is a weir.', '', 0.6],
    ['in part', 'The mayor came.', '', 0.5],
  ])('%s', (_, content, title, expected) => {
    expect(share(content, title, 'mayor', 'weir')).toBeCloseTo(expected);
  });

  it.each(['summary', 'aliases'])('is as with its title with its %s', (field) => {
    const found = { ...page('The mayor came.'), meta: { title: 'Gate', [field]: 'A weir' } };
    const read = readPage(found, undefined, (word) => word);
    expect(shareOf(read, want('mayor', 'weir'))).toBeCloseTo(0.95);
    expect(shareOf(read, want('mayor', 'gate'))).toBeCloseTo(0.95);
  });

  it('is less with a word that only may mean the same', () => {
    const other: Wanted = { own: 'barrage', others: ['weir'], weight: 1 };
    const read = readPage(page('A weir.'), undefined, (word) => word);
    expect(shareOf(read, [other])).toBeCloseTo(0.85);
  });

  it('is enough with both of two words, with most of a few and with half of many', () => {
    const words = 'a b c d e f g h i j'.split(' ');
    const needed = [2, 3, 5, 10].map((many) => enoughFor(want(...words.slice(0, many))));
    expect(needed).toEqual([0.65, 0.61, 0.53, 0.5]);
    const light = words.map((own) => ({ own, others: [], weight: LIGHT }));
    expect(enoughFor([...want('a', 'b'), ...light])).toBe(0.65);
  });

  it('counts a word a little less, the more pages have it', () => {
    expect(weightOf(0)).toBe(1);
    expect(weightOf(1)).toBe(1);
    expect(weightOf(100)).toBeLessThan(weightOf(10));
    expect(weightOf(100)).toBeGreaterThan(0.5);
  });
});

describe('among pages with the same share', () => {
  const vane = { p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: [] };
  const flood = { p: '/chronology/flood/', k: 'event', n: 'The flood', f: [] };
  const weir = { p: '/glossary/weir/', k: 'term', n: 'Weir', f: [] };
  const names = { records: [vane, flood, weir], background: [] };
  const order = (query: string, ...hits: Parameters<typeof rankOf>[0]) => {
    const rank = rankOf(hits, query, names, '/');
    return ['/', vane.p, flood.p, weir.p]
      .map((url) => ({ url, rank: rank({ ...page(''), url }, 0.9) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ url }) => url);
  };

  it('the one that the query names comes first, and the overview and people come last', () => {
    const hit = { record: weir, score: 40, lacks: 0.5 };
    expect(order('gates of the weir', hit)).toEqual([weir.p, flood.p, vane.p, '/']);
  });

  it('the one that is called what the query asks for does, and not one of which it has a word', () => {
    const gates = { p: '/glossary/gates/', k: 'term', n: 'Gates', f: ['weir on the old mill'] };
    const all = { records: [gates, weir], background: [] };
    const rank = rankOf([], 'height of the weir', all, '/');
    const [first, other] = [weir.p, gates.p].map((url) => rank({ ...page(''), url }, 0.9));
    expect(first).toBeGreaterThan(other ?? 0);
    expect(other).toBeGreaterThan(0.9);
    const strange = rankOf([], 'height of some strange distant lovely weir', all, '/');
    expect(strange({ ...page(''), url: weir.p }, 0.9)).toBe(0.9);
  });

  it('the one of the kind that the query asks for does', () => {
    expect(order('when did gates break')[0]).toBe(flood.p);
  });

  it('the page of a person gives way where the query names another', () => {
    const holm = { p: '/whos-who/holm/', k: 'person', n: 'Ida Holm', f: ['aide of vane'] };
    const ruud = { p: '/whos-who/ruud/', k: 'person', n: 'Ola Ruud', f: [] };
    const all = { records: [vane, holm, ruud], background: [] };
    const rankIn = (query: string, { p }: { p: string }) =>
      rankOf([], query, all, '/')({ ...page(''), url: p }, 0.9);
    expect(rankIn('vane weir zebra', ruud)).toBeLessThan(rankIn('weir zebra', ruud));
    for (const one of [vane, holm])
      expect(rankIn('vane weir zebra', one)).toBeGreaterThanOrEqual(rankIn('weir zebra', one));
  });

  it('of two that are named, the one that the names put first does', () => {
    const hits = [flood, weir].map((record) => ({ record, score: 40, lacks: 0.5 }));
    expect(order('gates', ...hits).slice(0, 2)).toEqual([flood.p, weir.p]);
    expect(order('gates', ...hits.toReversed()).slice(0, 2)).toEqual([weir.p, flood.p]);
  });

  describe('the one that says the words of the query in a row', () => {
    const rankIn = (query: string, content: string, same = {}) =>
      rankOf([], query, { records: [], background: [], same }, '/')(page(content), 0);
    const inARow = (query: string, content: string, same = {}) =>
      rankIn(query, content, same) - rankIn(query, 'Nothing.', same);

    it('comes before one that has them apart', () => {
      expect(inARow('harbour master', 'The harbour’s masters met.')).toBeCloseTo(0.12);
      expect(inARow('harbour master', 'The harbour hired a master.')).toBe(0);
      expect(inARow('harbour master', 'It is a harbour. A master came.')).toBe(0);
    });

    it('does so by more, the more words there are', () => {
      const said = 'The new master of the old harbour police came.';
      expect(inARow('master of the old harbour', said)).toBeCloseTo(0.24);
      expect(inARow('master of the old harbour police', said)).toBeCloseTo(0.36);
    });

    it('says a side in any of its words', () => {
      const same = { norwegian: 'norway', norway: 'norway' };
      expect(inARow('norwegian minister', 'Norway’s minister came.', same)).toBeCloseTo(0.12);
    });

    it('says a word by one that may mean the same', () => {
      const others = new Map([['boat', ['ship']]]);
      const names = { records: [], background: [] };
      const rank = rankOf([], 'harbour boat', names, '/', others);
      expect(rank(page('The harbour ship came.'), 0)).toBeGreaterThan(
        rank(page('The harbour has a bridge, and a ship.'), 0),
      );
    });

    it('is not the overview, which says what all pages say', () => {
      const records = [{ p: '/', k: 'overview', n: 'Talks', f: [] }];
      const rank = rankOf([], 'harbour master', { records, background: [] }, '/');
      const [row, apart] = ['The harbour master came.', 'The harbour hired a master.'].map((text) =>
        rank({ ...page(text), url: '/' }, 0.9),
      );
      expect(row).toBe(apart);
    });

    it('says nothing by words that only say what is asked', () => {
      expect(inARow('give up harbour', 'Can it give up the harbour?')).toBe(0);
    });
  });
});
