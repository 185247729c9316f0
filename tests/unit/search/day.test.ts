import { describe, expect, it } from 'vitest';
import { dayAsked } from '../../../src/search/day.ts';

describe('a query that is a day', () => {
  it.each([
    ['Dec 4', '4 december'],
    ['4 dec', '4 december'],
    ['4th December', '4 december'],
    ['sept. 04', '4 september'],
    ['Nov 25, 2025', '25 november 2025'],
    ['may 9', '9 may'],
  ])('%s stands in texts as %s', (query, printed) => {
    expect(dayAsked(query)).toBe(printed);
  });

  it.each(['december', 'dec 2025', 'ju 4', 'chapter 4', '4 points', 'dec 4 talks', '4'])(
    '%s is none',
    (query) => {
      expect(dayAsked(query)).toBeUndefined();
    },
  );
});
