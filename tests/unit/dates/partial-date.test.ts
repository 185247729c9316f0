import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/dates/partial-date.ts';
import type { Words } from '../../../src/words/words.ts';
import { EN } from '../../../src/words/en.ts';

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
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2025-12-31', 'day', '2025-12-31', '2025-12-31'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['0044', 'year', '0044-01-01', '0044-12-31'],
    ['2025-12-02~', 'day', '2025-12-02', '2025-12-02'],
    ['2025-12-02%', 'day', '2025-12-02', '2025-12-02'],
    ['2024-02-28/2024-02-29', 'interval', '2024-02-28', '2024-02-29'],
    ['2025-11/2025-12', 'interval', '2025-11-01', '2025-12-31'],
    ['2025~/2026?', 'interval', '2025-01-01', '2026-12-31'],
  ])('reads %s', (text, precision, first, last) => {
    expect(parseDate(text)).toMatchObject({ edtf: text, precision, first, last });
  });

  it.each([
    ['2014', false, false],
    ['2014~', true, false],
    ['2014?', false, true],
    ['2014%', true, true],
    ['2014~/2015', true, false],
    ['2014/2015?', false, true],
  ])('reads how sure %s is', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '2026-02-30',
    '0000',
    '0000-05-01',
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
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-12-32',
    '2025-12-00',
    '2025-00',
    '2023-02-29/2023-03-01',
    '2023-02-28/2023-02-29',
    '2025-12-XX',
    '2025-XX',
    '201X',
    '20XX',
    '-0044-03-15',
    '+2025',
    'Y17000',
    '1950S2',
    '2025-24',
    '2025-21/2025-22',
    '2004-06-~01',
    '2004?-06',
    '~2025',
    '2025-12-02~?',
    '2025-12-02/',
    '/2025-12-02',
    '2025-12-02/2025-12-03/2025-12-04',
    '2025-12-02..2025-12-03',
    '2025-12-2',
    '2025-1-02',
    '2025/12/02',
    '02.12.2025',
    ' 2025-12-02',
    '2025-12-02 ',
    '2025-12-02\n',
    '٢٠٢٥-١٢-٠٢',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('formatDate', () => {
  const format = (text: string, assumedYear?: number, words: Words = EN) => {
    const date = parseDate(text);
    return date && formatDate(date, words, { assumedYear });
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
    ['2025-11-30/2025-12-01', 2025, '30 November [2025] – 1 December [2025]'],
    ['2024-12-31/2025-01-01', 2025, '31 December 2024 – 1 January [2025]'],
    ['2025-11/2025-12', 2025, 'November 2025 – December 2025'],
    ['2025-12/2025-12-03', undefined, 'December 2025 – 3 December 2025'],
    ['2025-01-09/2025-01-10', undefined, '9–10 January 2025'],
    ['2025-12-02%', 2025, 'about 2 December [2025] (uncertain)'],
    ['2025~/2026', undefined, 'about 2025 – 2026'],
    ['0044-03-15', undefined, '15 March 0044'],
  ])('writes %s with the assumed year %s', (text, assumedYear, expected) => {
    expect(format(text, assumedYear)).toBe(expected);
  });
});
