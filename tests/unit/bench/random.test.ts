import { describe, expect, it } from 'vitest';
import { Random } from '../../bench/random.ts';

const take = (seed: number, count: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('Random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(take(7, 20)).toEqual(take(7, 20));
    expect(take(7, 20)).not.toEqual(take(8, 20));
  });

  it('stays between 0 and 1 and fills the room', () => {
    const numbers = take(1, 2000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });

  it('includes both ends of a range', () => {
    const random = new Random(2);
    const seen = new Set(Array.from({ length: 200 }, () => random.between(1, 3)));
    expect([...seen].sort()).toEqual([1, 2, 3]);
  });

  it('samples each item once', () => {
    const list = Array.from({ length: 30 }, (_, i) => i);
    const sample = new Random(3).sample(list, 30);
    expect(sample).not.toEqual(list);
    expect([...sample].sort((a, b) => a - b)).toEqual(list);
    expect(new Random(3).sample(list, 4)).toHaveLength(4);
  });

  it('picks early items more often than late ones, as words come in prose', () => {
    const random = new Random(4);
    const list = Array.from({ length: 100 }, (_, i) => i);
    const counts = new Map<number, number>();
    for (let i = 0; i < 20_000; i++) {
      const item = random.zipf(list);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    const of = (item: number) => counts.get(item) ?? 0;
    expect(of(0)).toBeGreaterThan(1.5 * of(1));
    expect(of(1)).toBeGreaterThan(3 * of(9));
    expect(of(99)).toBeGreaterThan(0);
  });

  it('says so when there is nothing to pick from', () => {
    expect(() => new Random(5).pick([])).toThrow('nothing to pick');
    expect(() => new Random(5).zipf([])).toThrow('nothing to pick');
  });
});
