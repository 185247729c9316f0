import { expect, it } from 'vitest';
import { dayNumber } from '../../../../src/model/chronology/event-span.ts';
import { eventLabel, roundTime, timeRange } from '../../../../src/model/timeline/labels.ts';
import { type GivenEvent, makeEvent, printed } from '../../../helpers/make-event.ts';
import { EN } from '../../../../src/words/en.ts';

const label = (given: GivenEvent, withYear = false) =>
  eventLabel(makeEvent('x', { name: 'The flood', ...given }), {
    withYear,
    meta: { language: 'en', year: { value: 2030, source: 'x', note: 'x' } },
    nameOf: (id) => id.toUpperCase(),
  });

it.each<[string, GivenEvent, boolean, string]>([
  ['a day', printed('2030-12-02'), false, '2 Dec'],
  ['a day with its year, which is not printed', printed('2030-12-02'), true, '2 Dec [2030]'],
  ['a day of another year', printed('2029-12-02'), true, '2 Dec 2029'],
  ['a month', printed('2029-02'), true, 'Feb 2029'],
  ['a year alone', printed('2029'), false, '2029'],
  ['an interval', printed('2030-12-02/2030-12-03'), false, '2–3 Dec'],
  ['an inferred day', printed('2030-12-02', { basis: 'inferred' }), false, '2 Dec, inferred'],
  ['no date', {}, false, 'Undated'],
])('writes %s', (_, given, withYear, date) => {
  expect(label(given, withYear).date).toBe(date);
});

it('says in full what the drawing shows by signs', () => {
  expect(label(printed('2030-12-02', { basis: 'inferred' })).spoken).toBe(
    '2 Dec, inferred The flood (2 December [2030]; date inferred)',
  );
  expect(label({ after: ['a'], before: ['b', 'c'] }).spoken).toBe(
    'Undated The flood (no date printed; after: A; before: B; before: C)',
  );
  expect(label({ date: '2029-02', basis: 'background', origin: 'background' }, true).spoken).toBe(
    'Feb 2029 The flood (February 2029; date from background; not in the article)',
  );
});

it.each([
  ['1994-12-05', '2025-12-03', '1994–2025'],
  ['2025-11-19', '2025-12-03', '19 November – 3 December 2025'],
  ['2025-12-28', '2026-01-03', '28 December 2025 – 3 January 2026'],
])('tells the time from %s to %s', (from, to, text) => {
  const range = timeRange({ from: dayNumber(from), to: dayNumber(to) }, EN);
  expect(range).toBe(text);
});

it.each([
  [0.6, '1 day'],
  [12.2, '12 days'],
  [62, '2 months'],
  [484, '16 months'],
  [1826, '5 years'],
])('rounds %d days to %s', (days, text) => {
  expect(roundTime(days, EN)).toBe(text);
});
