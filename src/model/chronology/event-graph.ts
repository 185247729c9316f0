import type { EventEntry } from '../entries/entry.ts';

/** Events with their neighbours, as `before` and `after` of both sides say; unknown ids are left out. */
export interface EventGraph {
  events: readonly EventEntry[];
  /** Event -> events that came earlier. */
  earlier: ReadonlyMap<EventEntry, readonly EventEntry[]>;
  /** Event -> events that came later. */
  later: ReadonlyMap<EventEntry, readonly EventEntry[]>;
}

/** Links each event with what it names and with what names it, each neighbour once. */
export function linkEvents(events: readonly EventEntry[]): EventGraph {
  const byId = new Map(events.map((event) => [event.id, event]));
  const earlier = new Map(events.map((event) => [event, new Set<EventEntry>()]));
  const later = new Map(events.map((event) => [event, new Set<EventEntry>()]));
  const link = (first: EventEntry | undefined, second: EventEntry | undefined): void => {
    if (first === undefined || second === undefined) return;
    earlier.get(second)?.add(first);
    later.get(first)?.add(second);
  };
  for (const event of events) {
    for (const id of event.when.after) link(byId.get(id), event);
    for (const id of event.when.before) link(event, byId.get(id));
  }
  return { events, earlier: toLists(earlier), later: toLists(later) };
}

/**
 * Earlier events before later ones; of those that may come next, the least by `compare`. Events that stand
 * in a circle, or behind one, are left out. Topological order (Kahn 1962).
 */
export function sortGraph(
  { events, earlier, later }: EventGraph,
  compare: (a: EventEntry, b: EventEntry) => number = () => 0,
): EventEntry[] {
  const waiting = new Map(events.map((event) => [event, earlier.get(event)?.length ?? 0]));
  const ready = events.filter((event) => waiting.get(event) === 0).sort(compare);
  const sorted: EventEntry[] = [];
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    sorted.push(next);
    for (const event of later.get(next) ?? []) {
      const left = (waiting.get(event) ?? 0) - 1;
      waiting.set(event, left);
      if (left === 0) insert(ready, event, compare);
    }
  }
  return sorted;
}

/** The events of one circle, each after the next; empty when there is none. */
export function findCycle(graph: EventGraph): EventEntry[] {
  const sorted = new Set(sortGraph(graph));
  const path = new Set<EventEntry>();
  let event = graph.events.find((one) => !sorted.has(one));
  while (event !== undefined && !path.has(event)) {
    path.add(event);
    // What could not be sorted has an earlier event that could not be either.
    event = graph.earlier.get(event)?.find((one) => !sorted.has(one));
  }
  const walked = [...path];
  return event === undefined ? [] : walked.slice(walked.indexOf(event));
}

/** Puts an event behind those that are not greater, by halving. */
function insert(
  ready: EventEntry[],
  event: EventEntry,
  compare: (a: EventEntry, b: EventEntry) => number,
): void {
  let from = 0;
  let to = ready.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = ready[middle];
    if (other !== undefined && compare(other, event) <= 0) from = middle + 1;
    else to = middle;
  }
  ready.splice(from, 0, event);
}

const toLists = (
  neighbours: ReadonlyMap<EventEntry, ReadonlySet<EventEntry>>,
): Map<EventEntry, EventEntry[]> =>
  new Map([...neighbours].map(([event, others]) => [event, [...others]]));
