import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { once } from '../../once.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { entryListPath } from '../addresses/routes.ts';
import type { Entry, Section } from '../entries/entry.ts';
import type { Divisible } from './divisible.ts';
import { ENTRY_LISTS, type EntryListName, type EntryRow, isOfTime, rowsOf } from './entry-rows.ts';
import { isTooLong, type LongList, type Part, partsOfList } from './long-list.ts';
import { textBytes } from './row-bytes.ts';

/** A list of an entry that has a page of its own, since the entry's page does not hold all of it. */
export interface EntryList extends LongList<string> {
  entry: Entry;
  name: EntryListName;
  /** The rows that the entry's page shows: all of them where there is room again. */
  shown: ReadonlySet<string>;
}

/** A page of such a list: the first, with all of it or the ways to its parts, or one of those. */
export interface EntryListPage {
  path: string;
  list: EntryList;
  /** What it lists, by id. */
  items: readonly string[];
  /** Undefined on the first page. */
  part: Part<string> | undefined;
}

/** What a page may weigh before its lists are cut, and what is left of it for them afterwards; in bytes (brotli). */
const FULL = 13_900;
const CUT = 13_000;
/** What every page weighs without its words, and how much heavier it is with the words of a language. */
const FRAME = 6_800;
const WORDS = 2;
const FRAMES: Readonly<Record<Section, number>> = {
  'whos-who': 680,
  glossary: 120,
  chronology: 0,
  statements: 370,
};
const CITATION = 28;
/** Rows that each list shows whatever else is on the page. */
const FEWEST = 5;
/** What the rows of a list may weigh on a page of its own. */
const LIST = 27_000;

/** The list of an entry that has pages of its own; undefined where the entry's page has all of it. */
export const entryList = (
  whole: Divisible,
  { id }: Pick<Entry, 'id'>,
  name: EntryListName,
): EntryList | undefined =>
  listsById(whole)
    .get(id)
    ?.find((list) => list.name === name);

/** Every page of every list that has its own, by address below the base. */
export const entryListPages = once((whole: Divisible): ReadonlyMap<string, EntryListPage> => {
  const pages = [...listsById(whole).values()].flat().flatMap((list) => {
    const items = list.items.map(({ item }) => item);
    const first = { path: list.path, list, items: isTooLong(list) ? [] : items, part: undefined };
    const parts = partsOfList(whole, list).map((part) => ({
      path: part.path,
      list,
      items: part.items,
      part,
    }));
    return [first, ...parts];
  });
  return new Map(pages.map((page) => [page.path, page]));
});

/** The parts of a list that has its own pages, in order. */
export const entryListParts = (whole: Divisible, list: EntryList): Part<string>[] =>
  [...entryListPages(whole).values()].flatMap((page) =>
    page.list === list && page.part !== undefined ? page.part : [],
  );

/** The heading of a part of an entry's page. */
export const partTitle = (
  id: Exclude<keyof Words['parts'], 'reportedAsSaid'>,
  { section }: Pick<Entry, 'section'>,
  { parts }: Words,
): string => (id === 'said' && section === 'whos-who' ? parts.reportedAsSaid : parts[id]);

const listsById = once((whole: Divisible): ReadonlyMap<string, EntryList[]> => {
  const all = [...whole.entries.values()].map(
    (entry) => [entry.id, listsOf(whole, entry)] as const,
  );
  return new Map(all.filter(([, lists]) => lists.length > 0));
});

/** The lists that do not fit, and those that were released: their addresses stay, even where there is room again. */
function listsOf(whole: Divisible, entry: Entry): EntryList[] {
  const all = ENTRY_LISTS.map((name) => ({ name, rows: rowsOf(whole, entry, name) }));
  const most = mostRows(
    all.map(({ rows }) => rows),
    bytesWithoutLists(whole, entry),
  );
  return all
    .map(({ name, rows }): EntryList => ({
      entry,
      name,
      path: entryListPath(entry, name),
      items: rows.map(({ id, keys, size }) => ({ item: id, keys, size })),
      limit: LIST,
      isByDay: isOfTime(name),
      shown: new Set(rows.slice(0, most).map(({ id }) => id)),
    }))
    .filter(
      ({ path, items, shown }) =>
        shown.size < items.length || whole.released?.pages[path] !== undefined,
    );
}

/** How many rows of each list a page has room for: the same number for all, so that no long list pushes out a short one. */
function mostRows(lists: readonly (readonly EntryRow[])[], used: number): number {
  const longest = Math.max(...lists.map(({ length }) => length));
  const weight = (most: number) =>
    lists.reduce(
      (sum, rows) => sum + rows.slice(0, most).reduce((own, { size }) => own + size, 0),
      used,
    );
  if (weight(longest) <= FULL) return longest;
  let most = FEWEST;
  while (most < longest && weight(most + 1) <= CUT) most++;
  return most;
}

function bytesWithoutLists(whole: Divisible, { id, section, body }: Entry): number {
  const { paragraphs, sources } = whole.citesOf(id);
  const prose = body === undefined ? [] : proseBlocks(body);
  return (
    frameBytes(wordsOf(whole.meta)) +
    FRAMES[section] +
    CITATION * (paragraphs.length + sources.length) +
    prose.reduce((sum, { text }) => sum + textBytes(text) * 1.1, 0)
  );
}

/** What stands on every page, in the words of a language. */
const frameBytes = once(
  ({ page, parts, facts, grounds }: Words): number =>
    FRAME + WORDS * textBytes(JSON.stringify([page, parts, facts, grounds])),
);
