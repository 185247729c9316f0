import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../src/model/timeline/spread.ts';

const things = (...wanted: number[]) => wanted.map((place) => ({ wanted: place, size: 10 }));

describe('spread', () => {
  it.each<[string, number[], number[]]>([
    ['leaves what has room where it is', [0, 30, 60], [0, 30, 60]],
    ['shares the way between two on one place', [50, 50], [45, 55]],
    ['takes a neighbour along where the two reach it', [50, 50, 62], [44, 54, 64]],
    ['leaves the neighbour that is far enough', [50, 50, 70], [45, 55, 70]],
    ['moves nothing before the start', [0, 0, 0], [0, 10, 20]],
    ['has nothing to do with nothing', [], []],
  ])('%s', (_, wanted, expected) => {
    expect(spread(things(...wanted), 0)).toEqual(expected);
  });

  it('takes each size into account', () => {
    expect(
      spread(
        [
          { wanted: 100, size: 40 },
          { wanted: 100, size: 10 },
        ],
        0,
      ),
    ).toEqual([80, 120]);
  });

  it('never overlaps, never starts early and is never farther away than pushing down in order', () => {
    const input = fc.array(
      fc.record({
        wanted: fc.integer({ min: 0, max: 500 }),
        size: fc.integer({ min: 1, max: 60 }),
      }),
    );
    const cost = (starts: number[], items: readonly { wanted: number }[]) =>
      items.reduce((sum, { wanted }, i) => sum + ((starts[i] ?? 0) - wanted) ** 2, 0);
    fc.assert(
      fc.property(input, (unsorted) => {
        const items = [...unsorted].sort((a, b) => a.wanted - b.wanted);
        const starts = spread(items, 0);
        let end = 0;
        const pushed = items.map(({ wanted, size }) => {
          const start = Math.max(end, wanted);
          end = start + size;
          return start;
        });
        for (const [i, start] of starts.entries()) {
          const before = i > 0 ? (starts[i - 1] ?? 0) + (items[i - 1]?.size ?? 0) : 0;
          expect(start).toBeGreaterThanOrEqual(before - 1e-6);
        }
        expect(cost(starts, items)).toBeLessThanOrEqual(cost(pushed, items) + 1e-6);
      }),
    );
  });
});
