import {
  type Entry,
  type EventEntry,
  isEvent,
  isStatement,
  type Statement,
} from '../entries/entry.ts';
import { listsBy, once } from '../../once.ts';
import type { Chronology } from './chronology.ts';

interface Given {
  entries: ReadonlyMap<string, Entry>;
  chronology: Chronology;
}

/** Statements that an entry made, that are about it, or that belong to an event. */
export function statementsOf(briefing: Given, entry: Entry): readonly Statement[] {
  if (entry.section === 'statements') return [];
  return statementsBy(briefing)[entry.section].get(entry.id) ?? [];
}

const statementsBy = once((briefing: Given) => {
  const statements = [...briefing.entries.values()].filter(isStatement);
  return {
    'whos-who': listsBy(statements, ({ by }) => by.filter((one) => typeof one === 'string')),
    glossary: listsBy(statements, ({ issues }) => issues),
    chronology: listsBy(statements, ({ event }) => (event === undefined ? [] : [event])),
  };
});

/** Events that an entry took part in, that are about it, or at which a statement was made; in order. */
export function eventsOf(briefing: Given, entry: Entry): readonly EventEntry[] {
  if (entry.section === 'chronology') return [];
  if (entry.section !== 'statements') return eventsBy(briefing)[entry.section].get(entry.id) ?? [];
  const event = entry.event === undefined ? undefined : briefing.entries.get(entry.event);
  return event !== undefined && isEvent(event) ? [event] : [];
}

const eventsBy = once((briefing: Given) => {
  const events = [
    ...briefing.chronology.background,
    ...briefing.chronology.placed,
    ...briefing.chronology.undated,
  ];
  return {
    'whos-who': listsBy(events, ({ people, about }) => [...people, ...about]),
    glossary: listsBy(events, ({ issues }) => issues),
  };
});
