import { describe, expect, it } from 'vitest';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { matchNames } from '../../../src/search/names-match.ts';

const record = (n: string, given: Partial<NameRecord> = {}): NameRecord => ({
  p: `/glossary/${n}/`,
  k: 'issue',
  n,
  f: [],
  ...given,
});
const person = (n: string, ...f: string[]) => record(n, { k: 'person', f });
const page = (n: string, ...f: string[]) => record(n, { k: 'page', f });
const found = (query: string, ...records: NameRecord[]) =>
  matchNames(records, query).map((hit) => hit.record.n);
const MILL = record('Mill');

describe('the share of a query that an entry lacks', () => {
  const lacks = (query: string, ...others: NameRecord[]) =>
    matchNames([MILL, ...others], query).find((hit) => hit.record === MILL)?.lacks;

  it('is that of its words', () => {
    expect(lacks('mill zebra')).toBeCloseTo(1 / 2);
    expect(lacks('mill zebra yak')).toBeCloseTo(2 / 3);
  });

  it('is little more with a word that only says what is asked', () => {
    expect(lacks('mill zebra latest')).toBeCloseTo(1 - 1 / 2.2);
  });

  it('is larger where others have its word as well', () => {
    const weight = 1 / (1 + Math.log(2));
    expect(lacks('mill zebra', record('Mill race'))).toBeCloseTo(1 - weight / (weight + 1));
  });
});

describe('an entry with some of the words of a query', () => {
  it('comes first where it is called so itself', () => {
    expect(found('mill zebra', record('Ferry', { f: ['mill'] }), MILL)).toEqual(['Mill', 'Ferry']);
  });

  it('comes behind one with more of them', () => {
    expect(found('ferry mill race zebra', record('Ferry'), record('Mill race'))).toEqual([
      'Mill race',
      'Ferry',
    ]);
  });

  it('is no statement that has two of them, which any has', () => {
    const said = (n: string) => record(n, { k: 'statement' });
    expect(found('mill bridge toll zebra', said('Mill bridge'))).toEqual([]);
    expect(found('mill bridge toll zebra', said('Bridge: mill toll'))).toEqual([
      'Bridge: mill toll',
    ]);
  });

  it('comes first where a form has those words that only say what is asked as well', () => {
    const [ferry, truce] = [
      record('Ferry', { f: ['mill'] }),
      record('Truce', { f: ['mill take'] }),
    ];
    expect(found('long mill take', ferry, truce)).toEqual(['Truce', 'Ferry']);
    expect(found('long mill take', truce, MILL)).toEqual(['Mill', 'Truce']);
  });

  it('comes first where it is a person', () => {
    const ferry = record('Ferry', { f: ['mill'] });
    expect(found('mill zebra', ferry, person('Ida Brook', 'mill'))).toEqual(['Ida Brook', 'Ferry']);
  });

  it('is told by the form that stands in the query', () => {
    const ferry = record('Ferry', { f: ['toll', 'mill'] });
    expect(matchNames([ferry], 'mill zebra')[0]).toMatchObject({ via: 'mill', names: ['mill'] });
  });

  it('is not named by two words of a longer name, but found by them', () => {
    const [hit] = matchNames([record('old mill of the upper town')], 'old mill zebra');
    expect(hit).toMatchObject({ names: [] });
    expect(hit?.lacks).toBeCloseTo(1 / 3);
  });

  it('is named by each of its forms that stand in the query', () => {
    const ferry = record('Ferry', { f: ['mill', 'toll'] });
    expect(matchNames([ferry], 'mill toll ferry zebra')[0]?.names).toEqual([
      'ferry',
      'mill',
      'toll',
    ]);
  });

  it('may have a word besides that only says what is asked, unless it is a person', () => {
    expect(found('mill zebra', record('Ferry', { f: ['mill position'] }))).toEqual(['Ferry']);
    expect(found('mill zebra', person('Ida Brook', 'mill chief'))).toEqual([]);
  });

  it('is none by words that only say what is asked', () => {
    expect(found('position zebra', record('Ferry', { f: ['position'] }))).toEqual([]);
    expect(found('position zebra', record('Ferry', { f: ['current position'] }))).toEqual([]);
    expect(found('position need', record('Ferry', { f: ['current position'] }))).toEqual([]);
  });

  it('is none by what is left of a question', () => {
    expect(found('decided zebra', record('Ferry', { f: ['what was decided'] }))).toEqual([]);
    expect(found('decided zebra', record('Ferry', { f: ['decided'] }))).toEqual(['Ferry']);
  });
});

