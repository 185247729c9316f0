import { type Entry, type EventEntry, isEvent, isStatement, type Page } from '../entries/entry.ts';
import { once } from '../../once.ts';

/**
 * The event at the centre of a story: the one that the overview's first screen is about, else, of those that the
 * article reports, the one that most others are ordered
 * by and, among equals, that most statements belong to. None where nothing points at any.
 */
export const mainEvent = once(
  ({
    entries,
    pages,
  }: {
    entries: ReadonlyMap<string, Entry>;
    pages: readonly Pick<Page, 'id' | 'glance'>[];
  }): EventEntry | undefined => {
    const { glance } = pages.find(({ id }) => id === 'overview') ?? {};
    const named = entries.get(glance?.event ?? '');
    if (named !== undefined && isEvent(named)) return named;
    const all = [...entries.values()];
    const events = all.filter(isEvent);
    const bounds = events.flatMap(({ when }) => [...when.before, ...when.after]);
    const spoken = all.filter(isStatement).flatMap(({ event }) => event ?? []);
    const [first] = events
      .filter(({ origin }) => origin === 'article')
      .map((event) => ({ event, by: count(bounds, event), at: count(spoken, event) }))
      .sort((a, b) => b.by - a.by || b.at - a.at);
    return first !== undefined && first.by + first.at > 0 ? first.event : undefined;
  },
);

const count = (ids: readonly string[], { id }: EventEntry): number =>
  ids.filter((one) => one === id).length;
