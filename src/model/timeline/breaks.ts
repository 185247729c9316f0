import { dateOfDay, dayNumber, type Span } from '../chronology/event-span.ts';

/** Days of an axis that are left out, since no event is dated in them: whole years. */
export interface Break {
  /** Since 1 January 1970; the first day that is left out, and the first that is not. */
  from: number;
  to: number;
}

/** How tall a break is, whatever it leaves out; units of the drawing. */
export const BREAK = 20;
/** So many empty years in a row are left out. */
const EMPTY = 3;

/** Runs of three empty years or more between dated events. */
export function breaksOf(spans: readonly Span[], domain: { from: number; to: number }): Break[] {
  const dated = spans
    .filter((span) => span.dated)
    .map(({ first, last }) => ({ first: first ?? domain.from, last: last ?? domain.to }))
    .sort((a, b) => a.first - b.first);
  const breaks: Break[] = [];
  let reached = Infinity;
  for (const { first, last } of [...dated, { first: domain.to, last: domain.to }]) {
    const [from, to] = [yearOf(reached) + 1, yearOf(first)];
    if (to - from >= EMPTY) breaks.push({ from: startOf(from), to: startOf(to) });
    reached = reached === Infinity ? last : Math.max(reached, last);
  }
  return breaks;
}

/** Where a day stands between `top` and `bottom`, and how tall one is outside the breaks. */
export function brokenScale(
  { from, to }: { from: number; to: number },
  breaks: readonly Break[],
  { top, bottom }: { top: number; bottom: number },
): { yOf: (day: number) => number; perDay: number } {
  const left = breaks.reduce((sum, one) => sum + one.to - one.from, 0);
  const perDay = (bottom - top - breaks.length * BREAK) / (to - from - left);
  const yOf = (day: number) =>
    breaks.reduce(
      (y, one) => {
        const inside = Math.min(Math.max(day - one.from, 0), one.to - one.from);
        return y + inside * (BREAK / (one.to - one.from) - perDay);
      },
      top + (day - from) * perDay,
    );
  return { yOf, perDay };
}

const yearOf = (day: number): number =>
  day === Infinity ? Infinity : dateOfDay(day).getUTCFullYear();
const startOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);
