import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../../../src/model/chronology/chronology.ts';
import { textWidth } from '../../../../src/model/timeline/wrap-text.ts';
import { drawTimeline } from '../../../../src/model/timeline/timeline.ts';
import type { Drawing } from '../../../../src/model/timeline/drawing.ts';
import { dayNumber } from '../../../../src/model/chronology/event-span.ts';
import { type GivenEvent, makeEvent, printed } from '../../../helpers/make-event.ts';
import { readFolder } from '../../../helpers/make-briefing.ts';

const { meta } = readFolder().briefing ?? {};
if (meta === undefined) throw new Error('The smallest briefing cannot be read.');

const AS_OF = '2030-05-04';

const draw = (events: Record<string, GivenEvent>) =>
  drawTimeline({
    chronology: orderEvents(Object.entries(events).map(([id, given]) => makeEvent(id, given)))
      .chronology,
    meta: { ...meta, asOf: AS_OF },
  });

const ids = (drawing?: Drawing) => drawing?.labels.map(({ event }) => event.id);

/** Three days at the end, enough for a scale of days. */
const CLOSE = {
  c1: printed('2030-05-01'),
  c2: printed('2030-05-02'),
  c3: printed('2030-05-04'),
};

const TITLE = 'An event with a title as long as the longest one may be, sixty';

/** What no drawing may ever have: labels over each other, outside the picture or with text that is cut. */
function expectReadable({ labels, width, height, axis, ticks, bars, looseTop }: Drawing): void {
  for (const [i, { box, sign, lines, date }] of labels.entries()) {
    expect(box.x).toBeGreaterThan(sign.x);
    expect(sign.x).toBeGreaterThan(axis.x);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const above = labels[i - 1]?.box;
    if (above) expect(above.y + above.height).toBeLessThan(box.y);
    for (const [at, line] of lines.entries()) {
      const text = at === 0 ? `${date} ${line}`.trim() : line;
      expect(textWidth(text, 14)).toBeLessThanOrEqual(box.width);
    }
  }
  for (const { y } of ticks) expect(y >= axis.top && y <= axis.bottom).toBe(true);
  for (const { y, height: length } of bars)
    expect(y >= axis.top && y + length <= axis.bottom + 0.2).toBe(true);
  expect(axis.top).toBeGreaterThan(0);
  expect(axis.bottom).toBeLessThanOrEqual(height);
  if (looseTop !== undefined) expect(looseTop).toBeLessThan(height);
}

describe('which scale', () => {
  it('draws the last 60 days apart from what came before', () => {
    const { before, story } = draw({
      old: printed('1994-12-05'),
      edge: printed('2030-03-05'),
      near: printed('2030-03-06'),
      ...CLOSE,
    });
    expect(ids(before)).toEqual(['old', 'edge']);
    expect(ids(story)).toEqual(['near', 'c1', 'c2', 'c3']);
    expect(story.from).toBe(dayNumber('2030-03-06'));
    expect(story.to).toBe(dayNumber(AS_OF));
  });

  it('says how much taller a day is', () => {
    const { before, story, ratio } = draw({ old: printed('1994-12-05'), ...CLOSE });
    expect(ratio).toBeCloseTo(story.axis.perDay / (before?.axis.perDay ?? 0));
    expect(ratio).toBeGreaterThan(30);
  });

  it.each<[string, Record<string, GivenEvent>]>([
    ['nothing came before', CLOSE],
    ['too little is close', { old: printed('1994'), new: printed('2030-05-01') }],
    ['everything is old', { old: printed('1994'), older: printed('1990') }],
    ['there is one event', { only: printed('2030-05-04') }],
    ['there is no event', {}],
  ])('has one scale where %s', (_, events) => {
    const { before, story } = draw(events);
    expect(before).toBeUndefined();
    expect(ids(story)?.sort()).toEqual(Object.keys(events).sort());
    expectReadable(story);
  });

  it('puts an undated event beside what it comes before, else beside what it comes after', () => {
    const { before, story } = draw({
      old: printed('1994-12-05'),
      x: { after: ['old'], before: ['c2'] },
      y: { after: ['old'] },
      ...CLOSE,
    });
    expect(ids(before)).toEqual(['old', 'y']);
    expect(ids(story)).toEqual(['x', 'c1', 'c2', 'c3']);
  });
});

