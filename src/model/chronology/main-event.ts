import { type Entry, type EventEntry, isEvent, isStatement, type Page } from '../entries/entry.ts';
import { countEach, once } from '../../once.ts';

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
    const bounds = countEach(events.flatMap(({ when }) => [...when.before, ...when.after]));
    const spoken = countEach(all.filter(isStatement).flatMap(({ event }) => event ?? []));
    let main: { event: EventEntry; by: number; at: number } | undefined;
    for (const event of events.filter(({ origin }) => origin === 'article')) {
      const [by, at] = [bounds.get(event.id) ?? 0, spoken.get(event.id) ?? 0];
      const most = main ?? { by: 0, at: 0 };
      if (by > most.by || (by === most.by && at > most.at)) main = { event, by, at };
    }
    return main?.event;
  },
);
