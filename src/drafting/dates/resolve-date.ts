import { parseDate } from '../../dates/partial-date.ts';
import type { PrintedDate } from './printed-date.ts';

/** What an editor or the article tells of its own day. */
export interface Today {
  /** The day of the article, `YYYY-MM-DD`. */
  published?: string;
  /** The year of days that are printed without one. */
  year?: number;
}

const DAY = 86_400_000;

/**
 * EDTF of a printed date; undefined where neither the article nor the editor tells its year. `isFuture`: whether
 * the sentence speaks of what is to come; where that is not known, a day is the nearest of its name.
 */
export function resolveDate(
  date: PrintedDate,
  today: Today,
  isFuture: boolean | undefined,
): string | undefined {
  if (date.decade !== undefined) return `${date.decade}/${date.decade + 9}`;
  if (date.toYear !== undefined) return `${date.year}/${date.toYear}`;
  const text =
    date.month !== undefined || date.year !== undefined
      ? calendar(date, today, isFuture)
      : relative(date, today, isFuture);
  return text !== undefined && parseDate(text) !== undefined ? text : undefined;
}

function calendar(
  { year, month, day, toDay, direction, weekday }: PrintedDate,
  today: Today,
  isFuture: boolean | undefined,
): string | undefined {
  const known =
    year ??
    yearOf(month ?? 1, day, weekday, today, direction === undefined ? isFuture : direction > 0);
  if (known === undefined) return undefined;
  const start = join(known, month, day);
  return toDay === undefined ? start : `${start}/${join(known, month, toDay)}`;
}

const join = (year: number, month?: number, day?: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** The year given, or that of the day before or after the article’s; a day of the week settles it. */
function yearOf(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  { published, year }: Today,
  isFuture: boolean | undefined,
): number | undefined {
  if (published === undefined) return year;
  const of = Number(published.slice(0, 4));
  const years = [of, of - 1, of + 1];
  const time = (each: number) => Date.UTC(each, month - 1, day ?? (isFuture === true ? 28 : 1));
  if (weekday !== undefined && day !== undefined) {
    const fitting = years.find((each) => new Date(time(each)).getUTCDay() === weekday);
    if (fitting !== undefined) return fitting;
  }
  const now = Date.parse(published);
  if (isFuture === undefined && day !== undefined)
    return years.toSorted((a, b) => Math.abs(time(a) - now) - Math.abs(time(b) - now))[0];
  if (isFuture === true) return years.toSorted((a, b) => a - b).find((each) => time(each) >= now);
  // A line that was put in later tells of a few days after the article’s own.
  const latest = day === undefined ? now : now + 7 * DAY;
  return years.toSorted((a, b) => b - a).find((each) => time(each) <= latest);
}

/** Days of the week, yesterday and spans back need the day of the article. */
function relative(
  { weekday, day, direction, offset, ago, unit, yearsOff }: PrintedDate,
  { published }: Today,
  isFuture: boolean | undefined,
): string | undefined {
  if (published === undefined) return undefined;
  const now = Date.parse(published);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (offset !== undefined) return iso(now + offset * DAY);
  if (ago !== undefined) return back(ago, now);
  if (unit !== undefined && direction !== undefined)
    return unit === 'year' || unit === 'month' ? back({ count: -direction, unit }, now) : undefined;
  if (yearsOff !== undefined) return String(new Date(now).getUTCFullYear() + yearsOff);
  if (weekday === undefined) return day === undefined ? undefined : dayOfMonth(day, now, isFuture);
  const own = new Date(now).getUTCDay();
  const isAhead = direction === undefined ? isFuture === true : direction > 0;
  const days = isAhead ? (weekday - own + 7) % 7 : -((own - weekday + 7) % 7);
  // Only `next` and `last` leave out the day itself.
  return iso(now + (days === 0 && direction !== undefined ? direction * 7 : days) * DAY);
}

/** `the 29th`: the next or the last day with that number; where no verb tells which, that of the month. */
function dayOfMonth(day: number, now: number, isFuture: boolean | undefined): string | undefined {
  const [date, own] = [new Date(now), new Date(now).getUTCDate()];
  const step = isFuture === true && day < own ? 1 : isFuture === false && day > own ? -1 : 0;
  const time = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, day));
  return time.getUTCDate() === day ? time.toISOString().slice(0, 10) : undefined;
}

/** As precise as the unit: two years ago is a year, three weeks ago no day. */
function back({ count, unit }: { count: number; unit: string }, now: number): string | undefined {
  const date = new Date(now);
  if (unit === 'day') return new Date(now - count * DAY).toISOString().slice(0, 10);
  if (unit === 'week') return undefined;
  if (unit === 'year') return String(date.getUTCFullYear() - count);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count, 1))
    .toISOString()
    .slice(0, 7);
}
