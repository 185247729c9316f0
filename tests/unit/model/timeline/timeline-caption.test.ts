import { expect, it } from 'vitest';
import { dayNumber } from '../../../../src/model/chronology/event-span.ts';
import { roundTime, timeRange } from '../../../../src/model/timeline/timeline-caption.ts';

it.each([
  ['1994-12-05', '2025-12-03', '1994–2025'],
  ['2025-11-19', '2025-12-03', '19 November – 3 December 2025'],
  ['2025-12-28', '2026-01-03', '28 December 2025 – 3 January 2026'],
])('tells the time from %s to %s', (from, to, text) => {
  const range = timeRange({ from: dayNumber(from), to: dayNumber(to) });
  expect(range).toBe(text);
});

it.each([
  [0.6, '1 day'],
  [12.2, '12 days'],
  [62, '2 months'],
  [484, '16 months'],
  [1826, '5 years'],
])('rounds %d days to %s', (days, text) => {
  expect(roundTime(days)).toBe(text);
});
