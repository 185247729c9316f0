import { blank, type Figure, readingsOf } from './figure.ts';
import { backsDate, findDates } from '../../dates/find-dates.ts';
import { backsName, findNames } from './find-names.ts';
import { findTimes } from './find-times.ts';
import { findNumbers } from './find-numbers.ts';
import { numberOfWord } from './number-words.ts';
import { plainDigits } from './plain-digits.ts';

/** All numbers, dates and names of a text in order. `isName`: knows names that begin a sentence. */
export function findFigures(printed: string, isName: (word: string) => boolean): Figure[] {
  const text = plainDigits(printed);
  const times = findTimes(text);
  const untimed = blank(text, times);
  const dates = findDates(untimed);
  const undated = blank(untimed, dates);
  const numbers = findNumbers(undated);
  // The scale of a number is no name: `2 Md€`.
  const unscaled = blank(
    undated,
    numbers.filter((number) => /^\d/.test(number.text)),
  );
  return [...times, ...dates, ...numbers, ...findNames(unscaled, isName)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether one figure of a document backs one of a text: they may be of two kinds, as `9th` and `the Ninth Circuit` are. */
export function backs(given: Figure, wanted: Figure): boolean {
  if (countsOf(given).some((count) => countsOf(wanted).includes(count))) return true;
  if (given.kind !== wanted.kind) return false;
  if (wanted.kind === 'number')
    return readingsOf(given).some((one) => readingsOf(wanted).includes(one));
  const isBacked = wanted.kind === 'date' ? backsDate : backsName;
  return readingsOf(given).some((one) => readingsOf(wanted).some((value) => isBacked(one, value)));
}

/** What a figure counts: a year alone may be a sum, and a name a number (`Ninth`, `II`). */
function countsOf(figure: Figure): string[] {
  if (figure.kind === 'number') return readingsOf(figure);
  if (figure.kind === 'date') return /^\d{4}$/.test(figure.value) ? [figure.value] : [];
  const count = numberOfWord(figure.text);
  return count === undefined ? [] : [String(count)];
}
