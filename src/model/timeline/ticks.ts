import type { ScaleTime } from 'd3-scale';
import { asText, formatIn } from '../../dates/intl.ts';
import { dateOfDay, dayNumber } from '../chronology/event-span.ts';
import type { Break } from './breaks.ts';

export interface Tick {
  y: number;
  /** None: a short stroke without a name. */
  text?: string;
}

/** Spans up to this are told by days, longer ones by whatever unit fits. */
const DAYS = 92;
/** Room that a tick with a name needs. */
const NAMED = 26;
/** Room that a stroke needs. */
const STROKE = 3;

/** The strokes of an axis from day `from` to day `to`, named in a language (BCP 47) where there is room; the last day always is. */
export function ticksOf(
  scale: ScaleTime<number, number>,
  { from, to }: { from: number; to: number },
  locale: string,
): Tick[] {
  const [top = 0, bottom = 0] = scale.range();
  if (to - from <= DAYS) return dayTicks(from, to, scale, locale);
  const named = scale.ticks(Math.max(2, Math.floor((bottom - top) / (NAMED * 3))));
  const isYears = named.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const strokes = isYears ? scale.ticks((to - from) / 366) : [];
  return [
    ...named.map((date) => ({ y: scale(date), text: isYears ? year(date) : month(date, locale) })),
    ...strokes
      .filter(() => (bottom - top) / strokes.length >= STROKE)
      .filter((date) => !named.some((other) => other.getTime() === date.getTime()))
      .map((date) => ({ y: scale(date) })),
  ];
}

/** A stroke for each year of a broken axis, or for each ten, hundred or thousand, named where there is room. */
export function yearTicks(
  { yOf, perDay }: { yOf: (day: number) => number; perDay: number },
  { from, to }: { from: number; to: number },
  breaks: readonly Break[],
): Tick[] {
  const years = 10 ** Math.max(0, Math.ceil(Math.log10(STROKE / (366 * perDay))));
  const unitOf = (day: number) => Math.floor(dateOfDay(day).getUTCFullYear() / years);
  const [first, last] = [unitOf(from) + 1, unitOf(to)];
  let named = -Infinity;
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => (first + i) * years,
  ).flatMap((one) => {
    const day = dayNumber(`${String(one).padStart(4, '0')}-01-01`);
    if (breaks.some((gap) => day >= gap.from && day < gap.to)) return [];
    const y = yOf(day);
    if (y - named < NAMED) return [{ y }];
    named = y;
    return [{ y, text: String(one) }];
  });
}

/** A stroke for each day, names from the last day backwards; the month only where it changes. */
function dayTicks(
  from: number,
  to: number,
  scale: ScaleTime<number, number>,
  locale: string,
): Tick[] {
  const [top = 0, bottom = 0] = scale.range();
  const step = Math.max(1, Math.ceil((NAMED * (to - from)) / (bottom - top)));
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  let shownMonth = -1;
  return days.map((day): Tick => {
    const date = dateOfDay(day);
    const tick = { y: scale(date) };
    if ((to - day) % step !== 0) return tick;
    const withMonth = date.getUTCMonth() !== shownMonth;
    shownMonth = date.getUTCMonth();
    return {
      ...tick,
      text: formatIn(locale, { day: 'numeric', ...(withMonth ? { month: 'short' } : {}) }).format(
        date,
      ),
    };
  });
}

const year = (date: Date): string => String(date.getUTCFullYear());
const month = (date: Date, locale: string): string =>
  asText(formatIn(locale, { month: 'short', year: 'numeric' }).format(date));
