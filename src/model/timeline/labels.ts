import { dateOfDay } from '../chronology/event-span.ts';
import { CERTAINTY_LABELS, whenLabel } from '../chronology/when-label.ts';
import type { EventEntry } from '../entries/entry.ts';

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

export interface EventLabel {
  /** `2 Dec`, `18 Mar 2014`, `2 Dec, inferred`, `Undated`. */
  date: string;
  /** Date and name as shown, then the full date, how sure it is and what bounds it. */
  spoken: string;
}

export interface LabelSettings {
  withYear: boolean;
  /** The year of days printed without one. */
  assumedYear: number | undefined;
  nameOf: (id: string) => string;
}

/** What stands beside an event in a drawing, and what it is called for those who do not see it. */
export function eventLabel(
  event: EventEntry,
  { withYear, assumedYear, nameOf }: LabelSettings,
): EventLabel {
  const { text, certainty, before, after } = whenLabel(event.when, assumedYear);
  const date = certainty === 'undated' ? text : shortDate(text, withYear);
  const shown = certainty === 'inferred' ? `${date}, inferred` : date;
  const parts = [
    ...(certainty === 'undated' ? [] : [text]),
    CERTAINTY_LABELS[certainty],
    ...after.map((id) => `after: ${nameOf(id)}`),
    ...before.map((id) => `before: ${nameOf(id)}`),
    ...(event.origin === 'background' ? ['not in the article'] : []),
  ];
  return { date: shown, spoken: `${shown} ${event.name} (${parts.join('; ')})` };
}

/** `2 December [2025]` -> `2 Dec`, or `2 Dec [2025]` with its year. */
export function shortDate(text: string, withYear: boolean): string {
  const short = text.replace(/\b(\p{Lu}\p{L}{2})\p{L}+/gu, '$1');
  return withYear || !/\d \p{L}/u.test(short) ? short : short.replace(/ \[?\d{4}\]?/g, '');
}
