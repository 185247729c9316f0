import { onceByText } from '../once.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  kind: 'date';
  text: string;
  start: number;
  /** EDTF, with `XXXX` for a year that the text does not give. */
  value: string;
  /** The same with day and month the other way round, where a text that has numbers alone may mean that. */
  also?: string[];
}

/** Languages in which an editor may have copied a date. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk', 'nl', 'pt', 'ar'];

const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    monthNames(language).flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
  ),
);

/** Of each month, full and short, alone and beside a day: other languages bend the name. */
function monthNames(language: string): string[][] {
  // One formatter for all months: to make one is dear.
  const formats = (['long', 'short'] as const).flatMap((style) =>
    [{ month: style }, { month: style, day: 'numeric' as const }].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.flatMap((format) =>
      format
        .formatToParts(Date.UTC(2000, month, 15))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.replace(/\.$/, '').toLowerCase())
        .filter((name) => /^\p{L}{3,}$/u.test(name)),
    ),
  );
}

const anyOf = (names: readonly string[]): string =>
  [...names, 'sept'].sort((a, b) => b.length - a.length).join('|');
const NAME = anyOf([...MONTHS.keys()]);
/** What may follow an English word by itself: other languages have months that are English words, or made-up ones. */
const ENGLISH_NAME = anyOf(monthNames('en').flat());
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er)?`;
/** Two days with one month: `4 and 5 May`, `10. bis 21. November`, `du 4 au 5 mai`, `з 4 по 5 травня`. */
const BETWEEN = '(?:and|or|to|und|oder|bis|et|ou|au|і|й|та|або|по|до)';
const YEAR = String.raw`[12]\d{3}`;
const PATTERN = new RegExp(
  [
    String.raw`(?<iso>${YEAR}-(?:0[1-9]|1[0-2])(?:-\d{2})?)`,
    String.raw`(?<n1>\d{1,2})(?:\.\s?(?<n2>\d{1,2})\.\s?|/(?<n3>\d{1,2})/)(?<y5>${YEAR})`,
    String.raw`(?<from>${YEAR})[–/-](?<to>\d{2})`,
    String.raw`(?<decade>[12]\d{2})0(?:[’']?s|er|-(?:х|их|ті|е)|(?<=années\s\d{4}))`,
    String.raw`(?<d1>${DAY})(?:(?:\.?\s?[–/-]\s?|\.?\s${BETWEEN}\s)(?<d2>${DAY}))?\.?\s(?:of\s|de\s)?(?<m1>${NAME})\.?(?:,?\s(?:de\s)?(?<y1>${YEAR}))?`,
    String.raw`(?<m2>${NAME})\.?\s(?<d3>${DAY})(?:(?:\s?[–-]\s?|\s${BETWEEN}\s)(?<d4>${DAY})(?!\p{L}|\s(?:${NAME})))?(?:,?\s(?<y2>${YEAR}))?(?!\d)`,
    String.raw`(?<m3>${NAME})\.?\s(?<y3>${YEAR})`,
    String.raw`(?<y4>${YEAR})`,
  ]
    .map((part) => String.raw`(?<![\p{L}\p{N}])${part}(?![\p{L}\p{N}])`)
    .join('|'),
  'giu',
);

/** Whether a text begins with the name of a month, in any of the languages. */
export const startsWithMonth = (text: string): boolean => FIRST_NAME.test(text);

const FIRST_NAME = new RegExp(String.raw`^(?:${NAME})(?!\p{L})`, 'iu');

/**
 * Days, months with a year, and years; a month by itself is `XXXX-05` only after `in`, `since` and the
 * like, or where it is the whole text, as in a list of figures.
 */
export const findDates = onceByText((text): readonly FoundDate[] => {
  const plain = text.replace(/\s/g, ' ');
  const dates = [...plain.matchAll(PATTERN)].flatMap(
    ({ 0: found, index, groups = {} }): FoundDate[] => {
      const { iso, d1, d2, m1, y1, m2, d3, d4, y2, m3, y3, y4, from, to, decade } = groups;
      const make = (value: string): FoundDate => ({
        kind: 'date',
        text: found.replace(/(?<=\p{L}{4})\.$/u, ''),
        start: index,
        value,
      });
      const plainly = iso ?? y4 ?? (decade === undefined ? undefined : `${decade}X`);
      if (plainly !== undefined) return [make(plainly)];
      if (from !== undefined && to !== undefined) return [from, from.slice(0, 2) + to].map(make);
      if (groups['n1'] !== undefined)
        return inNumbers(groups).map((values) => ({ ...make(values[0]), also: values.slice(1) }));
      const name = m1 ?? m2 ?? m3 ?? '';
      const month = monthOf(name);
      const year = y1 ?? y2 ?? y3 ?? 'XXXX';
      if (year === 'XXXX' && isWord(name)) return [];
      const days = [d1 ?? d3, d2 ?? d4].flatMap((day) =>
        day === undefined ? [] : [parseInt(day, 10)],
      );
      if (days.length === 0) return [make(`${year}-${two(month)}`)];
      return days.map((day) => make(`${year}-${two(month)}-${two(day)}`));
    },
  );
  return [...dates, ...bareMonths(plain, dates)].sort((a, b) => a.start - b.start);
});

/** `4.5.2030` is a day in May; with slashes, day or month may stand first. */
function inNumbers({
  n1 = '',
  n2,
  n3 = '',
  y5 = '',
}: Record<string, string | undefined>): [string, ...string[]][] {
  const dayOf = (day: string, month: string): string[] =>
    Number(day) <= 31 && Number(month) <= 12
      ? [`${y5}-${two(Number(month))}-${two(Number(day))}`]
      : [];
  const [first, ...more] = n2 === undefined ? [...dayOf(n1, n3), ...dayOf(n3, n1)] : dayOf(n1, n2);
  return first === undefined ? [] : [[first, ...more]];
}

function bareMonths(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const pattern = new RegExp(
    String.raw`(?:(?<=\b(?:in|since|until|by|early|late|mid)[\s-])|^(?=\p{L}+$))(?:${ENGLISH_NAME})(?![\p{L}\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)]
    .filter(
      ({ 0: name, index }) =>
        !isWord(name) &&
        !dates.some(({ start, text: found }) => index >= start && index < start + found.length),
    )
    .map(({ 0: found, index }) => ({
      kind: 'date',
      text: found,
      start: index,
      value: `XXXX-${two(monthOf(found))}`,
    }));
}

/** `The 3 may be`, `by march`, `the 27 set out`: words that are spelled like a month of some language. */
const isWord = (name: string): boolean => ['may', 'march', 'set', 'mar', 'ago'].includes(name);
const monthOf = (name: string): number => MONTHS.get(name.toLowerCase()) ?? 9;
const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a date of a document backs a date of a text: each part that the text gives, the document gives too; a decade any year of it. */
export function backsDate(given: string, wanted: string): boolean {
  if (wanted.endsWith('X')) return given.slice(0, 3) === wanted.slice(0, 3);
  const [from, to] = [given.split('-'), wanted.split('-')];
  return to.every((part, index) => part === 'XXXX' || from[index] === part);
}
