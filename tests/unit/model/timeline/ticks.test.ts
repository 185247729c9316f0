import { scaleUtc } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../../../src/model/chronology/event-span.ts';
import { ticksOf } from '../../../../src/model/timeline/ticks.ts';

const ticks = (first: string, last: string, height: number) => {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return ticksOf(scaleUtc([dateOfDay(from), dateOfDay(to)], [0, height]), { from, to }, 'en-GB');
};
const names = (...given: Parameters<typeof ticks>) =>
  ticks(...given).flatMap(({ text }) => text ?? []);

describe('ticksOf', () => {
  it('names days and, where it changes, their month', () => {
    expect(names('2030-11-28', '2030-12-02', 200)).toEqual(['28 Nov', '29', '30', '1 Dec', '2']);
  });

  it('names fewer days where there is less room, always the last, with a stroke for each', () => {
    expect(names('2030-11-20', '2030-12-03', 100)).toEqual(['21 Nov', '25', '29', '3 Dec']);
    expect(ticks('2030-11-20', '2030-12-03', 100)).toHaveLength(14);
  });

  it('names months of a year or two and years of decades', () => {
    expect(names('2029-10-01', '2030-06-30', 320)).toContain('Jan 2030');
    expect(names('1994-01-01', '2025-12-03', 600)).toEqual([
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
  });

  it('puts names far enough apart and everything on the axis', () => {
    for (const [first, last, height] of [
      ['2030-05-03', '2030-05-04', 120],
      ['2030-03-01', '2030-05-04', 130],
      ['2029-01-01', '2030-05-04', 400],
      ['1850-01-01', '2030-05-04', 2000],
    ] as const) {
      const found = ticks(first, last, height);
      const named = found.filter(({ text }) => text !== undefined).map(({ y }) => y);
      for (const [i, y] of named.entries())
        if (i > 0) expect(y - (named[i - 1] ?? 0)).toBeGreaterThan(14);
      for (const { y } of found) expect(y >= 0 && y <= height).toBe(true);
      expect(named.length).toBeGreaterThan(1);
    }
  });
});
