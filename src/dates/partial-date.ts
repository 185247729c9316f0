import edtf from 'edtf';
import type { Words } from '../words/words.ts';
import { asText, formatIn } from './intl.ts';

type Precision = 'day' | 'month' | 'year' | 'interval';

/** A date as far as it is known. Days are UTC calendar days; nothing here knows a time of day. */
export interface PartialDate {
  /** As written: EDTF level 1, `2025-12-02`, `2022-02`, `2025-12-02/2025-12-03`. */
  edtf: string;
  precision: Precision;
  /** First and last possible day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  approximate: boolean;
  uncertain: boolean;
}

// What formatDate can put into words: no seasons, unknown digits, open intervals or years before 1.
const PART = String.raw`(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?`;
const DATE = new RegExp(`^${PART}(?:/${PART})?$`);

// The same with months and years that do not exist; from 21 on stand seasons.
const ANY_PART = String.raw`\d{4}(?:-(?:[01]\d|20)(?:-\d{2})?)?[~?%]?`;
const FORM = new RegExp(`^${ANY_PART}(?:/${ANY_PART})?$`);

/** Whether a text is written as a date that `parseDate` reads, though there may be no such day. */
export const hasForm = (text: string): boolean => FORM.test(text);

/** Dates by how they are written: few of them, and each stands on many pages. */
const known = new Map<string, PartialDate | undefined>();

/**
 * Reads an EDTF date (ISO 8601-2 level 1: a day, month or year, with `~`, `?` or `%`, or an interval of them).
 * Impossible days, times, seasons, open intervals and anything else give undefined.
 */
export function parseDate(text: string): PartialDate | undefined {
  if (!DATE.test(text)) return undefined;
  if (!known.has(text)) known.set(text, readDate(text));
  return known.get(text);
}

function readDate(text: string): PartialDate | undefined {
  try {
    const date = edtf(text);
    const precision = precisionOf(date);
    if (precision === undefined || !text.split('/').every(isRealDay)) return undefined;
    return Object.freeze({
      edtf: text,
      precision,
      first: isoDay(date.min),
      last: isoDay(date.max),
      approximate: /~|%/.test(text),
      uncertain: /\?|%/.test(text),
    });
  } catch {
    return undefined;
  }
}

/** What a date is put into words with. */
export type DateWords = Pick<Words, 'locale' | 'dates'>;

export interface DateForm {
  /** A year that was not printed; a day in it is shown as `2 December [2025]`. */
  assumedYear?: number | undefined;
  /** `2 Dec 2025`. */
  short?: boolean;
  /** Days without their year, which stands nearby: `2 December`. */
  withoutYear?: boolean;
}

/** The date in words: `2 December 2025`, `February 2022`, `2–3 December 2025`, `about 2014`; `2. Dezember 2025`. */
export function formatDate(date: PartialDate, words: DateWords, form: DateForm = {}): string {
  const text =
    date.precision === 'interval'
      ? formatInterval(date.edtf.split('/'), words, form)
      : formatPart(date.edtf, words, form);
  const placed = date.approximate ? words.dates.about(text) : text;
  return date.uncertain ? words.dates.uncertain(placed) : placed;
}

/** An EDTF date in words; undefined where there is none or it cannot be read. */
export function formatEdtf(date: string | undefined, words: DateWords): string | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  return parsed && formatDate(parsed, words);
}

function precisionOf(date: EdtfValue): Precision | undefined {
  if (date.type === 'Interval')
    return Number.isFinite(date.min + date.max) ? 'interval' : undefined;
  if (date.type !== 'Date') return undefined;
  return ([undefined, 'year', 'month', 'day'] as const)[date.precision ?? 0];
}

function formatInterval(parts: string[], words: DateWords, form: DateForm): string {
  const [from = '', to = ''] = parts.map(plain);
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (!sameMonth) return `${formatPart(from, words, form)} – ${formatPart(to, words, form)}`;
  const days = daysIn(words.locale, form).formatRangeToParts(new Date(from), new Date(to));
  return joined(days, to, words, form).replace(/ – /, '–');
}

function formatPart(text: string, words: DateWords, form: DateForm): string {
  const date = plain(text);
  if (date.length === 4) return date;
  const { locale } = words;
  const month = form.short ? 'short' : 'long';
  const format =
    date.length === 7 ? formatIn(locale, { month, year: 'numeric' }) : daysIn(locale, form);
  return joined(format.formatToParts(new Date(date)), date, words, form);
}

/** Without its marks of doubt. */
const plain = (part: string): string => part.replace(/[~?%]/g, '');

const daysIn = (locale: string, { short, withoutYear }: DateForm): Intl.DateTimeFormat =>
  formatIn(locale, {
    day: 'numeric',
    month: short ? 'short' : 'long',
    ...(withoutYear ? {} : { year: 'numeric' }),
  });

/** A day of the assumed year has it in brackets. */
function joined(
  parts: readonly { type: string; value: string }[],
  date: string,
  { dates }: DateWords,
  { assumedYear }: DateForm,
): string {
  const isAssumed = date.length === 10 && Number(date.slice(0, 4)) === assumedYear;
  const shown = parts.map(({ type, value }) => {
    if (type === 'day') return dates.day(value);
    if (type !== 'year') return value;
    const year = date.slice(0, 4);
    return isAssumed ? `[${year}]` : year;
  });
  return asText(shown.join(''));
}

/** edtf takes 29 February of any year for the day after the 28th. */
function isRealDay(part: string): boolean {
  const day = part.replace(/[~?%]/g, '');
  return day.length < 10 || isoDay(Date.parse(day)) === day;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type EdtfValue = ReturnType<typeof edtf>;
