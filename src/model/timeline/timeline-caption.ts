import { dateOfDay } from '../chronology/event-span.ts';

/** Spans longer than this are told in years. */
const YEARS = 731;
const MONTH = 30.4;

/** First and last day of a drawing in words: `1994–2025`, `19 November – 3 December 2025`. */
export function timeRange({ from, to }: { from: number; to: number }): string {
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  if (to - from > YEARS) return `${first.getUTCFullYear()}–${last.getUTCFullYear()}`;
  return DAYS.formatRange(first, last).replaceAll(/\s/g, ' ');
}

const DAYS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A number of days in round words: `12 days`, `16 months`, `5 years`. */
export function roundTime(days: number): string {
  if (days < 2 * MONTH) return plural(days, 'day');
  return days < 2 * YEARS ? plural(days / MONTH, 'month') : plural(days / 365.25, 'year');
}

function plural(amount: number, unit: string): string {
  const round = Math.round(amount);
  return `${round} ${unit}${round === 1 ? '' : 's'}`;
}
