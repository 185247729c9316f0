import type { EventEntry } from '../entries/entry.ts';
import { parseDate } from '../../dates/partial-date.ts';
import type { EventGraph } from './event-graph.ts';

/** Sorts behind every date. */
const UNPLACED = '~';

/**
 * Event -> text that sorts it among the others: its own day, else that of the neighbour which it stands
 * beside: as late as what comes after it allows, or right behind what came before.
 * `order`: the events, earlier ones first.
 */
export function rankEvents(
  { earlier, later }: EventGraph,
  order: readonly EventEntry[],
): Map<EventEntry, string> {
  const behind = new Map<EventEntry, string>();
  for (const event of order)
    behind.set(event, ownRank(event) ?? rankBehind(earlier.get(event) ?? [], behind));
  const ranks = new Map<EventEntry, string>();
  for (const event of order.toReversed())
    ranks.set(
      event,
      ownRank(event) ?? rankBefore(later.get(event) ?? [], ranks) ?? behind.get(event) ?? UNPLACED,
    );
  return ranks;
}

/** First day, last day, id, and a space: what stands right behind comes before ids that begin alike. */
function ownRank({ id, when }: EventEntry): string | undefined {
  if (when.date === undefined) return undefined;
  const date = parseDate(when.date);
  return `${date?.first ?? ''} ${date?.last ?? ''} ${id} `;
}

/** Where the first of what comes later stands, whose own order says what is in front; undefined where nothing does. */
const rankBefore = (
  later: readonly EventEntry[],
  ranks: ReadonlyMap<EventEntry, string>,
): string | undefined => later.flatMap((event) => ranks.get(event) ?? []).sort()[0];

/** Right behind the last of what came earlier and has a place. */
function rankBehind(
  earlier: readonly EventEntry[],
  ranks: ReadonlyMap<EventEntry, string>,
): string {
  const last = earlier
    .flatMap((event) => ranks.get(event) ?? [])
    .filter((rank) => rank !== UNPLACED)
    .sort()
    .at(-1);
  return last === undefined ? UNPLACED : `${last}~`;
}
