import type { Span } from '../chronology/event-span.ts';

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
