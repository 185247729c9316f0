import edtf from 'edtf';

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

// What formatDate can put into words: no seasons, unknown digits, open intervals or years before 0.
const PART = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?`;
const DATE = new RegExp(`^${PART}(?:/${PART})?$`);

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

/**
 * The date in words: `2 December 2025`, `February 2022`, `2–3 December 2025`, `about 2014`.
 * `assumedYear`: a year that was not printed; a day in it is shown as `2 December [2025]`.
 */
export function formatDate(date: PartialDate, assumedYear?: number): string {
  const text =
    date.precision === 'interval'
      ? formatInterval(date.edtf.split('/'), assumedYear)
      : formatPart(date.edtf, assumedYear);
  return `${date.approximate ? 'about ' : ''}${text}${date.uncertain ? ' (uncertain)' : ''}`;
}

function precisionOf(date: EdtfValue): Precision | undefined {
  if (date.type === 'Interval')
    return Number.isFinite(date.min + date.max) ? 'interval' : undefined;
  if (date.type !== 'Date') return undefined;
  return ([undefined, 'year', 'month', 'day'] as const)[date.precision ?? 0];
}

function formatInterval(parts: string[], assumedYear?: number): string {
  const [from = '', to = ''] = parts.map((part) => part.replace(/[~?%]/g, ''));
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) return `${Number(from.slice(8))}–${formatPart(to, assumedYear)}`;
  return `${formatPart(from, assumedYear)} – ${formatPart(to, assumedYear)}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function formatPart(text: string, assumedYear?: number): string {
  const [year = '', month, day] = text.replace(/[~?%]/g, '').split('-');
  const shownYear = day !== undefined && Number(year) === assumedYear ? `[${year}]` : year;
  if (month === undefined) return shownYear;
  const name = MONTH.format(Date.UTC(2000, Number(month) - 1, 1));
  return [day === undefined ? '' : Number(day), name, shownYear].filter(Boolean).join(' ');
}

/** edtf takes 29 February of any year for the day after the 28th. */
function isRealDay(part: string): boolean {
  const day = part.replace(/[~?%]/g, '');
  return day.length < 10 || isoDay(Date.parse(day)) === day;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

type EdtfValue = ReturnType<typeof edtf>;
