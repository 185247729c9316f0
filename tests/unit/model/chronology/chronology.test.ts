import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../../../src/model/chronology/chronology.ts';
import type { EventEntry } from '../../../../src/model/entries/entry.ts';
import { type GivenEvent, makeEvent } from '../../../helpers/make-event.ts';

const order = (events: Record<string, GivenEvent>) => {
  const { chronology, problems } = orderEvents(
    Object.entries(events).map(([id, given]) => makeEvent(id, given)),
  );
  const ids = (list: readonly EventEntry[]) => list.map(({ id }) => id).join(' ');
  return {
    placed: ids(chronology.placed),
    undated: ids(chronology.undated),
    background: ids(chronology.background),
    problems: problems.map(({ message }) => message),
  };
};

describe('order', () => {
  it.each<[string, Record<string, GivenEvent>, string, string]>([
    ['by day', { b: { date: '2025-12-03' }, a: { date: '2025-12-02' } }, 'a b', ''],
    [
      'a month before its last day',
      { b: { date: '2025-12-02' }, a: { date: '2025-12' } },
      'a b',
      '',
    ],
    ['equal days by id', { b: { date: '2025-12-02' }, a: { date: '2025-12-02' } }, 'a b', ''],
    [
      'equal days by constraint',
      { a: { date: '2025-12-02', after: ['b'] }, b: { date: '2025-12-02' } },
      'b a',
      '',
    ],
    [
      'an undated event just before its neighbour',
      {
        x: { before: ['b'] },
        a: { date: '2025-01' },
        b: { date: '2025-12-02' },
        c: { date: '2025-12-03' },
      },
      'a x b c',
      '',
    ],
    [
      'an undated event just after its neighbour',
      { x: { after: ['b'] }, b: { date: '2025-12-02' }, c: { date: '2025-12-03' } },
      'b x c',
      '',
    ],
    [
      'an undated event after its neighbour, though another that nothing places comes before it',
      {
        x: { after: ['b'] },
        y: { before: ['x'] },
        b: { date: '2025-12-02' },
        c: { date: '2025-12-03' },
      },
      'b y x c',
      '',
    ],
    [
      'between two',
      {
        x: { after: ['a'], before: ['c'] },
        a: { date: '2025-01' },
        b: { date: '2025-06' },
        c: { date: '2025-12' },
      },
      'a b x c',
      '',
    ],
    [
      'a chain of undated events',
      { y: { after: ['x'], before: ['b'] }, x: { before: ['y'] }, b: { date: '2025-12-02' } },
      'x y b',
      '',
    ],
    [
      'bounds of intervals',
      { b: { date: '2025-12-02' }, a: { date: '2025-12-01/2025-12-04' } },
      'a b',
      '',
    ],
    [
      'an undated event as late as its own neighbour, not before the dated one in front of that',
      {
        a: { date: '2025-12-01' },
        b: { date: '2025-12-02' },
        u: { after: ['b'] },
        w: { after: ['a'], before: ['u'] },
      },
      'a b w u',
      '',
    ],
    [
      'an undated event before the first of those that it is before',
      {
        x: { before: ['c', 'b'] },
        b: { date: '2025-12-02' },
        d: { date: '2025-12-03' },
        c: { date: '2025-12-04' },
      },
      'x b d c',
      '',
    ],
    [
      'an undated event behind the last of those that it is after',
      {
        x: { after: ['c', 'b'] },
        b: { date: '2025-12-02' },
        c: { date: '2025-12-04' },
        d: { date: '2025-12-05' },
      },
      'b c x d',
      '',
    ],
    [
      'a day before the month that begins with it',
      { a: { date: '2025-12' }, b: { date: '2025-12-01' } },
      'b a',
      '',
    ],
    [
      'dated events before those that only an undated one bounds',
      { x: { after: ['w'] }, w: {}, b: { date: '2025-12-02' } },
      'b x',
      'w',
    ],
    [
      'unmoved by neighbours that do not exist',
      {
        b: { date: '2025-12-03', after: ['nobody'] },
        a: { date: '2025-12-02', before: ['nobody'] },
      },
      'a b',
      '',
    ],
    [
      'kept with a day that no calendar has, which the reading of the file reports',
      { b: { date: '2025-12-03' }, a: { date: '2025-02-30', after: ['b'] } },
      'b a',
      '',
    ],
    ['nothing for the undated', { x: {}, y: {}, a: { date: '2025' } }, 'a', 'x y'],
    [
      'an undated event after a background event',
      { x: { after: ['k'] }, k: { date: '2020', origin: 'background' }, b: { date: '2021' } },
      'x b',
      '',
    ],
  ])('is %s', (_, events, placed, undated) => {
    expect(order(events)).toMatchObject({ placed, undated, problems: [] });
  });

  it('keeps background apart', () => {
    const events: Record<string, GivenEvent> = {
      a: { date: '2025' },
      z: { date: '1994-12-05', origin: 'background' },
      y: { date: '2014', origin: 'background' },
    };
    expect(order(events)).toMatchObject({ placed: 'a', background: 'z y' });
  });

  it.each<[string, Record<string, GivenEvent>, string]>([
    [
      'two before the same',
      { x: { before: ['b'] }, w: { before: ['b'] }, b: { date: '2031' } },
      'w x b',
    ],
    [
      'two after the same',
      { x: { after: ['b'] }, w: { after: ['b'] }, b: { date: '2031' } },
      'b w x',
    ],
    ['two on one day', { x: { date: '2031' }, w: { date: '2031' } }, 'w x'],
    ['two that only bound each other', { y: { before: ['x'] }, x: { after: ['w'] }, w: {} }, 'y x'],
    [
      'what stands right behind an event before one whose id begins alike',
      { 'b-2': { date: '2031' }, b: { date: '2031' }, x: { after: ['b'] } },
      'b x b-2',
    ],
  ])('puts %s in the order of ids', (_, events, placed) => {
    const turned = Object.fromEntries(Object.entries(events).toReversed());
    expect(order(events).placed).toBe(placed);
    expect(order(turned).placed).toBe(placed);
  });

  it('does not depend on the order of files', () => {
    const events = Object.entries({
      x: { before: ['b'] },
      a: { date: '2025-01' },
      b: { date: '2025-12-02' },
      y: { after: ['b'] },
      c: { date: '2025-12-03' },
    } satisfies Record<string, GivenEvent>);
    const forwards = order(Object.fromEntries(events)).placed;
    expect(order(Object.fromEntries(events.toReversed())).placed).toBe(forwards);
  });
});

