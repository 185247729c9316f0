import type { EventEntry } from '../entries/entry.ts';
import { parseDate } from '../../dates/partial-date.ts';
import { once } from '../../once.ts';
import type { Chronology } from './chronology.ts';
import { linkEvents, sortGraph } from './event-graph.ts';

/** From when to when an event can have been, in whole days since 1 January 1970 UTC. */
export interface Span {
  event: EventEntry;
  /** First possible day; for an undated event the day of what came before it. None: open. */
  first?: number;
  /** Last possible day; for an undated event the day of what came after it. None: open. */
  last?: number;
  /** Whether the event has a date of its own. */
  dated: boolean;
}

/** The span of every event: its own dates, or what its `before` and `after` allow through all neighbours. */
export function eventSpans(events: readonly EventEntry[]): Span[] {
  const { earlier, later, ...graph } = linkEvents(events);
  const order = sortGraph({ earlier, later, ...graph });
  const firsts = bounds(order, earlier, 'first');
  const lasts = bounds(order.toReversed(), later, 'last');
  return events.map((event) => {
    const [first, last] = [firsts.get(event), lasts.get(event)];
    return {
      event,
      dated: event.when.date !== undefined,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
    };
  });
}

/** The spans of all events, oldest first by `dayOfSpan`; last those that nothing places. */
export const spansInOrder = once(({ chronology }: { chronology: Chronology }): readonly Span[] => {
  const { background, placed, undated } = chronology;
  return eventSpans([...background, ...placed, ...undated]).sort(
    (a, b) => dayOfSpan(a) - dayOfSpan(b),
  );
});

/** A date of its own, else the day of what it came before or after; `Infinity` where nothing places it. */
export const dayOfSpan = ({ dated, first, last }: Span): number =>
  (dated ? first : (last ?? first)) ?? Infinity;

/** Whole days since 1 January 1970 of `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY);

/** The other way: whole days since 1 January 1970 -> a moment for date functions. */
export const dateOfDay = (day: number): Date => new Date(day * DAY);

const DAY = 86_400_000;

/** An event's own day, else the nearest that its neighbours have; `order`: those neighbours before it. */
function bounds(
  order: readonly EventEntry[],
  neighbours: ReadonlyMap<EventEntry, readonly EventEntry[]>,
  end: 'first' | 'last',
): Map<EventEntry, number> {
  const found = new Map<EventEntry, number>();
  const nearest = end === 'first' ? Math.max : Math.min;
  for (const event of order) {
    const own = dayOf(event, end);
    const days = (neighbours.get(event) ?? []).flatMap((other) => found.get(other) ?? []);
    const day = own ?? (days.length > 0 ? days.reduce((a, b) => nearest(a, b)) : undefined);
    if (day !== undefined) found.set(event, day);
  }
  return found;
}

function dayOf({ when }: EventEntry, end: 'first' | 'last'): number | undefined {
  const date = when.date === undefined ? undefined : parseDate(when.date);
  return date && dayNumber(date[end]);
}
