import { shapeAt } from '../../styles/side-shape.ts';
import type { Part } from './skyline.ts';

/** Lengths are CSS pixels at the page's own size. */
export interface SkylineRow {
  width: number;
  height: number;
  bars: Bar[];
}

interface Bar {
  part: Part;
  /** Left edge of its column, which is as wide as a finger's tap. */
  x: number;
  /** Path data of the bar and, above it, the shape of the side that speaks, from the column's left edge. */
  path: string;
}

export const COLUMN = 33;
const BAR = 25;
const TALLEST = 52;
const LOWEST = 3;
/** A shape with the room around it. */
const SHAPE = 16;
/** Where bars stand, and where their numbers do. */
export const GROUND = SHAPE + TALLEST;
export const NUMBERS = GROUND + 17;
const HEIGHT = NUMBERS + 5;
/** So many columns fit on 300 pixels. */
const ROW = 9;

/**
 * One bar a paragraph, as tall as its share of the most claims that rest on any; in rows of even length that
 * fit a phone and stand beside each other where there is room, unless another number stands in a row.
 */
export function drawSkyline(parts: readonly Part[], perRow = ROW): SkylineRow[] {
  const most = Math.max(1, ...parts.map(({ claims }) => claims));
  const rows = Math.ceil(parts.length / perRow);
  const length = Math.ceil(parts.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => {
    const own = parts.slice(row * length, (row + 1) * length);
    return {
      width: own.length * COLUMN,
      height: HEIGHT,
      bars: own.map((part, i) => ({ part, x: i * COLUMN, path: barOf(part, most) })),
    };
  });
}

function barOf({ claims, side }: Part, most: number): string {
  const height = Math.max(LOWEST, Math.round((claims / most) * TALLEST));
  const left = (COLUMN - BAR) / 2;
  const bar = `M${left} ${GROUND}v-${height}h${BAR}v${height}z`;
  return side === undefined
    ? bar
    : bar + shapeAt(side, COLUMN / 2 - 6, GROUND - height - SHAPE + 2);
}
