import { describe, expect, it } from 'vitest';
import type { Today } from '../../../src/drafting/dates/resolve-date.ts';
import { read } from './read.ts';

const dates = (text: string, today: Today = {}, code = 'en') =>
  read([text], code, today).dates.map(
    ({ text: printed, date }) => `${printed} = ${date ?? 'undated'}`,
  );

describe('findDates', () => {
  it.each([
    ['They met on 14 March 2031.', '14 March 2031 = 2031-03-14'],
    ['They met on March 14, 2031.', 'March 14, 2031 = 2031-03-14'],
    ['They met on the 14th of March 2031.', '14th of March 2031 = 2031-03-14'],
    ['Shut since May 2031.', 'May 2031 = 2031-05'],
    ['Open from 3 to 5 June 2031.', '3 to 5 June 2031 = 2031-06-03/2031-06-05'],
    ['They met in 1974.', '1974 = 1974'],
    ['The 2019 report was long.', '2019 = 2019'],
  ])('reads %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('gives a day no year that nobody told', () => {
    expect(dates('They met on Sept 28, and in June, and on Tuesday.')).toEqual([
      'Sept 28 = undated',
      'June = undated',
      'Tuesday = undated',
    ]);
  });

  it('takes the year that the editor gives', () => {
    expect(dates('They met on Sept 28.', { year: 1978 })).toEqual(['Sept 28 = 1978-09-28']);
  });

  it.each([
    ['They met on Thursday.', 'Thursday = 2024-11-07'],
    ['They will meet on Thursday.', 'Thursday = 2024-11-14'],
    ['He said it would be examined on Monday.', 'Monday = 2024-11-11'],
    ['They met last Thursday.', 'last Thursday = 2024-11-07'],
    ['They met yesterday.', 'yesterday = 2024-11-07'],
    ['They met two years ago.', 'two years ago = 2022'],
    ['It lost money last year.', 'last year = 2023'],
    ['They met on 12 December.', '12 December = 2023-12-12'],
    ['They must pay by Dec. 1.', 'Dec. 1 = 2024-12-01'],
    ['It is on Saturday, May 24.', 'Saturday, May 24 = 2025-05-24'],
  ])('counts from the day of the article: %s', (text, expected) => {
    expect(dates(text, { published: '2024-11-08' })).toEqual([expected]);
  });

  it('takes the day of the article from its dateline', () => {
    expect(dates('LEEDS, 14 Nov 2024 (Newsline) — They met on Wednesday.')).toContain(
      'Wednesday = 2024-11-13',
    );
    expect(dates('COLUMBUS, Ohio — Nov. 14, 2024 — They met on Wednesday.')).toContain(
      'Wednesday = 2024-11-13',
    );
    expect(read(['Published 14 November 2024', 'They met.']).today.published).toBe('2024-11-14');
  });

  it.each([
    'At 10:30 it may rain.',
    'Some 2000 people came.',
    'They march on.',
    'See Resolution 1974.',
    '“Not today,” he said.',
  ])('takes nothing in %s for a date', (text) => {
    expect(dates(text, { published: '2024-11-08' })).toEqual([]);
  });

  it.each([
    ['de', 'Sie trafen sich am 28. September.', '28. September = 2023-09-28'],
    ['de', 'Das war im März 1998.', 'März 1998 = 1998-03'],
    ['de', 'Das war vor zwei Jahren.', 'vor zwei Jahren = 2021'],
    ['fr', 'Ils se sont vus le 3 juin.', '3 juin = 2023-06-03'],
    ['fr', 'Ils se sont vus jeudi.', 'jeudi = 2023-10-05'],
    ['uk', 'Вони зустрілися 28 вересня 2023 року.', '28 вересня 2023 = 2023-09-28'],
    ['uk', 'Вони зустрілися у вівторок.', 'вівторок = 2023-10-03'],
  ])('reads dates of another language (%s): %s', (code, text, expected) => {
    expect(dates(text, { published: '2023-10-06' }, code)).toEqual([expected]);
  });
});
