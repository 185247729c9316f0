import { formatDate, parseDate } from '../../dates/partial-date.ts';
import { letterLabel } from '../../names/letters.ts';
import { once, addTo } from '../../once.ts';
import type { Released } from '../../schemas/records.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { partPath } from '../addresses/routes.ts';
import { divide, fillPages, type Keyed, sizeOf } from './divide.ts';
import type { Divisible } from './divisible.ts';

/** A list that may be too long for its page. */
export interface LongList<Item> {
  /** Address of the page that has it or, where it is too long, leads to its parts. */
  path: string;
  items: readonly Keyed<Item>[];
  /** What one page takes. */
  limit: number;
  /** Divided by time; all others by the letters of names. */
  isByDay: boolean;
}

/** A page with a part of a list that is too long for one. */
export interface Part<Item> {
  path: string;
  /** What sets it apart from the other parts: `2025`, `A`; of one that goes on where it is full, `A, page 2`. */
  label: string;
  items: readonly Item[];
  /** How many it has together with its further pages and the parts that it was divided into. */
  all: number;
  /** Path of the part that was divided into this and others. */
  outside: string | undefined;
  /** From 1: which of its own pages it is, where nothing divides what is too long for one. */
  page: number;
  /** Those pages, as a way through them; one alone is no way. */
  pages: readonly { path: string; label: string }[];
}

/** Whether a list takes more than one page. */
export const isTooLong = ({ items, limit }: LongList<unknown>): boolean => sizeOf(items) > limit;

/** The parts of a list, in order; none while it fits on one page and none was released. */
export function partsOfList<Item>(
  { meta, released }: Pick<Divisible, 'meta' | 'released'>,
  list: LongList<Item>,
): Part<Item>[] {
  const { items, limit } = list;
  const portions = isTooLong(list) ? divide(items, limit) : [];
  const outside = new Map(portions.flatMap(({ key, inside }) => inside.map((one) => [one, key])));
  const own = new Map(portions.map((portion) => [portion.key, portion.items]));
  const kept = keptParts(released, list);
  const counts = Map.groupBy(
    items.flatMap(({ keys }) => keys),
    (key) => key,
  );
  const keys = [...new Set([...own.keys(), ...kept.keys()])].sort(collator.compare);
  return keys.flatMap((key) => {
    const over = outside.get(key);
    return pagesOfPart(list, key, own.get(key) ?? [], kept.get(key) ?? 1, wordsOf(meta)).map(
      (page) => ({
        ...page,
        all: counts.get(key)?.length ?? 0,
        outside: over === undefined ? undefined : pathOf(list, over),
      }),
    );
  });
}

/** `kept`: how many pages of it were released. */
function pagesOfPart<Item>(
  list: LongList<Item>,
  key: string,
  items: readonly Keyed<Item>[],
  kept: number,
  words: Words,
): Omit<Part<Item>, 'all' | 'outside'>[] {
  const filled = fillPages(items, list.limit);
  const label = list.isByDay ? dayLabel(key, words) : letterLabel(key);
  const first = pathOf(list, key);
  const numbers = Array.from({ length: Math.max(filled.length, kept) }, (_, index) => index + 1);
  const pages = numbers.map((page) => ({ path: partPath(first, page), label: String(page) }));
  return numbers.map((page) => ({
    path: partPath(first, page),
    label: page === 1 ? label : words.claimPages.withPart(label, page),
    items: (filled[page - 1] ?? []).map(({ item }) => item),
    page,
    pages,
  }));
}

const collator = new Intl.Collator('en', { numeric: true });

const pathOf = ({ path, isByDay }: LongList<unknown>, key: string): string =>
  `${path}${isByDay ? key : `letter-${key}`}/`;

/** `2025`, `2025-03`, `2025-03-04`, as far as the first day of a date is known. */
export function dayKeys(date: string | undefined): [string, ...string[]] {
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

/** Key of each part of a list that was released -> how many pages of it were. */
function keptParts(released: Released | undefined, list: LongList<unknown>): Map<string, number> {
  const kept = new Map<string, number>();
  const paths = released === undefined ? [] : (releasedParts(released).get(list.path) ?? []);
  for (const [isByDay, key, page] of paths)
    if (isByDay === list.isByDay) kept.set(key, Math.max(page, kept.get(key) ?? 1));
  return kept;
}

/** Address of a list -> its parts that were released. */
const releasedParts = once(({ pages }: Released) => {
  const parts = new Map<string, [isByDay: boolean, key: string, page: number][]>();
  for (const [path, { kind }] of Object.entries(pages)) {
    const [, list, letters, day, page = '1'] = PART.exec(path) ?? [];
    const key = letters ?? day;
    if (kind === 'page' && list !== undefined && key !== undefined)
      addTo(parts, list, [day !== undefined, key, Number(page)]);
  }
  return parts;
});

const PART = /^(\/.*\/)(?:letter-([a-z0-9]+)|(\d{4}(?:-\d\d){0,2}|undated))\/(?:(\d{1,3})\/)?$/;
