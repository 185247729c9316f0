import { describe, expect, it } from 'vitest';
import { BREAK, breaksOf, brokenScale } from '../../../../src/model/timeline/breaks.ts';
import { yearTicks } from '../../../../src/model/timeline/ticks.ts';
import { dayNumber, type Span } from '../../../../src/model/chronology/event-span.ts';
import { makeEvent } from '../../../helpers/make-event.ts';

const span = (first: string, last = first, dated = true): Span => ({
  event: makeEvent(first),
  first: dayNumber(first),
  last: dayNumber(last),
  dated,
});
const years = (spans: Span[], domain: { from: number; to: number }) =>
  breaksOf(spans, domain).map(({ from, to }) =>
    [from, to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  );
const domain = { from: dayNumber('1994-12-05'), to: dayNumber('2025-12-03') };

describe('empty years', () => {
  it('are left out from three in a row on, to the day', () => {
    expect(years([span('1994-12-05'), span('2014-03-18')], domain)).toEqual([
      ['1995-01-01', '2014-01-01'],
      ['2015-01-01', '2025-01-01'],
    ]);
    expect(years([span('2021-06-01'), span('2023-06-01'), span('2025-02-01')], domain)).toEqual([]);
  });

  it('are none while something lasts, and none that only an undated event may fill', () => {
    expect(years([span('1994-12-05', '2025-01-01')], domain)).toEqual([]);
    const loose = span('1999-01-01', '1999-12-31', false);
    expect(years([span('1994-12-05'), loose, span('2025-01-01')], domain)).toHaveLength(1);
  });

  it('are none where there is no event', () => {
    expect(breaksOf([], { from: 0, to: 1 })).toEqual([]);
  });
});

describe('a broken scale', () => {
  const spans = [span('1994-12-05'), span('2014-03-18'), span('2025-12-03')];
  const breaks = breaksOf(spans, domain);
  const { yOf, perDay } = brokenScale(domain, breaks, { top: 10, bottom: 410 });

  it('reaches from end to end, and is true outside the breaks', () => {
    expect(yOf(domain.from)).toBe(10);
    expect(yOf(domain.to)).toBeCloseTo(410);
    const day = dayNumber('2014-03-18');
    expect(yOf(day + 100) - yOf(day)).toBeCloseTo(100 * perDay);
  });

  it('makes every break equally tall, however long', () => {
    expect(breaks).toHaveLength(2);
    for (const { from, to } of breaks) expect(yOf(to) - yOf(from)).toBeCloseTo(BREAK);
  });

  it('never goes back', () => {
    const ys = Array.from({ length: 400 }, (_, i) =>
      yOf(domain.from + (i * (domain.to - domain.from)) / 399),
    );
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  it('names no year that is left out, and no two over each other', () => {
    const named = yearTicks({ yOf, perDay }, domain, breaks).filter(
      ({ text }) => text !== undefined,
    );
    expect(named.map(({ text }) => Number(text))).toEqual([2014, 2025]);
    expect((named[1]?.y ?? 0) - (named[0]?.y ?? 0)).toBeGreaterThan(14);
  });

  it('has strokes of tens or hundreds of years where single ones find no room', () => {
    const long = { from: dayNumber('0476-09-04'), to: dayNumber('2025-12-03') };
    const all = [span('0476-09-04', '1806-08-06'), span('2025-12-03')];
    const gaps = breaksOf(all, long);
    const scale = brokenScale(long, gaps, { top: 0, bottom: 300 });
    const ticks = yearTicks(scale, long, gaps);
    expect(ticks.flatMap(({ text }) => text ?? []).slice(0, 3)).toEqual(['500', '700', '900']);
    expect(ticks).toHaveLength(14);
  });
});
