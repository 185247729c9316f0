import type { EventEntry } from '../entries/entry.ts';
import { middleDay } from './timeline-blocks.ts';
import { AXIS_X, type Columns } from './timeline-columns.ts';
import type { Span } from '../chronology/event-span.ts';
import type { Lane } from './timeline-lanes.ts';

export interface Bar {
  event: EventEntry;
  /** Its middle across. */
  x: number;
  y: number;
  height: number;
}

/** What leaders, bars and brackets need to know of the layout. */
export interface Layout {
  columns: Columns;
  yOf: (day: number) => number;
  /** Middle of an event's first line. */
  lineOf: (event: EventEntry) => number;
}

/** A span shorter than this looks like a point. */
const POINT = 3;
/** How far an open bracket reaches beyond the last event that it holds. */
const OPEN = 9;
/** Free room between a sign's middle and its leader. */
const SIGN = 7;

/** Bars of the events that lasted longer than a point shows, beside the axis. */
export const barsOf = (lanes: readonly Lane[], { columns, yOf }: Layout): Bar[] =>
  lanes.flatMap(({ spans: [span], first, last, lane }): Bar[] => {
    const [y, height] = [round(yOf(first)), round(yOf(last) - yOf(first))];
    if (span?.dated !== true || height < POINT) return [];
    return [{ event: span.event, x: columns.laneX(lane), y, height }];
  });

/** Path data of the outlines over the time that is possible for undated events, from the axis and back to it. */
export const bracketsOf = (lanes: readonly Lane[], layout: Layout): string[] =>
  lanes.flatMap((lane) => {
    if (lane.spans.some(({ dated }) => dated)) return [];
    const { x, top, bottom } = bracketOf(lane, layout);
    const start = lane.first === -Infinity ? `M${x} ${top}` : `M${AXIS_X} ${top}H${x}`;
    const end = lane.last === Infinity ? '' : `H${AXIS_X}`;
    return [`${start}V${bottom}${end}`];
  });

/** Path data of the thin line from a span's true place to its sign. */
export function leaderOf(span: Span, lanes: readonly Lane[], layout: Layout): string {
  const { columns, yOf, lineOf } = layout;
  const line = lineOf(span.event);
  const lane = lanes.find(({ spans }) => spans.includes(span));
  if (span.dated || lane === undefined) {
    const x = barsOf(lane ? [lane] : [], layout)[0]?.x ?? AXIS_X;
    return path(x, round(yOf(middleDay(span))), line, columns);
  }
  const { x, top, bottom } = bracketOf(lane, layout);
  return path(x, Math.min(bottom, Math.max(top, line)), line, columns);
}

function bracketOf({ spans, first, last, lane }: Lane, { columns, yOf, lineOf }: Layout) {
  const lines = spans.map(({ event }) => lineOf(event));
  return {
    x: columns.laneX(lane),
    top: first === -Infinity ? Math.min(...lines) - OPEN : round(yOf(first)),
    bottom: last === Infinity ? Math.max(...lines) + OPEN : round(yOf(last)),
  };
}

const path = (x: number, y: number, line: number, { slantX, signX }: Columns): string =>
  y === line ? `M${x} ${y}H${signX - SIGN}` : `M${x} ${y}H${slantX}L${signX - SIGN} ${line}`;

const round = (length: number): number => Math.round(length * 10) / 10;
