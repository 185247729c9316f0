import { expect, it } from 'vitest';
import { drawRooms } from '../../../src/tools/draw-rooms.ts';

const arrows = (drawing: string) =>
  drawing.split('\n').flatMap((line) => (line.includes('-->') ? [line.trim()] : []));

it('draws an arrow for imports between rooms, once, and none inside a room', () => {
  const drawing = drawRooms(
    [
      ['src/pages/a.ts', 'src/model/x.ts'],
      ['src/pages/b/c.ts', 'src/model/y.ts'],
      ['src/pages/a.ts', 'src/pages/b/c.ts'],
      ['src/pages/a.ts', 'node_modules/astro/index.js'],
    ],
    ['pages', 'model'],
  );
  expect(arrows(drawing)).toEqual(['pages --> model']);
});

it('leaves out what follows from other arrows, however long the way', () => {
  const drawing = drawRooms(
    [
      ['src/a/1.ts', 'src/b/1.ts'],
      ['src/b/1.ts', 'src/c/1.ts'],
      ['src/c/1.ts', 'src/d.ts'],
      ['src/a/1.ts', 'src/d.ts'],
    ],
    ['a', 'b', 'c', 'd.ts'],
  );
  expect(arrows(drawing)).toEqual(['a --> b', 'b --> c', 'c --> d_ts']);
});

it('gives a file to the innermost room that holds it', () => {
  const drawing = drawRooms(
    [['src/model/dates/x.ts', 'src/model/entry.ts']],
    ['model', 'model/dates'],
  );
  expect(arrows(drawing)).toEqual(['model_dates --> model']);
});
