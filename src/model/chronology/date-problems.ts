import type { EventEntry } from '../entries/entry.ts';
import { parseDate } from '../../dates/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import { type EventGraph, findCycle } from './event-graph.ts';

/** Events in a circle; where there is none, dates that a `before` or `after` forbids. `order`: earlier events first. */
export function checkDates(graph: EventGraph, order: readonly EventEntry[]): Problem[] {
  const cycle = findCycle(graph);
  return cycle.length > 0 ? [cycleProblem(cycle)] : contradictions(graph, order);
}

interface Bound {
  day: string;
  event: EventEntry;
}

function contradictions({ earlier }: EventGraph, order: readonly EventEntry[]): Problem[] {
  const earliest = new Map<EventEntry, Bound>();
  for (const event of order) {
    const own = dayOf(event, 'first');
    let best = own === undefined ? undefined : { day: own, event };
    for (const other of earlier.get(event) ?? []) {
      const found = earliest.get(other);
      if (found !== undefined && (best === undefined || found.day > best.day)) best = found;
    }
    if (best !== undefined) earliest.set(event, best);
  }
  return order.flatMap((event) => {
    const last = dayOf(event, 'last');
    const bound = earliest.get(event);
    if (last === undefined || bound === undefined || bound.day <= last) return [];
    return [contradictionProblem(event, bound.event)];
  });
}

function dayOf({ when }: EventEntry, end: 'first' | 'last'): string | undefined {
  return when.date === undefined ? undefined : parseDate(when.date)?.[end];
}

function cycleProblem(cycle: readonly EventEntry[]): Problem {
  const [first] = cycle as [EventEntry, ...EventEntry[]];
  const names = shorten([...cycle, first].map(({ id }) => id)).join(' after ');
  const field = first.when.after.length > 0 ? 'after' : 'before';
  return {
    rule: 'date-cycle',
    file: first.place.file,
    line: first.place.lineOf(['when', field]),
    message: `Events stand after each other in a circle: ${names}.`,
    hint: 'Remove one "before" or "after".',
  };
}

/** Of a circle that nobody can take in at once, the beginning and the end. */
const shorten = (names: readonly string[]): readonly string[] =>
  names.length <= SHOWN
    ? names
    : [...names.slice(0, SHOWN - 2), `${names.length - SHOWN + 1} others`, names.at(-1) ?? ''];

const SHOWN = 8;

function contradictionProblem(event: EventEntry, other: EventEntry): Problem {
  return {
    rule: 'date-contradiction',
    file: event.place.file,
    line: event.place.lineOf(['when', 'date']),
    message: `"${event.id}" (${event.when.date}) cannot be after "${other.id}" (${other.when.date}).`,
    hint: 'Correct a date, or remove a "before" or "after".',
  };
}
