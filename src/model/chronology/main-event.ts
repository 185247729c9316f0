import { type EventEntry, isEvent, isStatement } from '../entries/entry.ts';
import type { Entry } from '../entries/entry.ts';
import { once } from '../once.ts';

/**
 * The event at the centre of a story: of those that the article reports, the one that most statements belong
 * to and that most others are ordered by. None where nothing points at any.
 */
export const mainEvent = once(
  ({ entries }: { entries: ReadonlyMap<string, Entry> }): EventEntry | undefined => {
    const all = [...entries.values()];
    const events = all.filter(isEvent);
    const named = [
      ...all.filter(isStatement).flatMap(({ event }) => event ?? []),
      ...events.flatMap(({ when }) => [...when.before, ...when.after]),
    ];
    const weight = ({ id }: EventEntry) => named.filter((one) => one === id).length;
    const [first] = events
      .filter(({ origin }) => origin === 'article')
      .sort((a, b) => weight(b) - weight(a));
    return first !== undefined && weight(first) > 0 ? first : undefined;
  },
);
