import type { Language } from '../languages/language.ts';
import { patternsOf } from './date-patterns.ts';

/** A date as a text prints it. */
export interface PrintedDate {
  text: string;
  start: number;
  end: number;
  year?: number;
  /** The last of some years: `2023-24`. */
  toYear?: number;
  /** Years from that of the article: `торік`. */
  yearsOff?: number;
  /** The first year of ten: `the 1950s`. */
  decade?: number;
  month?: number;
  day?: number;
  /** Last day of a span within a month. */
  toDay?: number;
  weekday?: number;
  /** `last`, `this`, `next`. */
  direction?: -1 | 0 | 1;
  /** A whole week, month or year that `direction` counts from. */
  unit?: 'day' | 'week' | 'month' | 'year';
  /** Days from today: `yesterday`. */
  offset?: number;
  /** A span of time back from today: `two years ago`. */
  ago?: { count: number; unit: 'day' | 'week' | 'month' | 'year' };
}

/** Every date that a text prints, from left to right: days, months, years, days of the week, spans back. */
export function printedDates(text: string, language: Language): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const pattern of patternsOf(language))
    for (const match of text.matchAll(pattern)) {
      const date = read(match, text, language);
      if (
        date !== undefined &&
        !found.some((other) => date.start < other.end && other.start < date.end)
      )
        found.push(date);
    }
  return found.sort((a, b) => a.start - b.start);
}

function read(match: RegExpExecArray, text: string, language: Language): PrintedDate | undefined {
  const groups = match.groups ?? {};
  const word = (name: string) => groups[name]?.toLowerCase().replaceAll('’', "'");
  const of = <Value>(
    table: Readonly<Record<string, Value>>,
    name: string | undefined,
  ): Value | undefined =>
    name === undefined ? undefined : (table[name] ?? table[name.replaceAll("'", '’')]);
  const number = (name: string) => (groups[name] === undefined ? undefined : Number(groups[name]));
  const unit = of(language.units, word('unit'));
  const count =
    groups['count'] === undefined
      ? undefined
      : /^\d+$/.test(groups['count'])
        ? Number(groups['count'])
        : of(language.numbers, word('count'));
  if (unit !== undefined && count === undefined) return undefined;
  const years = toYear(number('year'), number('toYear'));
  if (groups['toYear'] !== undefined && years === undefined) return undefined;
  const numeric = groups['first'] === undefined ? {} : readNumeric(groups, language);
  if (numeric === undefined) return undefined;
  const date = clean({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    year: number('year'),
    toYear: years,
    yearsOff: of(language.years, word('yearWord')),
    decade: number('decade'),
    month: number('monthNumber') ?? of(language.months, word('month')),
    day: number('day'),
    toDay: number('toDay'),
    weekday: of(language.weekdays, word('weekday')),
    direction: of(language.relative, word('direction') ?? word('behind')),
    unit: of(language.units, word('span')),
    offset: of(language.days, word('offset')),
    ago: unit === undefined || count === undefined ? undefined : { count, unit },
    ...numeric,
  });
  return isDate(date, text, language) ? date : undefined;
}

/** `24` or `2024` behind `2023-`: 2024; nothing where it is no later year, or none of these hundred years. */
function toYear(year: number | undefined, short: number | undefined): number | undefined {
  if (year === undefined || short === undefined) return undefined;
  const to = short > 99 ? short : Math.floor(year / 100) * 100 + short;
  return to > year && to - year < 100 ? to : undefined;
}

/**
 * The parts of a date in figures, the day first; undefined where they are none. With strokes English writes both
 * orders: a date that could be two days is none.
 */
function readNumeric(
  groups: Readonly<Record<string, string | undefined>>,
  { code }: Language,
): Pick<PrintedDate, 'day' | 'month' | 'year'> | undefined {
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  const isEitherWay = code === 'en' && groups['mark'] === '/';
  if (isEitherWay && first <= 12 && second <= 12 && first !== second) return undefined;
  const [day, month] = isEitherWay && second > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const printed = groups['numericYear'];
  if (printed === undefined) return { day, month };
  const year = Number(printed);
  return { day, month, year: printed.length === 4 ? year : year + (year < 69 ? 2000 : 1900) };
}

/** Whether what looks like a date is one: months that are also names or verbs, numbers that only look like years. */
function isDate(date: PrintedDate, text: string, language: Language): boolean {
  if (date.month === undefined && date.year !== undefined && date.toYear === undefined)
    return isYear(date, text, language);
  // `the past months`: no one of them
  if (date.direction !== undefined && date.unit !== undefined && PLURAL.test(date.text))
    return false;
  if (NO_DATE[language.code]?.(date, text.slice(0, date.start))) return false;
  const isBareMonth = date.month !== undefined && date.day === undefined && date.year === undefined;
  return !isBareMonth || isMonth(date, text, language);
}

