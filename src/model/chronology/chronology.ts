import type { EventEntry } from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { checkDates } from './date-problems.ts';
import { linkEvents, sortGraph } from './event-graph.ts';
import { rankEvents } from './rank-events.ts';

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
 * early as their `after` allow; they take no date. Cycles and contradictions are problems, and leave the
 * events in the order given.
 */
export function orderEvents(events: readonly EventEntry[]): {
  chronology: Chronology;
  problems: Problem[];
} {
  const graph = linkEvents(events);
  const order = sortGraph(graph);
  const problems = checkDates(graph, order);
  const ranks = rankEvents(graph, order);
  const rankOf = (event: EventEntry) => `${ranks.get(event) ?? ''} ${event.id}`;
  const sorted =
    problems.length > 0 ? events : sortGraph(graph, (a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
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
const isPlaced = ({ when }: EventEntry): boolean =>
  when.date !== undefined || when.before.length > 0 || when.after.length > 0;
