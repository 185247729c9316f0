import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/model/partial-date.ts';

describe('parseDate', () => {
  it.each([
    ['2025-12-02', 'day', '2025-12-02', '2025-12-02'],
    ['2022-02', 'month', '2022-02-01', '2022-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['2014~', 'year', '2014-01-01', '2014-12-31'],
    ['2014-05?', 'month', '2014-05-01', '2014-05-31'],
    ['2025-12-02/2025-12-03', 'interval', '2025-12-02', '2025-12-03'],
    ['2024/2025-03', 'interval', '2024-01-01', '2025-03-31'],
  ])('reads %s', (text, precision, first, last) => {
    expect(parseDate(text)).toMatchObject({ edtf: text, precision, first, last });
  });

  it.each([
    '2026-02-30',
    '2026-13',
    '2026-00-10',
    '4 May 2030',
    '2025-12-02T10:30:00Z',
    '2025-12-03/2025-12-02',
    '../2025',
    '2025/..',
    '2021-21',
    '',
    'soon',
    '20251202',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('formatDate', () => {
  const format = (text: string, assumedYear?: number) => {
    const date = parseDate(text);
    return date && formatDate(date, assumedYear);
  };

  it.each([
    ['2025-12-02', undefined, '2 December 2025'],
    ['2025-12-02', 2025, '2 December [2025]'],
    ['2024-12-02', 2025, '2 December 2024'],
    ['2022-02', 2022, 'February 2022'],
    ['2014', 2014, '2014'],
    ['2014~', undefined, 'about 2014'],
    ['2014?', undefined, '2014 (uncertain)'],
    ['2025-12-02/2025-12-03', undefined, '2–3 December 2025'],
    ['2025-12-02/2025-12-03', 2025, '2–3 December [2025]'],
    ['2025-11-30/2025-12-01', undefined, '30 November 2025 – 1 December 2025'],
    ['2024/2025-03', undefined, '2024 – March 2025'],
  ])('writes %s with the assumed year %s', (text, assumedYear, expected) => {
    expect(format(text, assumedYear)).toBe(expected);
  });
});
