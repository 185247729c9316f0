import { describe, expect, it } from 'vitest';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { matchNames } from '../../../src/search/names-match.ts';

const record = (n: string, given: Partial<NameRecord> = {}): NameRecord => ({
  p: `/glossary/${n}/`,
  k: 'term',
  n,
  f: [],
  ...given,
});
/** Something called otherwise, with these forms. */
const also = (...f: string[]) => record('Zebra', { f });
const event = (n: string, ...f: string[]) => record(n, { k: 'event', p: '/chronology/x/', f });
/** What a query makes of a record; undefined where it is not found. */
const worth = (query: string, one: NameRecord) => {
  const [hit] = matchNames([one], query);
  return hit && Math.round(hit.score);
};

describe('a name is worth', () => {
  it.each<[string, string, NameRecord, number | undefined]>([
    ['all, as it stands', 'weir', record('Weir'), 100],
    ['less as the name of a page of the site', 'weir', record('Weir', { k: 'page' }), 99],
    ['nearly all, with the words of a question', 'where is the weir', record('Weir'), 98],
    ['nearly all, written as one word', 'where is the millowner', record('Mill owner'), 96],
    ['much, within a longer one', 'old weir', record('The old weir of Hollin'), 85],
    ['nearly all, within the title of an event', 'old weir', event('The old weir breaks'), 98],
    [
      'less, within another form for an event',
      'old weir',
      event('Zebra', 'the old weir breaks'),
      85,
    ],
    ['less, in another order', 'weir old', record('Old weir'), 85],
    ['less, in another order, with more words', 'weir old', record('Old high weir'), 78],
    [
      'a little less, in another order, with two more',
      'weir old',
      record('Old high weir Hollin'),
      75,
    ],
    ['no more than a form, with many more', 'weir old', record('Old high weir lower Hollin'), 67],
    [
      'no more than a form, with a part of the words',
      'weir old',
      record('Weir', { f: ['old high weir'] }),
      72,
    ],
    ['less, in another form and order', 'weir old', also('old weir'), 79],
    ['less, in another form and order, with more words', 'weir old', also('old high weir'), 72],
    ['less, when its last word is begun', 'old wei', also('old weir'), 58],
    ['nothing, when a word before the last is begun', 'wei old', also('old weir'), undefined],
    [
      'nothing, when more is typed behind what is begun',
      'old wei the',
      also('old weir'),
      undefined,
    ],
    ['nothing, when two words are missing', 'old high wei', also('old weir'), undefined],
    [
      'nothing, when the last word is whole and another missing',
      'old weir',
      also('weir gate'),
      undefined,
    ],
    ['half, with its words in several forms', 'old weir', also('old', 'weir'), 50],
    ['a third, when one of two words is nowhere', 'old weir', also('old', 'mill'), 33],
  ])('%s', (_, query, one, expected) => {
    expect(worth(query, one)).toBe(expected);
  });

  it('a little more where it is asked for with the words that say what of it', () => {
    expect(worth('latest old weir', also('latest', 'old', 'weir'))).toBe(83);
  });

  it('no more in the title of a statement, which describes it', () => {
    expect(worth('old weir', record('The old weir of Hollin', { k: 'statement' }))).toBe(72);
    expect(worth('old weir', record('Zebra', { k: 'statement', f: ['the old weir shut'] }))).toBe(
      79,
    );
  });
});

describe('a question is worth', () => {
  const asked = also('why did the old weir break');

  it.each<[string, string, NameRecord, number | undefined]>([
    ['most, in the same words', 'why the old weir did break', asked, 90],
    [
      'less, when something else is asked',
      'when did the old weir break',
      event('Zebra', 'why did the old weir break'),
      77,
    ],
    ['as much, when nothing is asked', 'old weir break', asked, 90],
    [
      'little, when one word is left and nothing is asked',
      'weir',
      also('why was there a weir'),
      50,
    ],
    ['more in other words than another question', 'why does it break, the weir', asked, 78],
    ['less, as another question', 'where does it break, the weir', asked, 59],
    ['no more than a name, with no question', 'break the weir', asked, 72],
    [
      'a little more than words in several forms',
      'why weir mill',
      also('why was there a weir', 'mill'),
      62,
    ],
  ])('%s', (_, query, one, expected) => {
    expect(worth(query, one)).toBe(expected);
  });

  it('half to a page of the site, when another one leaves the same word', () => {
    const page = (form: string) => record('Zebra', { k: 'page', f: [form] });
    expect(worth('why was it decided', page('what was decided'))).toBe(50);
    expect(worth('why was it decided', page('decided'))).toBe(90);
    expect(worth('decided', page('what was decided'))).toBe(90);
    expect(worth('why was it decided', also('what was decided'))).toBe(90);
  });
});

it('is nothing to the overview, whose words are those of the story', () => {
  const forms = { f: ['mill hearings', 'ferry lanes'] };
  expect(worth('hearings ferry', record('Zebra', { k: 'page', ...forms }))).toBe(50);
  expect(worth('hearings ferry', record('Zebra', { k: 'overview', ...forms }))).toBeUndefined();
});

describe('a statement', () => {
  const said = record('On fish', {
    k: 'statement',
    f: ['the fish do not wait for minutes of a council'],
  });
  const repeated = (query: string) => matchNames([said], query)[0]?.repeated ?? false;

  it('is shown itself to who pastes five of its words in a row, whatever stands around', () => {
    expect(repeated('fish do not wait for')).toBe(true);
    expect(repeated('vane said fish do not wait for rain')).toBe(true);
    expect(repeated('minutes of a council zebra')).toBe(false);
    expect(repeated('fish do not wait')).toBe(false);
    expect(repeated('zebra minutes')).toBe(false);
  });

  it('is found by three words in a row, and not in parts of words', () => {
    expect(worth('do not wait', said)).toBe(93);
    expect(worth('do not wai', said)).not.toBe(93);
    expect(worth('not wait', said)).not.toBe(93);
  });
});

describe('among those that a query leads to, first comes', () => {
  const order = (query: string, ...records: NameRecord[]) =>
    matchNames(records, query).map(({ record: { n } }) => n);
  const background = (n: string, id: string, ...f: string[]) =>
    record(n, { k: 'event', b: 1, p: `/chronology/${id}/`, f });

  it('an event that is called so itself, in another form of the word', () => {
    const loans = background(
      'The seven towns of the valley lend money',
      'mill-loans-2024',
      'mill loans',
    );
    const money = record('Frozen money', { f: ['mill loan'] });
    expect(order('mill loan', money, loans)).toEqual([loans.n, money.n]);
  });

  it('one whose short name has more of the words, where they stand in several forms', () => {
    const pledge = background('Three parties say what they will do', 'town-memorandum', 'pledge');
    const guarantee = record('Guarantee', { f: ['town', 'pledge'] });
    expect(order('town pledge', guarantee, pledge)).toEqual([pledge.n, guarantee.n]);
    const sentence = background(
      'The town promises old mill owners new weirs',
      'memorandum',
      'pledge',
    );
    expect(order('town pledge', guarantee, sentence)).toEqual([guarantee.n, sentence.n]);
  });
});
