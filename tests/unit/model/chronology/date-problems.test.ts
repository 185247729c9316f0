import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../../../src/model/chronology/chronology.ts';
import type { When } from '../../../../src/model/entries/entry.ts';
import { event } from '../../../helpers/make-entries.ts';

/** The fields of an event's file, one a line: a problem must stand at the one to correct. */
const LINES = ['when', 'when.date', 'when.before', 'when.after'];

const written = (id: string, when: Partial<When>) =>
  event(id, when, {
    place: {
      file: `chronology/${id}.mdx`,
      lineOf: (path) => LINES.indexOf(path.join('.')) + 1,
    },
  });

const problems = (events: Record<string, Partial<When>>) =>
  orderEvents(Object.entries(events).map(([id, when]) => written(id, when))).problems;

/** Events `e1` … `e<length>` that stand after each other in a circle. */
const circle = (length: number): Record<string, Partial<When>> =>
  Object.fromEntries(
    Array.from({ length }, (_, i) => [`e${i + 1}`, { after: [`e${((i + 1) % length) + 1}`] }]),
  );

describe('dates that contradict each other', () => {
  it('are shown at the date, with both dates and the ways out', () => {
    expect(problems({ a: { date: '2024', after: ['b'] }, b: { date: '2025-03' } })).toEqual([
      {
        rule: 'date-contradiction',
        file: 'chronology/a.mdx',
        line: 2,
        message: '"a" (2024) cannot be after "b" (2025-03).',
        hint: 'Correct a date, or remove a "before" or "after".',
      },
    ]);
  });

  it('are all shown at once, each with the latest of what must come before', () => {
    const found = problems({
      a: { date: '2024', after: ['b', 'c'] },
      b: { date: '2025' },
      c: { date: '2026' },
      d: { date: '2023', after: ['a'] },
    });
    expect(found.map(({ message }) => message)).toEqual([
      '"a" (2024) cannot be after "c" (2026).',
      '"d" (2023) cannot be after "c" (2026).',
    ]);
  });

  it('are not seen in a day that no calendar has, which is reported where it is read', () => {
    expect(problems({ a: { date: '2024-02-30', after: ['b'] }, b: { date: '2025' } })).toEqual([]);
  });
});

describe('a circle', () => {
  it('is shown at the "after" that makes it', () => {
    expect(problems({ a: { after: ['b'] }, b: { after: ['a'] } })).toEqual([
      {
        rule: 'date-cycle',
        file: 'chronology/a.mdx',
        line: 4,
        message: 'Events stand after each other in a circle: a after b after a.',
        hint: 'Remove one "before" or "after".',
      },
    ]);
  });

  it('is shown at the "before" of an event that has no "after"', () => {
    expect(problems({ a: { before: ['b'] }, b: { before: ['a'] } })).toMatchObject([
      { file: 'chronology/a.mdx', line: 3 },
    ]);
  });

  it.each([
    [7, 'e1 after e2 after e3 after e4 after e5 after e6 after e7 after e1'],
    [8, 'e1 after e2 after e3 after e4 after e5 after e6 after 2 others after e1'],
    [400, 'e1 after e2 after e3 after e4 after e5 after e6 after 394 others after e1'],
  ])('of %i events is named as far as one can take it in', (length, names) => {
    expect(problems(circle(length))).toMatchObject([
      { message: `Events stand after each other in a circle: ${names}.` },
    ]);
  });
});
