import type { Span } from '../chronology/event-span.ts';
import type { EventEntry } from '../entries/entry.ts';
import { type Columns, middleDay, rangeOf } from './layout.ts';

/** What a lane beside the axis shows: undated events that may be anywhere along it, or one that lasted. */
export interface Lane {
  spans: readonly Span[];
  /** Days; infinite where the lane is open. */
  first: number;
  last: number;
  /** Counted from the axis, 0 first. */
  lane: number;
}

/**
 * Gives spans that are longer than a point lanes of their own, as few as possible; undated events that may
 * be anywhere in the same time share one. Bounds before `from` or behind `to` are outside the drawing: open.
 * Greedy interval partitioning, which needs no more lanes than overlap at once (Kleinberg and Tardos 2005).
 */
export function assignLanes(
  spans: readonly Span[],
  { from, to }: { from: number; to: number },
): Lane[] {
  const ends: number[] = [];
  return groupSpans(spans, from, to)
    .sort((a, b) => a.first - b.first || a.last - b.last)
    .map((group) => {
      const free = ends.findIndex((end) => end < group.first);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = group.last;
      return { ...group, lane };
    });
}

function groupSpans(spans: readonly Span[], from: number, to: number): Omit<Lane, 'lane'>[] {
  const long = spans.filter(({ dated, first, last }) => !dated || first !== last);
  const ranges = long.map((span) => ({ span, ...rangeOf(span, from, to) }));
  const groups = Map.groupBy(ranges, ({ span, first, last }) =>
    span.dated ? span.event.id : `${first} ${last}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [{ first, last } = { first: 0, last: 0 }] = group;
    return [{ spans: group.map(({ span }) => span), first, last }];
  });
}

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
    const { axisX } = layout.columns;
    const { x, top, bottom } = bracketOf(lane, layout);
    const start = lane.first === -Infinity ? `M${x} ${top}` : `M${axisX} ${top}H${x}`;
    const end = lane.last === Infinity ? '' : `H${axisX}`;
    return [`${start}V${bottom}${end}`];
  });

/** Path data of the thin line from a span's true place to its sign. */
export function leaderOf(span: Span, lanes: readonly Lane[], layout: Layout): string {
  const { columns, yOf, lineOf } = layout;
  const line = lineOf(span.event);
  const lane = lanes.find(({ spans }) => spans.includes(span));
  if (span.dated || lane === undefined) {
    const x = barsOf(lane ? [lane] : [], layout)[0]?.x ?? columns.axisX;
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
