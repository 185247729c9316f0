import { meetingsWith } from '../chronology/meetings.ts';
import { eventsOf, statementsOf } from '../chronology/of-entry.ts';
import { whenOf } from '../chronology/when-label.ts';
import { type Entry, isAct, type Statement } from '../entries/entry.ts';
import { letterKeys } from '../../names/letters.ts';
import { editionsOf } from '../entries/editions.ts';
import { boardRow } from '../positions/positions.ts';
import { dayKeys } from './long-list.ts';
import type { Divisible } from './divisible.ts';
import {
  changeBytes,
  eventBytes,
  meetingBytes,
  mentionBytes,
  statementBytes,
} from './row-bytes.ts';

/** Lists on the page of an entry that grow with the rest of the site, as parts of the page are called. */
export const ENTRY_LISTS = [
  'said',
  'done',
  'met',
  'events',
  'positions',
  'mentioned',
  'changes',
] as const;

export type EntryListName = (typeof ENTRY_LISTS)[number];

/** A row of such a list. */
export interface EntryRow {
  /** Id of the statement, event, page or edition. */
  id: string;
  /** By which a list of its own is divided. */
  keys: [string, ...string[]];
  /** Bytes that it adds to a page. */
  size: number;
}

/** Lists of what happened: the newest matters most, and time divides them. Names come by the letter. */
export const isOfTime = (list: EntryListName): boolean => list !== 'mentioned';

/** Everything that a list of an entry has; what matters most to a reader comes first. */
export function rowsOf(whole: Divisible, entry: Entry, list: EntryListName): EntryRow[] {
  switch (list) {
    case 'said':
      return entry.section === 'glossary' ? [] : newestFirst(said(whole, entry, false));
    case 'done':
      return entry.section === 'glossary' ? [] : newestFirst(said(whole, entry, true));
    case 'met':
      return entry.section === 'whos-who' ? newestFirst(meetings(whole, entry)) : [];
    case 'events':
      return newestFirst(
        eventsOf(whole, entry).map((event) => ({
          id: event.id,
          keys: dayKeys(event.when.date),
          size: eventBytes(event),
        })),
      );
    case 'positions':
      return entry.section === 'glossary' ? byTurns(whole, entry) : [];
    case 'mentioned':
      return mentions(whole, entry);
    case 'changes':
      return newestFirst(
        editionsOf(whole.updates, entry.id).map((edition) => ({
          id: edition.id,
          keys: dayKeys(edition.date),
          size: changeBytes(edition),
        })),
      );
  }
}

const said = (whole: Divisible, entry: Entry, acts: boolean): EntryRow[] =>
  statementsOf(whole, entry)
    .filter((one) => isAct(one) === acts)
    .map((statement) => statementRow(whole, statement));

const statementRow = (whole: Divisible, statement: Statement): EntryRow => ({
  id: statement.id,
  keys: dayKeys(whenOf(whole, statement).date),
  size: statementBytes(statement),
});

const meetings = (whole: Divisible, entry: Entry): EntryRow[] =>
  meetingsWith(whole, entry).map((meeting) => ({
    id: meeting.event.id,
    keys: dayKeys(meeting.event.when.date),
    size: meetingBytes(meeting),
  }));

/** What was said on an issue or term, by each side in turn: no side is cut before another. */
function byTurns(whole: Divisible, topic: Entry & { section: 'glossary' }): EntryRow[] {
  const { cells } = boardRow(topic, statementsOf(whole, topic), whole.entries, whole.meta);
  const rows = new Map<string, EntryRow>();
  for (let turn = 0, goesOn = true; goesOn; turn++) {
    goesOn = false;
    for (const { statements, acts } of cells) {
      const next = statements[turn] ?? acts[turn - statements.length];
      if (next === undefined) continue;
      goesOn = true;
      rows.set(next.id, rows.get(next.id) ?? statementRow(whole, next));
    }
  }
  return [...rows.values()];
}

const mentions = ({ backlinks, entries }: Divisible, { id }: Entry): EntryRow[] =>
  (backlinks.get(id) ?? []).map(({ from, sentence }) => {
    const name = entries.get(from)?.name ?? from;
    return { id: from, keys: letterKeys(name), size: mentionBytes(name + from, sentence) };
  });

/** The newest first, as far as the days are known; of one day, and without any, in the order in which they stand. */
const newestFirst = (rows: readonly EntryRow[]): EntryRow[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one === other ? 0 : one < other ? 1 : -1;
  });

const dayOf = ({ keys }: EntryRow): string => (/^\d/.test(keys[0]) ? (keys.at(-1) ?? '') : '');
