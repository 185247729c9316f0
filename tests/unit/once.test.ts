import { expect, it, vi } from 'vitest';
import { countEach, once, onceByText } from '../../src/once.ts';

it('works once for each object, and once for each text', () => {
  const make = vi.fn((whole: { a: number }) => whole.a);
  const made = once(make);
  const one = { a: 1 };
  expect([made(one), made(one), made({ a: 1 })]).toEqual([1, 1, 1]);
  expect(make).toHaveBeenCalledTimes(2);
  const read = vi.fn((text: string) => [text]);
  const known = onceByText(read);
  expect(known('a')).toBe(known('a'));
  expect(known('b')).toEqual(['b']);
  expect(read).toHaveBeenCalledTimes(2);
});

it('forgets texts before they fill the memory, and goes on', () => {
  const read = vi.fn((text: string) => text.length);
  const known = onceByText(read);
  for (let i = 0; i <= 50_000; i++) known(String(i));
  expect(known('0')).toBe(1);
  expect(read).toHaveBeenCalledTimes(50_002);
});

it('counts each key, in the order in which they come', () => {
  expect([...countEach(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(countEach([]).size).toBe(0);
});
