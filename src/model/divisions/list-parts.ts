import { letterKeys } from '../../names/letters.ts';
import { PAGES } from '../addresses/routes.ts';
import { meetingsOf } from '../chronology/meetings.ts';
import type { Edition } from '../../schemas/records.ts';
import { newestFirst, namesShown } from '../entries/editions.ts';
import { type EventEntry, isStatement } from '../entries/entry.ts';
import { MOST_IN_CELL, type Row } from '../positions/positions.ts';
import { wordsOf } from '../../words/words.ts';
import { once } from '../../once.ts';
import type { Keyed } from './divide.ts';
import type { Divisible } from './divisible.ts';
import { dayKeys, isTooLong, type LongList, type Part, partsOfList } from './long-list.ts';
import { editionBytes, meetingBytes, statementBytes, textBytes } from './row-bytes.ts';

/** The pages that list, where a list can outgrow one page. */
export const DIVIDED = [
  'whos-who',
  'glossary',
  'chronology',
  'positions',
  'statements',
  'sources',
  'meetings',
  'search',
  'updates',
] as const;

export type DividedList = (typeof DIVIDED)[number];

/** A page with a part of one of these lists; its items are entries, documents on the page of sources, or editions. */
export interface ListPart extends Part<ListItem> {
  list: DividedList;
  /** `Chronology: 2025`; at most 60 characters. */
  title: string;
}

export interface ListItem {
  id: string;
  /** The name by which it is listed: its own or an alias. */
  name: string;
  lang?: string;
}

/** Rows that a page can list with a sentence each, and stay below its weight. */
const ROWS: Readonly<Record<DividedList, number>> = {
  'whos-who': 250,
  glossary: 250,
  chronology: 200,
  positions: 100,
  statements: 200,
  sources: 300,
  meetings: 150,
  search: 800,
  updates: 180,
};

/** Bytes that a row may have where rows are of different lengths; a longer one counts as several. */
const ROW_BYTES = { meetings: 200, positions: 300, statements: 150, updates: 150 } as const;

/** Lists of what happened are divided by time, all others by the letters of names. */
const BY_DAY: ReadonlySet<DividedList> = new Set(['chronology', 'meetings', 'updates'] as const);

/** The parts of a list, in order; none while it fits on one page and none was released. */
export const listParts = (whole: Divisible, list: DividedList): readonly ListPart[] =>
  allParts(whole)[list];

/** Whether a list is too long for one page: its page then leads to its parts. */
export const isDivided = (whole: Divisible, list: DividedList): boolean =>
  isTooLong(wholeList(whole, list));

/** Everything that a list has. */
export const wholeList = (whole: Divisible, list: DividedList): LongList<ListItem> =>
  longLists(whole)[list];

/** The part at a path below the base. */
export const listPartAt = (whole: Divisible, path: string): ListPart | undefined =>
  partsByPath(whole).get(path);

const partsByPath = once(
  (whole: Divisible): ReadonlyMap<string, ListPart> =>
    new Map(
      Object.values(allParts(whole))
        .flat()
        .map((part) => [part.path, part]),
    ),
);

const allParts = once(
  (whole: Divisible) =>
    Object.fromEntries(DIVIDED.map((list) => [list, partsOf(whole, list)])) as Record<
      DividedList,
      ListPart[]
    >,
);

function partsOf(whole: Divisible, list: DividedList): ListPart[] {
  const words = wordsOf(whole.meta);
  const name = words.sections[list].title + words.list.colon;
  return partsOfList(whole, longLists(whole)[list]).map((part) => ({
    ...part,
    list,
    title: name + part.label,
  }));
}

const longLists = once((whole: Divisible): Record<DividedList, LongList<ListItem>> => {
  const items = itemsOf(whole);
  const lists = DIVIDED.map((list): [DividedList, LongList<ListItem>] => [
    list,
    { path: PAGES[list], items: items[list], limit: ROWS[list], isByDay: BY_DAY.has(list) },
  ]);
  return Object.fromEntries(lists) as Record<DividedList, LongList<ListItem>>;
});

/** Everything that the lists have, with the keys by which they are divided. */
function itemsOf(whole: Divisible): Record<DividedList, Keyed<ListItem>[]> {
  const { entries, sources, chronology, board } = whole;
  const all = [...entries.values()];
  const named = (list: readonly ListItem[]) =>
    list.map((item) => ({ item, keys: letterKeys(item.name) }));
  const events = [chronology.background, chronology.placed, chronology.undated].flat();
  const documents = [...sources.values()].filter(({ kind }) => kind === 'document');
  return {
    'whos-who': named(all.filter(({ section }) => section === 'whos-who')),
    glossary: named(all.filter(({ section }) => section === 'glossary')),
    statements: all.filter(isStatement).map((item) => ({
      item,
      keys: letterKeys(item.name),
      size: rows('statements', statementBytes(item)),
    })),
    chronology: events.map(withDays),
    meetings: meetingsOf(whole).map((meeting) => ({
      ...withDays(meeting.event),
      size: rows('meetings', meetingBytes(meeting) + textBytes(meeting.event.summary)),
    })),
    positions: board.flatMap(({ issue, cells }) =>
      issue === undefined
        ? []
        : { item: issue, keys: letterKeys(issue.name), size: rows('positions', cellBytes(cells)) },
    ),
    sources: named(documents.map(({ id, short }) => ({ id, name: short }))),
    search: named(
      all.flatMap((entry): ListItem[] => [
        { id: entry.id, name: entry.name },
        ...entry.aliases.map((alias) => ({ ...alias, id: entry.id })),
      ]),
    ),
    updates: newestFirst(whole.updates).map((edition) => editionItem(whole, edition)),
  };
}

const editionItem = ({ entries }: Divisible, edition: Edition): Keyed<ListItem> => {
  const names = namesShown(edition).map((id) => (entries.get(id)?.name ?? '') + id);
  return {
    item: { id: edition.id, name: edition.title },
    keys: dayKeys(edition.date),
    size: rows('updates', editionBytes(edition, names)),
  };
};

/** How many rows of the usual length something is as heavy as. */
const rows = (list: keyof typeof ROW_BYTES, bytes: number): number =>
  Math.max(1, bytes / ROW_BYTES[list]);

const cellBytes = (cells: Row['cells']): number =>
  cells.reduce((sum, { statements, acts, note }) => {
    const said = [...statements, ...acts].slice(0, MOST_IN_CELL);
    const own = said.reduce((bytes, statement) => bytes + statementBytes(statement), 0);
    return sum + own + textBytes(note?.text ?? '');
  }, 0);

const withDays = (item: EventEntry): Keyed<ListItem> => ({ item, keys: dayKeys(item.when.date) });