describe('a page of the site', () => {
  const pages = [page('Handouts', 'what was decided'), page('Corrections')];

  it('is found by some of the words where all are words of the site', () => {
    expect(found('handouts corrections', ...pages)).toEqual(['Handouts', 'Corrections']);
    expect(found('decided corrections', ...pages)).toEqual(['Corrections', 'Handouts']);
  });

  it('is not found beside a word of something else', () => {
    expect(found('handouts zebra', ...pages)).toEqual([]);
    expect(found('handouts mill', ...pages, MILL)).toEqual(['Mill']);
  });
});

describe('what an entry is worth without the words that only say what is asked', () => {
  const ranked = (query: string, ...records: NameRecord[]) =>
    matchNames(records, query).map(({ record: { n }, score }) => `${n} ${Math.round(score)}`);

  it('is a little less where it is called so', () => {
    expect(ranked('latest mill', MILL, record('Latest mill'))).toEqual([
      'Latest mill 100',
      'Mill 90',
    ]);
  });

  it('is much less where the words are a part of it', () => {
    expect(ranked('latest mill', record('Old mill'))).toEqual(['Old mill 43']);
    const long = record('Upper mill', { f: ['ferry', 'toll'] });
    expect(ranked('latest upper ferry toll', long)).toEqual(['Upper mill 40']);
  });

  it('is nothing for a statement, of which a few words are said anywhere', () => {
    const said = record('Mill', { k: 'statement' });
    expect(found('latest mill', said)).toEqual([]);
  });
});

describe('a query with a word for a side', () => {
  const same = { norwegian: 'norway', danish: 'denmark', norway: 'norway', denmark: 'denmark' };
  const first = (query: string, ...records: NameRecord[]) =>
    matchNames(records, query, same)[0]?.record.n;
  const strike = record('Ferry strike');
  const minister = record('Harbour', { f: ['danish minister'] });

  it('asks for the entry that it names beside, before a title with both somewhere', () => {
    const title =
      'Norway would end the long ferry strike if the union of captains agreed to it at once';
    const event = record(title, { k: 'event', p: '/chronology/offer-2025/' });
    expect(first('ferry strike norway', event, strike)).toBe('Ferry strike');
    expect(first('ferry strike union', event, strike)).toBe(title);
  });

  it('is not answered by what only leads to an entry of another side', () => {
    const other = record('Ferry', { f: ['minister'] });
    expect(first('norwegian minister zebra', minister, other)).toBe('Ferry');
    expect(first('danish minister zebra', minister, other)).toBe('Harbour');
    expect(first('minister zebra', minister)).toBeUndefined();
    expect(first('norwegian minister zebra', minister)).toBeUndefined();
  });

  it('is answered by an entry that is called after another side', () => {
    const called = record('Danish harbour plan');
    expect(first('norway harbour plan zebra', called)).toBe('Danish harbour plan');
    expect(
      first('norway harbour plan zebra', record('Quay', { f: ['danish harbour plan'] })),
    ).toBeUndefined();
  });
});

it('has words together where one form has them, rather than several', () => {
  const apart = record('Contacts', { f: ['summit', 'ferry'] });
  const together = record('Zebra', { f: ['ferry summit'] });
  expect(found('ferry summit yak', apart, together)).toEqual(['Zebra', 'Contacts']);
});

describe('what somebody else did', () => {
  const remarks = record('Remarks', { f: ['did vane accept the toll'] });
  const people = [person('Nora Vane'), person('Ida Holm')];

  it('is no answer to what a person did', () => {
    expect(found('did holm accept the toll today or yak', remarks, ...people)).toEqual([
      'Ida Holm',
    ]);
    expect(found('did vane accept the toll today or yak', remarks, ...people)[0]).toBe('Remarks');
  });

  it('may be one where both are named, and where nobody is', () => {
    expect(found('did holm or vane accept the toll yak', remarks, ...people)).toContain('Remarks');
    expect(found('accept the toll yak', remarks, ...people)).toEqual(['Remarks']);
  });
});
