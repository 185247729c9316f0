import type { EventEntry } from '../entries/entry.ts';
import { parseDate } from '../../dates/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';

export interface Chronology {
  /** Article events that a date or a constraint places, oldest first. */
  placed: EventEntry[];
  /** Article events that nothing places. */
  undated: EventEntry[];
  /** Events that only documents report, oldest first. */
  background: EventEntry[];
}

/**
 * Orders events by dates and constraints together. Undated events stand as late as their `before` and as
 * early as their `after` allow; they take no date. Cycles and contradictions are problems.
 * Topological order by repeated removal of the least event without predecessors (Kahn 1962).
 */
export function orderEvents(events: readonly EventEntry[]): {
  chronology: Chronology;
  problems: Problem[];
} {
  const graph = new EventGraph(events);
  const cycle = graph.findCycle();
  const problems = cycle.length > 0 ? [cycleProblem(cycle)] : graph.contradictions();
  const sorted = problems.length > 0 ? [...events] : graph.sort();
  const fromArticle = sorted.filter((event) => event.origin === 'article');
  return {
    chronology: {
      placed: fromArticle.filter((event) => isPlaced(event)),
      undated: fromArticle.filter((event) => !isPlaced(event)),
      background: sorted.filter((event) => event.origin === 'background'),
    },
    problems,
  };
}

/** Whether a date, a before or an after says where an event belongs. */
export const isPlaced = ({ when }: EventEntry): boolean =>
  when.date !== undefined || when.before.length > 0 || when.after.length > 0;

class EventGraph {
  readonly #events: Map<string, EventEntry>;
  /** Event -> events that came earlier. */
  readonly #earlier = new Map<string, Set<string>>();
  readonly #later = new Map<string, Set<string>>();
  /** Answers that many events ask for again: without them the paths through a dense graph double at each step. */
  readonly #bounds = new Map<string, Bound | undefined>();
  readonly #ranks = new Map<string, string>();
  readonly #ranksAfter = new Map<string, string>();

  constructor(events: readonly EventEntry[]) {
    this.#events = new Map(events.map((event) => [event.id, event]));
    for (const { id } of events) {
      this.#earlier.set(id, new Set());
      this.#later.set(id, new Set());
    }
    for (const { id, when } of events) {
      for (const other of when.after) this.#link(other, id);
      for (const other of when.before) this.#link(id, other);
    }
  }

  #link(earlier: string, later: string): void {
    if (!this.#events.has(earlier) || !this.#events.has(later)) return;
    this.#earlier.get(later)?.add(earlier);
    this.#later.get(earlier)?.add(later);
  }

  /** The events of one circle, in order; empty when there is none. */
  findCycle(): EventEntry[] {
    const done = new Set<string>();
    const path: string[] = [];
    const visit = (id: string): string[] | undefined => {
      if (done.has(id)) return undefined;
      if (path.includes(id)) return path.slice(path.indexOf(id));
      path.push(id);
      for (const other of this.#earlier.get(id) ?? []) {
        const found = visit(other);
        if (found !== undefined) return found;
      }
      path.pop();
      done.add(id);
      return undefined;
    };
    for (const id of this.#events.keys()) {
      const found = visit(id);
      if (found !== undefined) return found.flatMap((member) => this.#events.get(member) ?? []);
    }
    return [];
  }

  /** Earliest possible day of an event: its own, or that of what came before it. */
  #earliest(id: string): Bound | undefined {
    if (!this.#bounds.has(id)) this.#bounds.set(id, this.#findEarliest(id));
    return this.#bounds.get(id);
  }

  #findEarliest(id: string): Bound | undefined {
    const event = this.#events.get(id);
    const own = dayOf(event, 'first');
    let best = event && own !== undefined ? { day: own, event } : undefined;
    for (const other of this.#earlier.get(id) ?? []) {
      const found = this.#earliest(other);
      if (found !== undefined && (best === undefined || found.day > best.day)) best = found;
    }
    return best;
  }

