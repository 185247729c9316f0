import { expect, it } from 'vitest';
import { eventLabel } from '../../../../src/model/timeline/timeline-label.ts';
import { type GivenEvent, makeEvent, printed } from '../../../helpers/make-event.ts';

const label = (given: GivenEvent, withYear = false) =>
  eventLabel(makeEvent('x', { name: 'The flood', ...given }), {
    withYear,
    assumedYear: 2030,
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
