import { letterKeys, letterLabel } from '../../names/letters.ts';
import { PAGES } from '../addresses/routes.ts';
import { meetingsOf } from '../chronology/meetings.ts';
import { type EventEntry, isStatement } from '../entries/entry.ts';
import { formatDate, parseDate } from '../../dates/partial-date.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { once } from '../../once.ts';
import { divide, type Keyed } from './divide.ts';
import type { Divisible } from './divisible.ts';

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
] as const;

export type DividedList = (typeof DIVIDED)[number];

/** A page with a part of a list that is too long for one. */
export interface ListPart {
  path: string;
  list: DividedList;
  /** `Chronology: 2025`; at most 60 characters. */
  title: string;
  /** What sets it apart from the other parts: `2025`, `A`. */
  label: string;
  /** Ids of what it lists: entries, or documents on the page of sources; on the page of search with the name. */
  items: readonly ListItem[];
  /** How many it lists together with the parts that it was divided into. */
  all: number;
  /** Path of the part that was divided into this and others. */
  outside: string | undefined;
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
};

/** The parts of a list, in order; none while it fits on one page and none was released. */
export const listParts = (whole: Divisible, list: DividedList): readonly ListPart[] =>
  allParts(whole)[list];

/** Whether a list is too long for one page: its page then leads to its parts. */
export const isDivided = (whole: Divisible, list: DividedList): boolean =>
  itemsOf(whole)[list].length > ROWS[list];

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
  const items = itemsOf(whole)[list];
  const portions = items.length > ROWS[list] ? divide(items, ROWS[list]) : [];
  const outside = new Map(portions.flatMap(({ key, inside }) => inside.map((one) => [one, key])));
  const counts = countByKey(items);
  const words = wordsOf(whole.meta);
  const path = (key: string) => pathOf(list, key);
  const known = new Set(portions.map(({ key }) => path(key)));
  const left = releasedParts(whole, list).filter((one) => !known.has(one));
  return [
    ...portions.map(({ key, items: own }) => ({ key, items: own })),
    ...left.map((one) => ({ key: keyOf(list, one), items: [] })),
  ]
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ key, items: own }) => {
      const over = outside.get(key);
      const label = isByDay(list) ? dayLabel(key, words) : letterLabel(key);
      return {
        path: path(key),
        list,
        title: `${words.sections[list].title}${words.list.colon}${label}`,
        label,
        items: own,
        all: counts.get(key) ?? 0,
        outside: over === undefined ? undefined : path(over),
      };
    });
}

/** Key -> how many items have it, at whatever depth. */
function countByKey(items: readonly Keyed<ListItem>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of items) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Everything that the lists have, with the keys by which they are divided. */
const itemsOf = once((whole: Divisible): Record<DividedList, Keyed<ListItem>[]> => {
  const { entries, sources, chronology, board } = whole;
  const all = [...entries.values()];
  const named = (list: readonly ListItem[]) =>
    list.map((item) => ({ item, keys: letterKeys(item.name) }));
  const events = [chronology.background, chronology.placed, chronology.undated].flat();
  const documents = [...sources.values()].filter(({ kind }) => kind === 'document');
  return {
    'whos-who': named(all.filter(({ section }) => section === 'whos-who')),
    glossary: named(all.filter(({ section }) => section === 'glossary')),
    statements: named(all.filter(isStatement)),
    chronology: events.map(withDays),
    meetings: meetingsOf(whole).map(({ event }) => withDays(event)),
    positions: named(board.flatMap(({ issue }) => issue ?? [])),
    sources: named(documents.map(({ id, short }) => ({ id, name: short }))),
    search: named(
      all.flatMap((entry): ListItem[] => [
        { id: entry.id, name: entry.name },
        ...entry.aliases.map((alias) => ({ ...alias, id: entry.id })),
      ]),
    ),
  };
});

const withDays = (item: EventEntry): Keyed<ListItem> => ({ item, keys: dayKeys(item.when.date) });

/** `2025`, `2025-03`, `2025-03-04`, as far as the first day of a date is known. */
function dayKeys(date: string | undefined): [string, ...string[]] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  if (year === undefined) return [NO_DATE];
  if (month === undefined) return [year];
  const ofMonth = `${year}-${month}`;
  return day === undefined ? [year, ofMonth] : [year, ofMonth, `${ofMonth}-${day}`];
}

/** What has no day, or one in a year that is not known. */
const NO_DATE = 'undated';

function dayLabel(key: string, words: Words): string {
  const date = key === NO_DATE ? undefined : parseDate(key);
  return date === undefined ? words.dates.noYear : formatDate(date, words);
}

const pathOf = (list: DividedList, key: string): string =>
  `${PAGES[list]}${isByDay(list) ? key : `letter-${key}`}/`;

/** Lists of what happened are divided by time, all others by the letters of names. */
const isByDay = (list: DividedList): boolean => list === 'chronology' || list === 'meetings';

const keyOf = (list: DividedList, path: string): string =>
  path.slice(PAGES[list].length, -1).replace(/^letter-/, '');

/** Paths of parts that were released. */
const releasedParts = ({ released }: Divisible, list: DividedList): string[] =>
  Object.entries(released?.pages ?? {})
    .filter(([path, { kind }]) => kind === 'page' && path.startsWith(PAGES[list]))
    .map(([path]) => path)
    .filter((path) =>
      /^(letter-[a-z0-9]+|\d{4}(-\d\d){0,2}|undated)\/$/.test(path.slice(PAGES[list].length)),
    );
