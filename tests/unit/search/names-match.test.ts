import { describe, expect, it } from 'vitest';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { matchNames, nameAll } from '../../../src/search/names-match.ts';
import { river } from '../../helpers/river.ts';

/** Names of the fixture that a query finds. */
const found = (query: string) => matchNames(buildNamesIndex(river).records, query);

const record = (n: string, given: Partial<NameRecord> = {}): NameRecord => ({
  p: `/glossary/${n}/`,
  k: 'term',
  n,
  f: [],
  ...given,
});
/** Names in the order in which a search shows them, with their scores. */
const ranked = (query: string, ...records: NameRecord[]) =>
  matchNames(records, query).map((hit) => `${hit.record.n} ${Math.round(hit.score)}`);

describe('the order of what a search shows', () => {
  it.each<[string, string, NameRecord[], string[]]>([
    [
      'a name before a statement and a background event that are called alike',
      'weir',
      [record('weir', { k: 'statement' }), record('weir', { b: 1 }), record('Weir')],
      ['Weir 100', 'weir 96', 'weir 94'],
    ],
    [
      'names before other forms',
      'weir',
      [record('dam', { f: ['weir'] }), record('weir')],
      ['weir 100', 'dam 92'],
    ],
    [
      'names without the words of a question',
      'who is the mayor',
      [record('mayor', {})],
      ['mayor 98'],
    ],
    ['words that are written as one', 'millowner', [record('mill owner')], ['mill owner 96']],
    [
      'words in a row before the same words apart',
      'mill owner',
      [record('owner of a mill'), record('old mill owner')],
      ['old mill owner 85', 'owner of a mill 85'],
    ],
    [
      'short names before long ones that have the word',
      'weir',
      [record('weir of the old town'), record('old weir')],
      ['old weir 75', 'weir of the old town 72'],
    ],
    [
      'whole words before words that are only begun',
      'old wei',
      [record('old weir'), record('old wei two')],
      ['old wei two 85', 'old weir 64'],
    ],
    [
      'begun words of short names before those of long ones, and all words somewhere behind',
      'old wei',
      [record('x', { f: ['old', 'wei'] }), record('old weir by the mill'), record('old weir')],
      ['old weir 64', 'old weir by the mill 61', 'x 50'],
    ],
    ['no word of one letter that is only begun', 'old w', [record('old weir')], []],
    [
      'equal ones as the briefing has them',
      'dam',
      [record('dam y'), record('dam x')],
      ['dam y 75', 'dam x 75'],
    ],
  ])('is %s', (_, query, records, expected) => {
    expect(ranked(query, ...records)).toEqual(expected);
  });

  it.each<[string, string, NameRecord[], string[]]>([
    [
      'what is called so before a statement that has the words in its title',
      'old weir',
      [record('old weir of the town', { k: 'statement' }), record('weir, old and high')],
      ['weir, old and high', 'old weir of the town'],
    ],
    [
      'what has all of the words before what is named by some of them',
      'mill owner weir',
      [record('mill owner'), record('x', { f: ['mill', 'owner', 'weir'] })],
      ['x', 'mill owner'],
    ],
    [
      'no statement for two of its words among others, which any statement has',
      'mill owner budget',
      [record('mill owner', { k: 'statement' }), record('owner of the mill')],
      ['owner of the mill'],
    ],
  ])('is %s', (_, query, records, expected) => {
    expect(matchNames(records, query).map((hit) => hit.record.n)).toEqual(expected);
  });

  it.each<[string, string, NameRecord[], string[]]>([
    [
      'what has all but what is asked of it before what has a part',
      'exact words old weir flood',
      [record('old weir'), record('x', { f: ['old', 'weir', 'flood'] })],
      ['x', 'old weir'],
    ],
    [
      'an event that has the surname and all else before the person',
      'Nora Vane 3 May speech',
      [
        record('Nora Vane', { k: 'person' }),
        record('Vane holds a speech', { k: 'event', f: ['3 may'] }),
      ],
      ['Vane holds a speech', 'Nora Vane'],
    ],
  ])('is %s', (_, query, records, expected) => {
    expect(matchNames(records, query).map((hit) => hit.record.n)).toEqual(expected);
  });

  it('takes an event for a day only by the date that has all of it', () => {
    const dates = record('4 towns declare', { k: 'event', f: ['3 03 december dec 2019'] });
    const other = record('x', { k: 'event', f: ['4 04 december dec 2019'] });
    const names = (query: string) => matchNames([dates, other], query).map((hit) => hit.record.n);
    expect(names('4 dec')).toEqual(['x']);
    expect(names('Dec 4')).toEqual(['x']);
    expect(matchNames([dates], '4 december')).toEqual([]);
  });

  it('takes no word for begun that stands for a side: somebody asks about both', () => {
    const vane = record('Nora Vane', { k: 'person', f: ['hillish mayor'] });
    const flood = record('x', { f: ['flood', 'hill'] });
    const hits = matchNames([vane, flood], 'flood hillish', { hillish: 'hill' });
    expect(hits[0]?.record.n).toBe('x');
  });

  it('finds a statement by three of its words in a row, and not by two', () => {
    const said = record('On fish', { k: 'statement', f: ['fish do not wait for minutes'] });
    expect(ranked('do not wait', said)).toEqual(['On fish 93']);
    expect(ranked('fish do', said)[0]).not.toBe('On fish 93');
  });

  it('tells by which other form a name was found', () => {
    const [hit] = matchNames([record('weir', { f: ['dam'] })], 'dam');
    expect(hit?.via).toBe('dam');
    expect(matchNames([record('weir', { f: ['dam'] })], 'weir')[0]).not.toHaveProperty('via');
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
    expect(found(query)[0]?.record.p).toBe(path);
  });

  it.each(['', '   ', '???', 'zebra'])('knows nothing of %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('a question', () => {
  const person = record('Ann Weir', { k: 'person', p: '/whos-who/ann-weir/' });
  const issue = record('Land', { k: 'issue', f: ['flood plan', 'who is to hold which land'] });
  const flood = record('The river leaves its bed', {
    k: 'event',
    p: '/chronology/flood-plan-2019/',
  });

  it.each<[string, string, NameRecord[], string]>([
    ['meets a name in another number', 'lands', [flood, issue], 'Land'],
    ['names an event before the issue that it touches', 'flood plan', [issue, flood], flood.n],
    ['names a person by surname', 'weir', [issue, person], 'Ann Weir'],
    ['asks when: an event comes up', 'when was the plan', [issue, flood], flood.n],
    ['asks for an issue as the issue asks', 'who holds land', [flood, issue], 'Land'],
    ['leaves words over that say nothing', 'latest news about land', [flood, issue], 'Land'],
    [
      'speaks of a person and of something: the person first',
      'weir land',
      [issue, person],
      'Ann Weir',
    ],
  ])('%s', (_, query, records, expected) => {
    expect(matchNames(records, query)[0]?.record.n).toBe(expected);
  });

  it('takes an event that is called so for it, before an issue that it touches', () => {
    const touched = record('Dams', { k: 'issue', f: ['flood of the weir'] });
    const called = record('The flood of the weir is announced', {
      k: 'event',
      b: 1,
      f: ['flood of the weir'],
    });
    for (const query of ['flood of the weir', 'flood weir', 'flood we'])
      expect(matchNames([touched, called], query)[0]?.record.n).toContain('announced');
  });

  it('takes a question about one thing for no name of that thing', () => {
    const asked = record('The flood', { k: 'event', f: ['why was the weir not there'] });
    const named = record('Keeper', { k: 'person', f: ['weir keeper'] });
    expect(matchNames([asked, named], 'what does the weir ask for')[0]?.record.n).toBe('Keeper');
    expect(matchNames([asked, named], 'why was the weir not there')[0]?.record.n).toBe('The flood');
  });

  it('takes a slip for the person whom alone it means, beside other words too', () => {
    const meeting = record('Ann Weir meets Bo', { k: 'event', p: '/chronology/x/' });
    const slipped = record('Ann Weir', {
      k: 'person',
      p: '/whos-who/ann-weir/',
      f: ['wier', 'bo'],
    });
    const [hit] = matchNames([slipped, meeting], 'wier meets bo');
    expect(hit).toMatchObject({ record: { n: 'Ann Weir meets Bo' } });
    expect(hit).not.toHaveProperty('lacks');
    const other = record('Bo and somebody', { p: '/whos-who/bo/' });
    expect(matchNames([slipped, other], 'bo')[0]?.record.n).toBe('Ann Weir');
    expect(matchNames([slipped, other], 'bo somebody')[0]?.record.n).toBe('Bo and somebody');
  });

  it('takes who speaks for somebody for a role', () => {
    const spokesman = record('Bo Lind', {
      k: 'person',
      p: '/whos-who/bo/',
      f: ['mayor spokesman'],
    });
    expect(matchNames([person, spokesman], 'who speaks for the mayor')[0]?.record.n).toBe(
      'Bo Lind',
    );
  });

  it.each([
    ['who is the pm', 'prime minister'],
    ['who is the commander in chief', 'president'],
    ['the right hand man of the mayor', 'aide mayor'],
    ['did the mayor agree to the sale', 'sale accepted mayor'],
    ['press officer of the town', 'spokesman town'],
    ['how many hours did the vote last', 'how long did the vote last'],
    ['on which day did the weir open', 'when did the weir open'],
    ['who came up with the ferry plan', 'who wrote the ferry plan'],
    ['what the town is fighting for', 'town aims'],
    ['in the year 2019', '2019'],
    ['how long is he in office', 'how long president'],
    ['giving way to the town', 'concede to the town'],
    ['what happens after the vote', 'what comes next'],
    ['what is the town asking for', 'town demands'],
    ['what was the main sticking point', 'stumbling block'],
    ['what is the town after', 'town demands'],
    ['2.5.24', '2 5 2024'],
    ['who spoke to who', 'who met whom'],
    ['the second of december', '2 december'],
    ['twentieth may', '20 may'],
    ['early may', 'may'],
    ['who is running the harbour', 'harbour leader'],
    ['man in charge of bern', 'bern leader'],
    ['the guy married to petra', 'petra husband'],
    ['what does the town hope to gain', 'town demands'],
    ['what would the mill have to give up', 'mill concedes'],
    ['a dam for good', 'lasting dam'],
    ['could the two meet halfway', 'compromise'],
    ['is there any middle ground', 'compromise'],
    ['did the mayor say yes to the sale', 'sale accepted'],
    ['when will they meet again', 'next meeting'],
    ['which meetings took place', 'who met whom'],
    ['map of the meetings', 'who met whom'],
    ['all meetings since may', 'who met whom'],
    ['list of all the talks', 'who met whom'],
    ['voice of the harbour', 'harbour spokesman'],
    ['a treaty on the truce that holds', 'treaty lasting truce'],
    ['did the mayor say no', 'mayor rejects'],
    ['what does the mill really want', 'mill wants'],
    ['was the mill at the table', 'attendees'],
    ['was the mill there', 'attendees'],
    ['why was the mill not invited', 'attendees'],
  ])('takes “%s” for what others call otherwise', (query, form) => {
    const [hit] = matchNames([record('zebra', { f: [form] })], query);
    expect(hit?.via).toBe(form);
  });

  it('takes the name of an office for a question about who has it', () => {
    const talks = record('Talks of the ambassador', { k: 'event' });
    const bo = record('Bo Lind', { k: 'person', p: '/whos-who/bo/', f: ['harbour ambassador'] });
    expect(matchNames([talks, bo], 'ambassador')[0]?.record.n).toBe('Bo Lind');
  });

  it('takes nobody for meant by the place alone that somebody leads', () => {
    const leader = record('Bo Lind', { k: 'person', p: '/whos-who/bo/', f: ['leader harbour'] });
    expect(matchNames([leader], 'the boss in the harbour')[0]?.record.n).toBe('Bo Lind');
    expect(matchNames([leader], 'storm at the harbour')).toEqual([]);
  });

  it('takes what somebody is to another for the one who is asked about', () => {
    const people = [record('Nora Vane', { k: 'person' }), record('Ida Holm', { k: 'person' })];
    expect(matchNames(people, 'who is holm to vane')[0]?.record.n).toBe('Ida Holm');
    expect(matchNames(people, 'who is vane to holm')[0]?.record.n).toBe('Nora Vane');
  });

  it('takes what somebody said about something for theirs', () => {
    const talks = record('Talks', { f: ['when will weir talk'] });
    expect(matchNames([talks, person], 'what did weir say about talks')[0]?.record).toBe(person);
  });

  it('takes what somebody said about something for the event whose title has both', () => {
    const titled = (n: string) => record(n, { k: 'event', p: `/chronology/${n.length}/` });
    const visit = titled('Weir visits a mill and speaks of barges');
    const query = 'what did weir say about barges';
    expect(matchNames([person, visit], query)[0]?.record).toBe(visit);
    expect(matchNames([person, visit], 'what did weir say about zebras')[0]?.record).toBe(person);
    const others = ['Barges', 'Barges again', 'More barges'].map(titled);
    expect(matchNames([person, visit, ...others], query)[0]?.record).toBe(person);
  });

  it('says what is lacking where a name stands among other words', () => {
    const [hit] = matchNames([issue], 'zebra land');
    expect(hit?.lacks).toBeGreaterThan(0.4);
    expect(hit?.lacks).toBeLessThan(1);
    expect(matchNames([issue], 'land')[0]).not.toHaveProperty('lacks');
    expect(matchNames([issue], 'latest land')[0]).not.toHaveProperty('lacks');
    const all = (query: string) => {
      const records = [issue, person];
      return nameAll(matchNames(records, query), query, records);
    };
    expect(all('weir land')).toBe(true);
    expect(all('weir zebra')).toBe(false);
  });
});

describe('what is asked', () => {
  const mayor = record('Petra Vane', {
    k: 'person',
    p: '/whos-who/petra-vane/',
    f: ['vane'],
    a: 1,
  });
  const plan = record('Weir plan', { k: 'issue', f: ['flood plan', 'vane plan'] });
  const opened = record('The weir is opened', {
    k: 'event',
    p: '/chronology/weir-opened/',
    f: ['how long was the weir built', 'weir opening'],
  });
  const site = record('About', { k: 'page', p: '/about/', f: ['who wrote this'] });
  const all = [plan, mayor, opened, site];
  const first = (query: string, same = {}) => matchNames([...all], query, same)[0]?.record.n;

  it.each([
    [
      'of whom something is wanted, not from whom',
      'what does vane want from the weir',
      'Petra Vane',
    ],
    ['with a title before a name', 'mr vane', 'Petra Vane'],
    ['with a verb that no name has', 'when did the weir burst', 'The weir is opened'],
    ['how long, of what says how long', 'how long was it built, the weir', 'The weir is opened'],
    ['of the subject and not of the site', 'who wrote the flood plan', 'Weir plan'],
    ['of the site itself', 'who wrote this', 'About'],
  ])('%s', (_, query, name) => {
    expect(first(query)).toBe(name);
  });

  it('with any of the words for a side', () => {
    const envoy = record('Ann Weir', { k: 'person', f: ['orsted envoy'] });
    const same = { orstedian: 'orst', 'river town': 'orst' };
    for (const query of ['orstedian envoy', 'envoy of the river town', 'orstedians envoy'])
      expect(matchNames([plan, envoy], query, same)[0]?.record.n).toBe('Ann Weir');
  });

  it('by figures that were typed to their end', () => {
    const treaty = record('Treaty', { k: 'event', p: '/chronology/treaty/', f: ['1994'] });
    expect(matchNames([treaty], '19')[0]?.record.n).toBe('Treaty');
    expect(matchNames([treaty], '19 percent')).toEqual([]);
  });

  it('in the words of a statement, one of which is remembered wrongly', () => {
    const said = record('Vane on the water', {
      k: 'statement',
      p: '/statements/vane-water/',
      f: ['the water will find another bed in time'],
    });
    const hits = matchNames([said, plan], 'the water does find another bed in spring');
    expect(hits[0]?.record.n).toBe('Vane on the water');
  });
});

describe('who asks about people', () => {
  const person = (n: string) => record(n, { k: 'person' });
  const meeting = record('Vane meets Holm', { k: 'event' });
  const order = (query: string) =>
    matchNames([meeting, person('Nora Vane'), person('Ida Holm')], query).map(
      ({ record: { n } }) => n,
    );

  it('gets them, and what they did together behind them', () => {
    expect(order('who are vane and holm')).toEqual(['Nora Vane', 'Ida Holm', meeting.n]);
  });

  it('gets what they did where it is asked for', () => {
    expect(order('vane holm')[0]).toBe(meeting.n);
    expect(order('when did vane meet holm')[0]).toBe(meeting.n);
  });

  it('gets one who is asked for by the name alone', () => {
    expect(order('who is vane')[0]).toBe('Nora Vane');
    const work = record('Vane goes to work', { k: 'event' });
    const [first] = matchNames([work, person('Nora Vane')], 'who does vane work for');
    expect(first?.record.n).toBe('Nora Vane');
  });
});
