import { dateOfDay, type Span } from '../chronology/event-span.ts';
import { type Spreadable, spread } from './spread.ts';
import type { EventLabel } from './labels.ts';
import type { Tick } from './ticks.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** Everything in units of the drawing, across; on a phone a unit is nearly a CSS pixel. */
export const WIDTH = 350;
/** The axis, with room before it for the names of most ticks: `28 Nov`. */
export const AXIS_X = 56;
const ROOM = '28 Nov';
const TICK_TYPE = 14;

/** Free room at the edges. */
export const MARGIN = 6;
/** Distance of lanes, and what all of them may take together. */
const LANE = 8;
const LANES = 40;
/** Room for leaders to slant in, and from the middle of a sign to its text. */
const SLANT = 28;
const SIGN = 10;

/** Where things stand from left to right: axis, lanes, slanting leaders, signs, text. */
export interface Columns {
  axisX: number;
  laneX: (lane: number) => number;
  slantX: number;
  signX: number;
  textX: number;
  textWidth: number;
}

/** Where the axis stands, so that the names of its ticks have room before it: `28. Sept.` takes more. */
export function axisFor(ticks: readonly Tick[]): number {
  const width = (text: string) => textWidth(text, TICK_TYPE);
  const widest = Math.max(...[ROOM, ...ticks.map(({ text = '' }) => text)].map(width));
  return AXIS_X + Math.ceil(widest - width(ROOM));
}

/** The columns for so many lanes behind an axis; many lanes stand closer together. */
export function columnsFor(lanes: number, axisX: number): Columns {
  const step = Math.min(LANE, LANES / Math.max(1, lanes));
  const slantX = axisX + 4 + Math.ceil(lanes * step);
  const signX = slantX + SLANT;
  const textX = signX + SIGN;
  return {
    axisX,
    laneX: (lane) => axisX + Math.round((lane + 1) * step * 10) / 10,
    slantX,
    signX,
    textX,
    textWidth: WIDTH - textX - MARGIN,
  };
}

/** Size of type, distance of lines, free room under a label; units of the drawing. */
const TYPE = 15;
export const LINE = 18;
const GAP = 9;
/** From the top of a label to the middle of its first line. */
export const MIDDLE = 9;
/** Room for the heading of the events that nothing places. */
const HEADING = 40;

/** The text of an event in lines. */
export interface Block extends EventLabel {
  span: Span;
  /** Without the date where that stands in front of the first. */
  lines: string[];
  height: number;
  /** The year that begins with it, in a line above. */
  year?: string;
}

/** Blocks by where they stand: open at the start above the axis, open at the end below it, loose last. */
export interface Zones {
  top: Block[];
  axis: Block[];
  bottom: Block[];
  loose: Block[];
}

/** Breaks the text of an event into lines of `width`; `date` is empty where it does not fit the first. */
export function makeBlock(span: Span, label: EventLabel, width: number): Block {
  const lines = wrapText(`${label.date} ${span.event.name}`, width, TYPE);
  const [first = ''] = lines;
  const date = first.startsWith(label.date) ? label.date : '';
  lines[0] = first.slice(date.length).trim();
  return { ...label, date, span, lines, height: lines.length * LINE };
}

/** Gives the first dated block of each year that year as a line of its own. */
export function groupByYear(blocks: readonly Block[]): Block[] {
  let shown = '';
  return blocks.map((block) => {
    if (!block.span.dated) return block;
    const year = String(dateOfDay(middleDay(block.span)).getUTCFullYear());
    if (year === shown) return block;
    shown = year;
    return { ...block, year, height: block.height + LINE };
  });
}

/** From the top of a block to the middle of its first line, below a year if it has one. */
export const lineOffset = (year: string | undefined): number =>
  year === undefined ? MIDDLE : MIDDLE + LINE;

/** Sorts blocks into their zones; along the axis in the order of their middles. */
export function sortBlocks(
  blocks: readonly Block[],
  loose: readonly Block[],
  { from, to }: { from: number; to: number },
): Zones {
  const zoneOf = ({ span }: Block) => {
    const { first, last } = rangeOf(span, from, to);
    return first === -Infinity ? 'top' : last === Infinity ? 'bottom' : 'axis';
  };
  const { top = [], axis = [], bottom = [] } = Object.groupBy(blocks, zoneOf);
  axis.sort((a, b) => middleDay(a.span) - middleDay(b.span));
  return { top, axis, bottom, loose: [...loose] };
}

/** The day beside which a block would like to stand. */
export const middleDay = ({ first = 0, last = first }: Span): number => (first + last) / 2;

/** Height of blocks that follow each other. */
export const stackHeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height + GAP, 0);

export interface Placed {
  /** Upper edges. */
  tops: ReadonlyMap<Block, number>;
  /** Where the group begins that nothing places, with its heading. */
  looseTop: number;
  height: number;
}

/** Puts every block where it would like to stand, or as near as the others let it. */
export function placeBlocks(
  zones: Zones,
  axis: { top: number; bottom: number },
  yOf: (day: number) => number,
): Placed {
  const tops = new Map<Block, number>();
  const put = (blocks: readonly Block[], from: number, wanted: (block: Block) => number) => {
    const items = blocks.map((block): Spreadable => ({
      wanted: wanted(block),
      size: block.height + GAP,
    }));
    const starts = spread(items, from).map(Math.round);
    for (const [i, block] of blocks.entries()) tops.set(block, starts[i] ?? from);
    return Math.max(from, (starts.at(-1) ?? from) + (items.at(-1)?.size ?? 0));
  };
  put(zones.top, MARGIN, () => MARGIN);
  const besideAxis = put(
    zones.axis,
    axis.top - MIDDLE,
    ({ span }) => yOf(middleDay(span)) - MIDDLE,
  );
  const belowAxis = Math.max(besideAxis, axis.bottom + MARGIN);
  const looseTop = put(zones.bottom, belowAxis, () => belowAxis);
  const start = zones.loose.length > 0 ? looseTop + HEADING : looseTop;
  return { tops, looseTop, height: put(zones.loose, start, () => start) };
}

/** First and last day inside the drawing; infinite where it is open. */
export function rangeOf(
  { first, last, dated }: Span,
  from: number,
  to: number,
): { first: number; last: number } {
  if (dated) return { first: first ?? from, last: last ?? to };
  return {
    first: first === undefined || first < from ? -Infinity : first,
    last: last === undefined || last > to ? Infinity : last,
  };
}
