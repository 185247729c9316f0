import { describe, expect, it } from 'vitest';
import { byYear, meetingsOf, meetingsWith } from '../../../../src/model/chronology/meetings.ts';
import { meetingsSummary } from '../../../../src/model/meetings/summary.ts';
import { event, party } from '../../../helpers/make-entries.ts';
import { givenMeetings, manyMeetings } from '../../../helpers/make-meetings.ts';

const day = (date: string) => ({ date, basis: 'printed' as const });
const seats = (events: Parameters<typeof givenMeetings>[0]) =>
  meetingsOf(givenMeetings(events)).map((one) => one.seats);

describe('who met', () => {
  it('is found from the sides of those who took part, in the order of the sides', () => {
    expect(seats([event('e', day('2000-01-01'), { people: ['p2', 'p0'] })])).toEqual([
      [
        { side: 0, who: ['Last0'], ids: ['p0'] },
        { side: 2, who: ['Last2'], ids: ['p2'] },
      ],
    ]);
  });

  it.each([
    ['one side alone', { people: ['p0'] }],
    ['nobody', {}],
    [
      'two sides of whom the editor says that they did not meet',
      { people: ['p0', 'p1'], parties: [] },
    ],
  ])('is nothing to draw of %s', (_, given) => {
    expect(seats([event('e', day('2000-01-01'), given)])).toEqual([]);
  });

  it('adds sides that nobody is named of, and names without an entry behind those with one', () => {
    const parties = ['s3', { side: 's0', who: ['Bo', 'p0'] }];
    expect(seats([event('e', day('2000-01-01'), { people: ['p0'], parties })])).toEqual([
      [
        { side: 0, who: ['Last0', 'Bo'], ids: ['p0'] },
        { side: 3, who: [], ids: [] },
      ],
    ]);
  });

  it('takes the whole name where no alias is its end', () => {
    const given = givenMeetings([event('e', day('2000-01-01'), { people: ['p0', 'p1'] })]);
    const entries = new Map(given.entries).set('p0', party('p0', { name: 'Bo Po', side: 's0' }));
    expect(meetingsOf({ ...given, entries })[0]?.seats[0]?.who).toEqual(['Bo Po']);
  });

  it('finds those of one person, also where only `parties` name them', () => {
    const given = givenMeetings([
      event('a', day('2000-01-01'), { people: ['p0', 'p1'] }),
      event('b', day('2000-01-02'), { people: ['p1'], parties: [{ side: 's0', who: ['p0'] }] }),
      event('c', day('2000-01-03'), { people: ['p1', 'p2'] }),
    ]);
    expect(meetingsWith(given, { id: 'p0' }).map((one) => one.event.id)).toEqual(['a', 'b']);
  });
});

describe('the order of meetings', () => {
  const both = { people: ['p0', 'p1'] };
  const given = givenMeetings([
    event('late', day('2005-03-01'), both),
    event('loose', {}, both),
    event('old', day('2001-03-01'), { ...both, origin: 'background' }),
    event('before-late', { before: ['late'] }, both),
  ]);

  it('mixes article and background by time, and ends with what nothing places', () => {
    const order = meetingsOf(given).map((one) => one.event.id);
    expect(order[0]).toBe('old');
    expect(order.slice(1, 3).toSorted()).toEqual(['before-late', 'late']);
    expect(order.at(-1)).toBe('loose');
  });

  it('groups by year, and counts the years between', () => {
    const groups = byYear(given, meetingsOf(given));
    expect(groups.map(({ year, gap, meetings }) => [year, gap, meetings.length])).toEqual([
      [2001, 0, 1],
      [2005, 3, 2],
      [undefined, 0, 1],
    ]);
  });

  it.each([0, 1, 40])('keeps every one of %d', (many) => {
    const some = givenMeetings(manyMeetings(many));
    const groups = byYear(some, meetingsOf(some));
    expect(groups.flatMap(({ meetings }) => meetings)).toHaveLength(many);
  });
});

it.each([
  [0, 4, 'No meetings.'],
  [1, 4, 'One meeting.'],
  [2, 2, 'Two meetings.'],
  [2, 4, 'Two meetings. None had all four sides at the table.'],
  [40, 3, '40 meetings. None had all three sides at the table.'],
])('says of %d meetings of %d sides what they show', (many, sides, text) => {
  const given = givenMeetings(manyMeetings(many, sides), sides);
  expect(meetingsSummary(given.meta, meetingsOf(given))).toBe(text);
});

it('says where all sides sat at one table', () => {
  const people = ['p0', 'p1', 'p2'];
  const all = [
    event('a', day('2000-01-01'), { people }),
    event('b', day('2000-01-02'), { people }),
  ];
  const given = givenMeetings(all, 3);
  expect(meetingsSummary(given.meta, meetingsOf(given))).toMatch(/Each had all three sides/);
  const [first] = meetingsOf(given);
  const [other] = meetingsOf(givenMeetings(manyMeetings(1, 3), 3));
  expect(
    meetingsSummary(
      given.meta,
      [first, other].flatMap((one) => one ?? []),
    ),
  ).toMatch(/One had all/);
});
