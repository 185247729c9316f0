import { describe, expect, it } from 'vitest';
import type { EventEntry } from '../../../src/model/entries/entry.ts';
import { buildNamesIndex, seatsOf } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { parseBody } from '../../helpers/parse-body.ts';
import { river } from '../../helpers/river.ts';

const event = {
  id: 'flood',
  section: 'chronology' as const,
  kind: 'event' as const,
  name: 'The flood',
  aliases: [],
  searchTerms: [],
  origin: 'article',
  people: [],
  summary: '',
};

it('knows the days that documents give, and the questions that a page heads its parts with', () => {
  const { records } = buildNamesIndex({
    ...river,
    entries: new Map([
      [
        'flood',
        {
          ...event,
          when: { before: [], after: [], elsewhere: [{ date: '2031-12-02', source: 'minutes' }] },
          body: parseBody('<H id="a">Who may open the weir?</H>\n\n<H id="b">Background</H>'),
        } as unknown as EventEntry,
      ],
    ]),
  });
  expect(records[0]?.f).toContain('2031 12 02 2');
  expect(records[0]?.f).toContain('who may open the weir');
  expect(records[0]?.f).not.toContain('background');
});

it('takes the number of a month for no day of it', () => {
  const dated = (id: string, date: string) => ({
    ...event,
    id,
    name: id,
    when: { date, before: [], after: [], elsewhere: [] },
  });
  const entries = [
    dated('second', '2031-12-02'),
    dated('twelfth', '2031-12-12'),
    dated('ninth', '2031-09-09'),
  ];
  const { records } = buildNamesIndex({
    ...river,
    entries: new Map(entries.map((entry) => [entry.id, entry as unknown as EventEntry])),
  });
  const first = (query: string) => matchNames(records, query)[0]?.record.n;
  expect(first('12 December 2031')).toBe('twelfth');
  expect(first('Sep 9 2031')).toBe('ninth');
  expect(first('2 Dec')).toBe('second');
  expect(first('2031-12-02')).toBe('second');
});

describe('what follows from the data', () => {
  const formsOf = (id: string, given: Partial<typeof river> = {}) =>
    buildNamesIndex({ ...river, ...given }).records.find(({ p }) => p.endsWith(`/${id}/`))?.f ?? [];
  const eventWith = (given: object) => {
    const when = { before: [], after: [], elsewhere: [] };
    const entry = { ...event, when, ...given } as unknown as EventEntry;
    return (meta = river.meta) =>
      formsOf('flood', { meta, entries: new Map([...river.entries, ['flood', entry]]) });
  };
  const seated = {
    ...river.meta,
    sides: river.meta.sides.map((side) => ({ ...side, seat: `${side.name} Hall` })),
  };

  it('calls who holds an office by it, with the side, and one that leads its leader', () => {
    expect(formsOf('nora-obrien')).toEqual(
      expect.arrayContaining(['mayor', 'mayor town', 'leader town']),
    );
    expect(formsOf('lukasz-orsted')).toContain('mill owner mill');
    expect(formsOf('lukasz-orsted').join()).not.toContain('leader');
  });

  it('has each side with its seat, by the shortest that it is called, and none without one', () => {
    const [first] = seatsOf({ ...river, meta: seated });
    expect(first).toEqual(['town', 'town hall']);
    expect(seatsOf(river)).toEqual([]);
  });

  it('calls the leader of a side by its seat as well', () => {
    expect(formsOf('nora-obrien', { meta: seated })).toContain('leader town hall');
  });

  it('asks for an event by its place and by what that lies in, but a seat stands for its side', () => {
    const at = eventWith({ where: 'The lock, Lower Hollin, Mill Hall' });
    expect(at()).toEqual(expect.arrayContaining(['lower hollin', 'mill hall']));
    expect(at(seated)).toContain('lower hollin');
    expect(at(seated)).not.toContain('mill hall');
  });

  it('asks for a meeting by two surnames, and by one for none', () => {
    expect(eventWith({ people: ['nora-obrien', 'petra-vane'] })()).toContain(
      'meetings obrien vane',
    );
    expect(eventWith({ people: ['nora-obrien'] })().join()).not.toContain('meetings');
  });

  it('names those at an event who have no page, and not those who have one', () => {
    const forms = eventWith({ parties: [{ who: ['Ida Brook', 'petra-vane'] }, 'nora-obrien'] })();
    expect(forms).toContain('ida brook');
    expect(forms.join()).not.toContain('vane');
  });

  it('names the day of the week within the last week alone, and a month or year as far as it is known', () => {
    const on = (date: string) =>
      eventWith({ when: { date, before: [], after: [], elsewhere: [] } })().join();
    expect(on('2031-05-01')).toContain('thursday');
    expect(on('2031-04-24')).not.toContain('thursday');
    expect(on('2031-05-08')).not.toContain('thursday');
    expect(on('2030-09')).toContain('september sept sep 2030');
    expect(on('1987')).toBe('1987');
  });

  it('asks about the main event who asks without a name', () => {
    expect(formsOf('town-hall-talks')).toEqual(
      expect.arrayContaining(['the weir stays shut for now', 'what was decided']),
    );
    expect(formsOf('weir-shut')).not.toContain('what was decided');
  });

  it('has a question of an issue and the words of a statement, under its speaker', () => {
    expect(formsOf('weir')).toContain('when is the weir to be opened');
    const { records } = buildNamesIndex(river);
    expect(records.find(({ p }) => p === '/statements/obrien-share/')).toMatchObject({
      f: ['we are ready to share the water but not the bill'],
      u: { p: '/whos-who/nora-obrien/' },
    });
  });

  it('takes each word for a side as one, and says no form twice', () => {
    expect(buildNamesIndex(river).same).toEqual({
      municipal: 'town',
      industrial: 'mill',
      angling: 'angl',
    });
    expect(eventWith({ searchTerms: ['floods', 'dry week', 'week dry', 'The flood'] })()).toEqual([
      'dry week',
      'week dry',
    ]);
  });
});