it('leaves events that contradict each other in the order given', () => {
  const events = { c: { date: '2024', after: ['b'] }, b: { date: '2025' }, a: { date: '2023' } };
  expect(order(events).placed).toBe('c b a');
});

it('answers for many events that all bound each other', () => {
  const layers = Array.from({ length: 60 }, (_, i): [string, GivenEvent][] =>
    ['p', 'q'].map((side) => [
      `${side}${i}`,
      i === 0 ? { date: '2031' } : { after: [`p${i - 1}`, `q${i - 1}`] },
    ]),
  );
  const { placed, problems } = order({
    ...Object.fromEntries(layers.flat()),
    end: { date: '2030', after: ['p59'] },
  });
  expect(problems).toEqual(['"end" (2030) cannot be after "p0" (2031).']);
  expect(placed.split(' ')).toHaveLength(121);
});

describe('problems', () => {
  it.each<[string, Record<string, GivenEvent>, string[]]>([
    ['itself', { a: { after: ['a'] } }, ['Events stand after each other in a circle: a after a.']],
    [
      'two',
      { a: { after: ['b'] }, b: { after: ['a'] } },
      ['Events stand after each other in a circle: a after b after a.'],
    ],
    [
      'before and after',
      { a: { before: ['b'] }, b: { before: ['a'] } },
      ['Events stand after each other in a circle: a after b after a.'],
    ],
    [
      'a date',
      { a: { date: '2025-12-01', after: ['b'] }, b: { date: '2025-12-02' } },
      ['"a" (2025-12-01) cannot be after "b" (2025-12-02).'],
    ],
    [
      'a date through an undated event',
      { a: { date: '2024' }, x: { before: ['a'], after: ['b'] }, b: { date: '2025' } },
      ['"a" (2024) cannot be after "b" (2025).'],
    ],
    [
      'nothing where periods overlap',
      { a: { date: '2025-12', after: ['b'] }, b: { date: '2025-12-31' } },
      [],
    ],
    [
      'a date that is one day too early',
      { a: { date: '2025-11', after: ['b'] }, b: { date: '2025-12-01' } },
      ['"a" (2025-11) cannot be after "b" (2025-12-01).'],
    ],
    [
      'a year that ends too early',
      { a: { date: '2024', after: ['b'] }, b: { date: '2025-01-01' } },
      ['"a" (2024) cannot be after "b" (2025-01-01).'],
    ],
    [
      'an interval that ends too early',
      { a: { date: '2025-11-01/2025-11-30', after: ['b'] }, b: { date: '2025-12-01' } },
      ['"a" (2025-11-01/2025-11-30) cannot be after "b" (2025-12-01).'],
    ],
    [
      'nothing where an interval begins too late and ends in time',
      { a: { date: '2025-11-01/2025-12-02', after: ['b'] }, b: { date: '2025-12-01' } },
      [],
    ],
    [
      'a date through a chain of undated events',
      {
        a: { date: '2024', after: ['y'] },
        y: { after: ['x'] },
        x: { after: ['b'] },
        b: { date: '2025' },
      },
      ['"a" (2024) cannot be after "b" (2025).'],
    ],
    [
      'nothing on one day',
      { a: { date: '2025-12-01', after: ['b'] }, b: { date: '2025-12-01' } },
      [],
    ],
    [
      'nothing where two lead to one',
      { a: { after: ['b', 'c'] }, b: { after: ['d'] }, c: { after: ['d'] }, d: { date: '2025' } },
      [],
    ],
    [
      'a circle behind an event outside of it',
      { z: { after: ['a'] }, a: { after: ['b'] }, b: { after: ['a'] } },
      ['Events stand after each other in a circle: a after b after a.'],
    ],
    ['nothing for unknown neighbours', { a: { after: ['nobody'] } }, []],
  ])('sees a contradiction with %s', (_, events, problems) => {
    expect(order(events).problems).toEqual(problems);
  });
});
