import type { EventEntry } from '../entries/entry.ts';
import { parseDate } from '../../dates/partial-date.ts';

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
  const later = neighbours(events, 'before', 'after');
  const earlier = neighbours(events, 'after', 'before');
  const firsts = new Map<EventEntry, number | undefined>();
  const lasts = new Map<EventEntry, number | undefined>();
  return events.map((event) => {
    const first = bound(event, earlier, 'first', firsts);
    const last = bound(event, later, 'last', lasts);
    return {
      event,
      dated: dayOf(event, 'first') !== undefined,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
    };
  });
}

/** Whole days since 1 January 1970 of `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY);

/** The other way: whole days since 1 January 1970 -> a moment for date functions. */
export const dateOfDay = (day: number): Date => new Date(day * DAY);

const DAY = 86_400_000;

type Neighbours = ReadonlyMap<EventEntry, readonly EventEntry[]>;
type Side = 'before' | 'after';

/** Event -> what it names as `own`, and what names it as `others`. */
function neighbours(events: readonly EventEntry[], own: Side, others: Side): Neighbours {
  return new Map(
    events.map((event) => [
      event,
      events.filter(
        ({ id, when }) => event.when[own].includes(id) || when[others].includes(event.id),
      ),
    ]),
  );
}

/** The event's own day, else the nearest that its neighbours have. `known` answers twice and guards against circles. */
function bound(
  event: EventEntry,
  others: Neighbours,
  end: 'first' | 'last',
  known: Map<EventEntry, number | undefined>,
): number | undefined {
  if (known.has(event)) return known.get(event);
  const own = dayOf(event, end);
  known.set(event, own);
  if (own !== undefined) return own;
  const days = (others.get(event) ?? []).flatMap((other) => bound(other, others, end, known) ?? []);
  if (days.length === 0) return undefined;
  const found = end === 'first' ? Math.max(...days) : Math.min(...days);
  known.set(event, found);
  return found;
}

function dayOf({ when }: EventEntry, end: 'first' | 'last'): number | undefined {
  const date = when.date === undefined ? undefined : parseDate(when.date);
  return date && dayNumber(date[end]);
}
