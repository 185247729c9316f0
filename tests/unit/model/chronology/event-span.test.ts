import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, eventSpans } from '../../../../src/model/chronology/event-span.ts';
import { event } from '../../../helpers/make-entries.ts';

const spans = (...events: ReturnType<typeof event>[]) =>
  eventSpans(events).map(({ event: { id }, first, last, dated }) => {
    const [from, to] = [first, last].map((day) =>
      day === undefined ? '…' : dateOfDay(day).toISOString().slice(0, 10),
    );
    return `${id} ${from}/${to}${dated ? '' : ' undated'}`;
  });

const a = event('a', { date: '2031-05-01' });
const b = event('b', { date: '2031-05-09' });

describe('eventSpans', () => {
  it.each([
    ['2031-05-01', '2031-05-01/2031-05-01'],
    ['2031-02', '2031-02-01/2031-02-28'],
    ['2032', '2032-01-01/2032-12-31'],
    ['2031-05-01/2031-06', '2031-05-01/2031-06-30'],
  ])('takes %s from its own date', (date, span) => {
    expect(spans(event('x', { date }))).toEqual([`x ${span}`]);
  });

  it.each([
    [{}, 'x …/… undated'],
    [{ after: ['a'] }, 'x 2031-05-01/… undated'],
    [{ before: ['b'] }, 'x …/2031-05-09 undated'],
    [{ after: ['a'], before: ['b'] }, 'x 2031-05-01/2031-05-09 undated'],
    [{ after: ['a', 'b'] }, 'x 2031-05-09/… undated'],
    [{ before: ['a', 'b'] }, 'x …/2031-05-01 undated'],
    [{ after: ['nobody'] }, 'x …/… undated'],
  ])('bounds an undated event %j', (when, span) => {
    expect(spans(event('x', when), a, b)[0]).toBe(span);
  });

  it('bounds through other undated events, named from either side', () => {
    const all = spans(
      event('x', { before: ['y'] }),
      event('y', { before: ['b'] }),
      event('z', { after: ['x'] }),
      event('k', { date: '2031-05-01', before: ['x'] }),
      b,
    );
    expect(all).toEqual([
      'x 2031-05-01/2031-05-09 undated',
      'y 2031-05-01/2031-05-09 undated',
      'z 2031-05-01/… undated',
      'k 2031-05-01/2031-05-01',
      'b 2031-05-09/2031-05-09',
    ]);
  });

  it('has no field for an end that nothing bounds', () => {
    const open = event('x');
    expect(eventSpans([open])).toStrictEqual([{ event: open, dated: false }]);
  });

  it('keeps its own date whatever its neighbours have', () => {
    expect(spans(event('x', { date: '2031-05-03', after: ['b'] }), b)[0]).toBe(
      'x 2031-05-03/2031-05-03',
    );
  });

  it('ends in a circle', () => {
    expect(spans(event('x', { after: ['y'] }), event('y', { after: ['x'] }))).toEqual([
      'x …/… undated',
      'y …/… undated',
    ]);
  });

  it('answers for many events that all bound each other', () => {
    const layers = Array.from({ length: 60 }, (_, i) =>
      ['p', 'q'].map((side) =>
        event(`${side}${i}`, i === 0 ? { date: '2031' } : { after: [`p${i - 1}`, `q${i - 1}`] }),
      ),
    );
    expect(spans(...layers.flat()).at(-1)).toBe('q59 2031-01-01/… undated');
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
  ])('counts %s', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dateOfDay(number).toISOString().slice(0, 10)).toBe(day);
  });
});
