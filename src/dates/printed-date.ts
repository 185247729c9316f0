import * as chrono from 'chrono-node';
import { findDates } from './find-dates.ts';
import { parseDate } from './partial-date.ts';

/**
 * Whether a text prints a date, in any form: `Dec 2`, `2. Dezember 2025`, `2025-12-02`; of an interval, both ends.
 * A day without a year counts for `assumedYear` alone. `yesterday` and `Tuesday` print no day.
 */
export function printsDate(text: string, edtf: string, assumedYear: number | undefined): boolean {
  if (parseDate(edtf) === undefined) return false;
  const printed = printedParts(text);
  const found = new Set(findDates(text).map(({ value }) => value));
  return edtf
    .replace(/[~?%]/g, '')
    .split('/')
    .every(
      (part) =>
        isPrinted(part.split('-').map(Number), text, printed, assumedYear) ||
        isFound(part, found, assumedYear),
    );
}

function isPrinted(
  [year, month, day]: number[],
  text: string,
  printed: readonly chrono.ParsedComponents[],
  assumedYear: number | undefined,
): boolean {
  // The library reads no year that stands alone.
  if (month === undefined) return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  return printed.some((part) => {
    const has = (component: 'day' | 'month' | 'year', value: number | undefined) =>
      part.isCertain(component) && part.get(component) === value;
    const isYear = part.isCertain('year') ? has('year', year) : year === assumedYear;
    return isYear && has('month', month) && (day === undefined || has('day', day));
  });
}

/** Whether the day stands there in the words of another language: `2. Dezember`, `2 décembre 2025`. */
function isFound(
  part: string,
  found: ReadonlySet<string>,
  assumedYear: number | undefined,
): boolean {
  if (found.has(part)) return true;
  const [year, ...rest] = part.split('-');
  return Number(year) === assumedYear && found.has(['XXXX', ...rest].join('-'));
}

function printedParts(text: string): chrono.ParsedComponents[] {
  return pieces(text)
    .flatMap((piece) => chrono.parse(piece, new Date(0)))
    .filter((result) => ![...result.tags()].some((tag) => /relative|casual/i.test(tag)))
    .flatMap(({ start, end }) => (end ? [start, end] : [start]));
}

/** The library's time grows with the square of a text: it gets long ones in pieces, each with the end of the one before. */
const PIECE = 10_000;
const LONGEST_DATE = 100;

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(Math.max(0, index * PIECE - LONGEST_DATE), (index + 1) * PIECE),
  );