describe('places', () => {
  it('puts a mark where the axis has its day, to scale', () => {
    const { story } = draw(CLOSE);
    const starts = story.labels.map(({ leader }) =>
      Number(/^M\d+ ([\d.]+)/.exec(leader ?? '')?.[1]),
    );
    const [first = 0, second = 0, last = 0] = starts;
    expect([first, last]).toEqual([story.axis.top, story.axis.bottom]);
    expect((second - first) / (last - first)).toBeCloseTo(1 / 3);
  });

  it('draws a month as a bar of its length and a day as none', () => {
    const { story } = draw({ month: printed('2030-04'), ...CLOSE });
    expect(story.bars.map(({ event }) => event.id)).toEqual(['month']);
    expect(story.bars[0]?.height).toBeCloseTo(29 * story.axis.perDay, 0);
  });

  it('draws an undated event as a bracket between its neighbours, without a point', () => {
    const { story } = draw({ ...CLOSE, x: { after: ['c1'], before: ['c2'] } });
    const { axis, brackets, labels } = story;
    const end = axis.top + axis.perDay;
    expect(brackets).toHaveLength(1);
    expect(brackets[0]).toMatch(
      new RegExp(`^M${axis.x} ${axis.top}H\\d+V${Math.round(end * 10) / 10}H${axis.x}$`),
    );
    const x = labels.find(({ event }) => event.id === 'x');
    expect([x?.dated, x?.date]).toEqual([false, 'Undated']);
    expect(x?.leader).not.toMatch(new RegExp(`^M${axis.x} `));
    expect(ids(story)).toEqual(['c1', 'x', 'c2', 'c3']);
  });

  it('leaves a bracket open where nothing bounds it: above the axis or below', () => {
    const { story } = draw({ ...CLOSE, x: { before: ['c2'] }, y: { after: ['c2'] } });
    const { axis, labels } = story;
    const top = labels.find(({ event }) => event.id === 'x');
    const bottom = labels.find(({ event }) => event.id === 'y');
    expect(top?.sign.y).toBeLessThan(axis.top);
    expect(bottom?.sign.y).toBeGreaterThan(axis.bottom);
    expect(story.brackets[0]).toMatch(new RegExp(`^M\\d+ \\d+V[\\d.]+H${axis.x}$`));
    expect(story.brackets[1]).toMatch(new RegExp(`^M${axis.x} [\\d.]+H\\d+V\\d+$`));
    expectReadable(story);
  });

  it('keeps what nothing places in a group of its own, last and without a line', () => {
    const { story } = draw({ ...CLOSE, x: {}, y: {} });
    expect(ids(story)).toEqual(['c1', 'c2', 'c3', 'x', 'y']);
    expect(story.labels.map(({ leader }) => leader !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(story.labels[3]?.box.y).toBeGreaterThan(story.looseTop ?? Infinity);
    expect(draw(CLOSE).story.looseTop).toBeUndefined();
  });
});

describe('labels', () => {
  const day = (i: number) => new Date(Date.UTC(2030, 4, 4 - i)).toISOString().slice(0, 10);

  it.each<[string, Record<string, GivenEvent>]>([
    [
      '60 events in two months',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`e${i}`, printed(day(i), { name: TITLE })]),
      ),
    ],
    [
      '60 events on one day',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`e${i}`, printed(AS_OF, { name: TITLE })]),
      ),
    ],
    [
      '60 events over two centuries',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `e${i}`,
          printed(String(2029 - i * 3), { name: TITLE }),
        ]),
      ),
    ],
    [
      '60 undated events with bounds of their own',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          [`d${i}`, printed(day(i), { name: TITLE })],
          [
            `u${i}`,
            { before: [`d${i}`], ...(i < 50 ? { after: [`d${i + 5}`] } : {}), name: TITLE },
          ],
        ]).flat(),
      ),
    ],
    [
      'one long word, intervals and months',
      {
        a: printed('2030-05-04', { name: 'Donaudampfschifffahrtsgesellschaftskapitaensmuetze' }),
        b: printed('2030-04/2030-05', { name: TITLE }),
        c: printed('2028-11-28/2030-05-03', { name: TITLE }),
        d: printed('2030-04', {
          name: '河川の水門が再び開かれるという知らせが町に届いた日の朝の出来事',
        }),
      },
    ],
  ])('do not meet and stay inside with %s', (_, events) => {
    const { before, story } = draw(events);
    expect((before?.labels.length ?? 0) + story.labels.length).toBe(Object.keys(events).length);
    expectReadable(story);
    if (before) expectReadable(before);
  });

  it('stand in the order of time along the axis', () => {
    const { story } = draw({ ...CLOSE, b: printed('2030-05-03'), a: printed('2030-04-30') });
    expect(ids(story)).toEqual(['a', 'c1', 'c2', 'b', 'c3']);
  });

  it('leave out the year of a scale within one year, and show it on others', () => {
    const { before, story } = draw({ old: printed('1994-12-05'), ...CLOSE });
    expect(before?.labels[0]).toMatchObject({ year: '1994', date: '5 Dec' });
    expect(before?.labels[0]?.spoken).toMatch(/^1994 5 Dec /);
    expect(story.labels[0]?.date).toBe('1 May');
  });
});