/** Whether four figures by themselves are a year, by what stands around them. */
function isYear({ start, end }: PrintedDate, text: string, language: Language): boolean {
  const { beforeYear, months, code } = language;
  const [before, behind] = [wordBefore(text.slice(0, start), code), text.slice(end)];
  if (COUNTED.test(behind)) return false;
  return (
    beforeYear.has(before) ||
    (code === 'de' && (PAST_BEFORE_YEAR.test(before) || opensGerman(before, behind))) ||
    Object.hasOwn(months, before) ||
    /['’]s$/.test(before) ||
    (/^[(,–—-]$/.test(before) && /^\s?[),;–—-]/.test(behind))
  );
}

/** What makes a number behind it one of things. */
const COUNTED =
  /^\s?(?:%|GMT|UTC|people|men|women|metres|meters|miles|km|kilometres|tons|tonnes|euros?|dollars?|pounds?|hectares|Euro|Tonnen|Menschen|Meter|hectares|personnes|підписів|гривень|осіб|plants|seats|jobs|votes|members|Beschäftigte)/u;

/** By the code of a language: what only looks like a date. `before`: the text up to it. */
const NO_DATE: Readonly<Record<string, (date: PrintedDate, before: string) => boolean>> = {
  en: ({ weekday }, before) => weekday !== undefined && isOtherDay(before),
  // `am Morgen`
  de: ({ text }) => text === 'Morgen',
  // `depuis sept mois`: a number
  fr: ({ text, year }) => year === undefined && /^sept$/i.test(text),
};

/** Whether the name of a month that stands alone is one: `May` and `March` are words of their own. */
function isMonth(
  { text: own, start, end, direction }: PrintedDate,
  text: string,
  language: Language,
): boolean {
  const { code } = language;
  const isCapitalised = code !== 'fr' && code !== 'uk';
  if (isCapitalised && !/\p{Lu}/u.test(own)) return false;
  if (direction !== undefined || code === 'uk') return true;
  const before = wordBefore(text.slice(0, start), code);
  // `the role she wrote for April Lund`
  if (before === 'for' && /^ \p{Lu}/u.test(text.slice(end))) return false;
  return MONTH_LEADS.has(before);
}

/** `on the Tuesday`, `Shrove Tuesday`: a day that is told from another, or from the year’s feasts. */
const isOtherDay = (before: string): boolean =>
  /\bthe $/.test(before) ||
  /\b(?:Good|Black|Bloody|Super|Shrove|Ash|Cyber|Palm|Maundy|Holy) $/.test(before);

const PLURAL =
  /(?:days|weeks|months|years|tagen|wochen|monaten|jahren|jours|semaines|années|місяці|роки|тижні|дні)$/iu;

/** `übernahm 1991`, `gründete 1911`. */
const PAST_BEFORE_YEAR =
  /^\p{L}{2,}(?:te|ten|nahm|kam|ging|starb|wurde|zog|schloss|begann|gewann|verlor|erhielt|entstand|trat|schrieb)$/u;

/** `2013 hatte der Rat …`: a year that opens a sentence, with its verb behind. */
const opensGerman = (before: string, behind: string): boolean =>
  /^[.!?]?$/.test(before) &&
  /^ (?:hatten?|war|waren|wurden?|gab|kam|ging|begann|zog|trat|schloss|stieg|sank|\p{Ll}{3,}ten?) /u.test(
    behind,
  );

/** The word or mark before a date, in lower case; in French without what is elided: `l’été 2026`. */
function wordBefore(text: string, code: string): string {
  const word =
    /(\p{L}[\p{L}’'-]*|[^\s\p{L}])\s*$/u.exec(text)?.[1]?.toLowerCase().replace(/-$/, '') ?? '';
  return code === 'fr' ? word.replace(/^(?:l|d|jusqu)['’](?=\p{L})/u, '') : word;
}

/** Words before a month that stands alone. */
const MONTH_LEADS = new Set(
  'in since from until till by beyond before after of during through late early mid last next this and between for least around about im seit bis vor nach ab anfang mitte ende en depuis dès avant après de début fin mi d’ mois every each'.split(
    ' ',
  ),
);

const clean = (date: { [Key in keyof PrintedDate]: PrintedDate[Key] | undefined }): PrintedDate =>
  Object.fromEntries(
    Object.entries(date).filter(([, value]) => value !== undefined),
  ) as unknown as PrintedDate;
