import { blank, type Figure } from './figure.ts';
import { backsDate, findDates } from '../../dates/find-dates.ts';
import { backsName, findNames } from './find-names.ts';
import { findTimes } from './find-times.ts';
import { findNumbers, inMetres } from './find-numbers.ts';

/** All numbers, dates and names of a text in order. `isName`: knows names that begin a sentence. */
export function findFigures(text: string, isName: (word: string) => boolean): Figure[] {
  const times = findTimes(text);
  const untimed = blank(text, times);
  const dates = findDates(untimed);
  const undated = blank(untimed, dates);
  return [...times, ...dates, ...findNumbers(undated), ...findNames(undated, isName)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether one figure of a document backs one of a text. */
export function backs(given: Figure, wanted: Figure): boolean {
  if (given.kind !== wanted.kind) return false;
  if (wanted.kind === 'date') return backsDate(given.value, wanted.value);
  return wanted.kind === 'name'
    ? backsName(given.value, wanted.value)
    : given.value === wanted.value ||
        inMetres(given) === wanted.value ||
        given.value === inMetres(wanted);
}
