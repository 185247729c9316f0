import { asText, formatIn } from '../../dates/intl.ts';
import { dateOfDay } from '../chronology/event-span.ts';
import { shortDate, whenLabel } from '../chronology/when-label.ts';
import type { EventEntry, Meta } from '../entries/entry.ts';
import { type Words, wordsOf } from '../../words/words.ts';

/** Spans longer than this are told in years. */
const YEARS = 731;
const MONTH = 30.4;

/** First and last day of a drawing in words: `1994–2025`, `19 November – 3 December 2025`. */
export function timeRange(
  { from, to }: { from: number; to: number },
  { locale, dates }: Pick<Words, 'locale' | 'dates'>,
): string {
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  if (to - from > YEARS) return `${first.getUTCFullYear()}–${last.getUTCFullYear()}`;
  const days = formatIn(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const parts = days.formatRangeToParts(first, last);
  return asText(
    parts.map(({ type, value }) => (type === 'day' ? dates.day(value) : value)).join(''),
  );
}

/** A number of days in round words: `12 days`, `16 months`, `5 years`. */
export function roundTime(days: number, { timeline }: Pick<Words, 'timeline'>): string {
  if (days < 2 * MONTH) return timeline.days(Math.round(days));
  return days < 2 * YEARS
    ? timeline.months(Math.round(days / MONTH))
    : timeline.years(Math.round(days / 365.25));
}

export interface EventLabel {
  /** `2 Dec`, `18 Mar 2014`, `2 Dec, inferred`, `Undated`. */
  date: string;
  /** Date and name as shown, then the full date, how sure it is and what bounds it. */
  spoken: string;
}

export interface LabelSettings {
  withYear: boolean;
  /** Has the language, and the year of days printed without one. */
  meta: Pick<Meta, 'language' | 'year'>;
  nameOf: (id: string) => string;
}

/** What stands beside an event in a drawing, and what it is called for those who do not see it. */
export function eventLabel(
  event: EventEntry,
  { withYear, meta, nameOf }: LabelSettings,
): EventLabel {
  const { text, certainty, before, after } = whenLabel(event.when, meta);
  const { dates, list, timeline } = wordsOf(meta);
  const date = shortDate(event.when, meta, withYear) ?? text;
  const shown = certainty === 'inferred' ? timeline.inferred(date) : date;
  const parts = [
    ...(certainty === 'undated' ? [] : [text]),
    dates.certainty[certainty],
    ...after.map((id) => timeline.after(nameOf(id))),
    ...before.map((id) => timeline.beforeEvent(nameOf(id))),
    ...(event.origin === 'background' ? [timeline.notInArticle] : []),
  ];
  return { date: shown, spoken: `${shown} ${event.name} (${parts.join(list.semicolon)})` };
}
