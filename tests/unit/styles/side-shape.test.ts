import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shapesPath, shapesSize, sideClass } from '../../../src/styles/side-shape.ts';
import { FIRST_SIDES, MORE_SIDES } from '../../../src/styles/more-sides.ts';

it.each([
  [1, { width: 12, height: 12 }],
  [10, { width: 156, height: 12 }],
  [11, { width: 156, height: 28 }],
])('takes the room of %d shapes', (count, size) => {
  expect(shapesSize(count)).toEqual(size);
});

it('draws the shape of a side at each place, ten to a row', () => {
  expect(shapesPath(1, 0, 2)).toBe('M1.5 1.5h9v9h-9zM17.5 1.5h9v9h-9z');
  expect(shapesPath(1, 10, 11)).toBe('M1.5 17.5h9v9h-9z');
  expect(shapesPath(0, 2, 2)).toBe('');
});

it('tells eight sides apart', () => {
  const shapes = [0, 1, 2, 3, 4, 5, 6, 7].map((side) => shapesPath(side, 0, 1));
  expect(new Set(shapes).size).toBe(8);
});

it('gives every side a class that has a colour, also from the ninth on', () => {
  const first = readFileSync('src/styles/sides.css', 'utf8');
  for (let side = 0; side < 20; side += 1) {
    const css = side % 8 < FIRST_SIDES ? first : MORE_SIDES;
    expect(css, String(side)).toMatch(
      new RegExp(`\\.${sideClass(side)} ?\\{\\s*--side: ?var\\(--${sideClass(side)}\\)`),
    );
  }
  expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map(sideClass)).size).toBe(8);
});