  contradictions(): Problem[] {
    return [...this.#events.values()].flatMap((event) => {
      const last = dayOf(event, 'last');
      const earliest = this.#earliest(event.id);
      if (last === undefined || earliest === undefined || earliest.day <= last) return [];
      return [contradictionProblem(event, earliest.event)];
    });
  }

  /** Oldest first; equal places in the order of ids. */
  sort(): EventEntry[] {
    const left = new Map([...this.#earlier].map(([id, earlier]) => [id, new Set(earlier)]));
    const sorted: EventEntry[] = [];
    while (left.size > 0) {
      const ready = [...left.keys()].filter((id) => left.get(id)?.size === 0);
      const next = ready.sort((a, b) => this.#compare(a, b))[0];
      if (next === undefined) break;
      left.delete(next);
      for (const earlier of left.values()) earlier.delete(next);
      const event = this.#events.get(next);
      if (event !== undefined) sorted.push(event);
    }
    return sorted;
  }

  #compare(a: string, b: string): number {
    const [first, second] = [`${this.#rank(a)} ${a}`, `${this.#rank(b)} ${b}`];
    return first < second ? -1 : 1;
  }

  /** Sort key: the event's day, or that of the neighbour which it stands beside. */
  #rank(id: string): string {
    const rank = this.#ranks.get(id) ?? this.#findRank(id);
    this.#ranks.set(id, rank);
    return rank;
  }

  #findRank(id: string): string {
    const event = this.#events.get(id);
    if (event === undefined) return '';
    if (event.when.date !== undefined) return ownRank(event);
    const later = this.#later.get(id) ?? [];
    const before = [...later].map((other) => this.#rank(other)).sort()[0];
    if (before !== undefined && before !== UNPLACED) return before.replace(/\d~*$/, '0');
    return this.#rankAfter(id);
  }

  #rankAfter(id: string): string {
    const rank = this.#ranksAfter.get(id) ?? this.#findRankAfter(id);
    this.#ranksAfter.set(id, rank);
    return rank;
  }

  #findRankAfter(id: string): string {
    const event = this.#events.get(id);
    if (event?.when.date !== undefined) return ownRank(event);
    const earlier = [...(this.#earlier.get(id) ?? [])].map((other) => this.#rankAfter(other));
    const latest = earlier.sort().at(-1) ?? UNPLACED;
    return latest === UNPLACED ? UNPLACED : `${latest}~`;
  }
}

interface Bound {
  day: string;
  event: EventEntry;
}

/** First day, last day, id, and a mark that sorts neighbours around it. */
function ownRank(event: EventEntry): string {
  return `${dayOf(event, 'first') ?? ''} ${dayOf(event, 'last') ?? ''} ${event.id} 5`;
}

function dayOf(event: EventEntry | undefined, end: 'first' | 'last'): string | undefined {
  return event?.when.date === undefined ? undefined : parseDate(event.when.date)?.[end];
}

/** Sorts behind every date. */
const UNPLACED = '~';

function cycleProblem(cycle: EventEntry[]): Problem {
  const [first] = cycle as [EventEntry, ...EventEntry[]];
  const names = [...cycle, first].map(({ id }) => id).join(' after ');
  const field = first.when.after.length > 0 ? 'after' : 'before';
  return {
    rule: 'date-cycle',
    file: first.place.file,
    line: first.place.lineOf(['when', field]),
    message: `Events stand after each other in a circle: ${names}.`,
    hint: 'Remove one "before" or "after".',
  };
}

function contradictionProblem(event: EventEntry, other: EventEntry): Problem {
  return {
    rule: 'date-contradiction',
    file: event.place.file,
    line: event.place.lineOf(['when', 'date']),
    message: `"${event.id}" (${event.when.date}) cannot be after "${other.id}" (${other.when.date}).`,
    hint: 'Correct a date, or remove a "before" or "after".',
  };
}
