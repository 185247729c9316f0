import type { Briefing } from '../briefing.ts';
import { entryPath } from '../addresses/routes.ts';
import {
  type Entry,
  type EventEntry,
  isEvent,
  isStatement,
  type Party,
  type Section,
  type Statement,
} from '../entries/entry.ts';

/** The entries of a section in the order in which readers meet them. */
export function sectionEntries(briefing: Briefing, section: Section): Entry[] {
  const { chronology } = briefing;
  if (section === 'chronology')
    return [...chronology.background, ...chronology.placed, ...chronology.undated];
  const entries = [...briefing.entries.values()].filter((entry) => entry.section === section);
  if (section === 'glossary') return entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (section === 'whos-who') return partiesBySide(briefing).flatMap(({ parties }) => parties);
  return entries;
}

/** The entry whose page is at a path below the base; undefined for every other page. */
export function entryAt({ entries }: Pick<Briefing, 'entries'>, path: string): Entry | undefined {
  const [, id = ''] = /^\/[a-z-]+\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const entry = entries.get(id);
  return entry && entryPath(entry) === path ? entry : undefined;
}

/** Everybody by side, people first; last those of no side. */
export function partiesBySide(briefing: Briefing): { side?: string; parties: Party[] }[] {
  const parties = [...briefing.entries.values()]
    .filter((entry): entry is Party => entry.section === 'whos-who')
    .sort((a, b) => rank(a) - rank(b) || surname(a).localeCompare(surname(b), 'en'));
  const bySide = briefing.meta.sides.map(({ id }) => ({
    side: id,
    parties: parties.filter(({ side }) => side === id),
  }));
  const others = parties.filter(({ side }) => side === undefined);
  return [...bySide, { parties: others }].filter((group) => group.parties.length > 0);
}

/** Statements that an entry made, that are about it, or that belong to an event. */
export function statementsOf(briefing: Briefing, entry: Entry): Statement[] {
  return [...briefing.entries.values()].filter(isStatement).filter((statement) => {
    if (entry.section === 'whos-who') return statement.by.includes(entry.id);
    if (entry.section === 'glossary') return statement.issues.includes(entry.id);
    if (entry.section === 'chronology') return statement.event === entry.id;
    return false;
  });
}

/** Events that an entry took part in, that are about it, or at which a statement was made; in order. */
export function eventsOf(briefing: Briefing, entry: Entry): EventEntry[] {
  return sectionEntries(briefing, 'chronology')
    .filter(isEvent)
    .filter((event) => {
      if (entry.section === 'whos-who') return event.people.includes(entry.id);
      if (entry.section === 'glossary') return event.issues.includes(entry.id);
      if (entry.section === 'statements') return event.id === entry.event;
      return false;
    });
}

/** The entries before and after one in its section. */
export function neighbours(
  briefing: Briefing,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const entries = sectionEntries(briefing, entry.section);
  const at = entries.findIndex(({ id }) => id === entry.id);
  return { previous: at > 0 ? entries[at - 1] : undefined, next: entries[at + 1] };
}

/** Entries by id; ids that do not exist are left out. */
export const entriesById = (briefing: Briefing, ids: readonly string[]): Entry[] =>
  ids.flatMap((id) => briefing.entries.get(id) ?? []);

const KIND_ORDER = ['person', 'organisation', 'group', 'place'];
const rank = ({ kind }: Party): number => KIND_ORDER.indexOf(kind);
const surname = ({ name }: Party): string => name.split(' ').at(-1) ?? name;
