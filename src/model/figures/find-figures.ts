import { blank, type Figure } from './figure.ts';
import { backsDate, findDates } from '../../dates/find-dates.ts';
import { backsName, findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';

/** All numbers, dates and names of a text in order. `isName`: knows names that begin a sentence. */
export function findFigures(text: string, isName: (word: string) => boolean): Figure[] {
  const dates = findDates(text);
  const undated = blank(text, dates);
  return [...dates, ...findNumbers(undated), ...findNames(undated, isName)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether one figure of a document backs one of a text. */
export function backs(given: Figure, wanted: Figure): boolean {
  if (given.kind !== wanted.kind) return false;
  if (wanted.kind === 'date') return backsDate(given.value, wanted.value);
  return wanted.kind === 'name'
    ? backsName(given.value, wanted.value)
    : given.value === wanted.value;
}
