import { describe, expect, it } from 'vitest';
import { printsDate } from '../../../src/dates/printed-date.ts';

describe('a date is printed', () => {
  it.each([
    ['On Dec 2 it failed.', '2025-12-02'],
    ['on December 2, 2025', '2025-12-02'],
    ['on 2 December', '2025-12-02'],
    ['the 2nd of December', '2025-12-02'],
    ['dated 2025-12-02', '2025-12-02'],
    ['from Dec 2 to Dec 4', '2025-12-02/2025-12-04'],
    ['2-4 December 2025', '2025-12-02/2025-12-04'],
    ['that began in February 2022', '2022-02'],
    ['since the flood of 2019', '2019'],
    ['about 2014', '2014~'],
    ['Am 2. Dezember 2025 scheiterte es.', '2025-12-02'],
    ['le 2 décembre', '2025-12-02'],
    ['2 грудня 2025 року', '2025-12-02'],
    ['im Februar 2022', '2022-02'],
    ['vom 10. bis 21. November 2025', '2025-11-10/2025-11-21'],
    ['am 10./11. November', '2025-11-10/2025-11-11'],
    ['du 10 au 21 novembre', '2025-11-10/2025-11-21'],
    ['з 10 до 21 листопада 2025 року', '2025-11-10/2025-11-21'],
    ['في 4 مارس 2024', '2024-03-04'],
  ])('in %j: %s', (text, date) => {
    expect(printsDate(text, date, 2025)).toBe(true);
  });
});

describe('a date is not printed', () => {
  it.each([
    ['On Dec 23 it failed.', '2025-12-02'],
    ['On Dec 2, 2024 it failed.', '2025-12-02'],
    ['On Dec 2 it failed.', '2024-12-02'],
    ['A direct exchange took place yesterday', '2025-12-02'],
    ['on Tuesday', '2025-12-02'],
    ['in December 2025', '2025-12-02'],
    ['in February', '2022-02'],
    ['from Dec 2 to Dec 4', '2025-12-03'],
    ['on Dec 2', '2025-12-02/2025-12-03'],
    ['some 20190 fish', '2019'],
    ['nothing at all', '2019'],
    ['Am 2. Dezember 2024', '2025-12-02'],
    ['im Februar', '2022-02'],
    ['Dec 2', '2025-02-30'],
  ])('in %j: %s', (text, date) => {
    expect(printsDate(text, date, 2025)).toBe(false);
  });

  it('without its year, where no year is assumed', () => {
    expect(printsDate('On Dec 2', '2025-12-02', undefined)).toBe(false);
  });
});
