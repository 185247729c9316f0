/** Shapes of the sides in the order of briefing.yaml, in boxes of 12 by 12: path data after the starting point. */
const SHAPES: readonly { x: number; y: number; path: string }[] = [
  { x: 1, y: 6, path: 'a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  { x: 1.5, y: 1.5, path: 'h9v9h-9z' },
  { x: 6, y: 1, path: 'l5.5 10h-11z' },
  { x: 6, y: 0.5, path: 'l5.5 5.5-5.5 5.5-5.5-5.5z' },
  { x: 0.5, y: 1, path: 'h11l-5.5 10z' },
  { x: 4, y: 1, path: 'h4v3h3v4h-3v3h-4v-3h-3v-4h3z' },
  { x: 0.5, y: 3.5, path: 'h11v5h-11z' },
  { x: 1, y: 1, path: 'h5l5.5 5-5.5 5h-5z' },
];

/** Number of a side's shape and colour by its place in briefing.yaml, from 0: eight, as many as a briefing may have. */
export const sideNumber = (side: number): number => (side % SHAPES.length) + 1;

/** Class of a side in sides.css and more-sides.ts. */
export const sideClass = (side: number): string => `side-${sideNumber(side)}`;

/** Distance of shapes and of rows; ten shapes make a row, so that they can be counted. */
const STEP = 16;
const ROW = 10;

/** How much room so many shapes take, `row` beside each other. */
export const shapesSize = (count: number, row = ROW): { width: number; height: number } => ({
  width: Math.min(count, row) * STEP - 4,
  height: Math.ceil(count / row) * STEP - 4,
});

/** Path data of the shapes of a side (0 is the first side), from place `from` to before `to`. */
export const shapesPath = (side: number, from: number, to: number, row = ROW): string =>
  Array.from({ length: to - from }, (_, i) => from + i)
    .map((place) => shapeAt(side, (place % row) * STEP, Math.floor(place / row) * STEP))
    .join('');

/** Path data of one shape of a side whose box of 12 by 12 has its upper left corner at (x, y). */
export function shapeAt(side: number, left: number, top: number): string {
  const { x = 0, y = 0, path = '' } = SHAPES[side % SHAPES.length] ?? {};
  return `M${x + left} ${y + top}${path}`;
}
