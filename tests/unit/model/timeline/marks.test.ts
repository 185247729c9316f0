import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../../../src/model/timeline/marks.ts';
import { makeEvent } from '../../../helpers/make-event.ts';

const span = (id: string, first?: number, last?: number, dated = false) => ({
  event: makeEvent(id),
  dated,
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
});

const lanes = (...spans: ReturnType<typeof span>[]) =>
  assignLanes(spans, { from: 10, to: 20 }).map(({ spans: own, first, last, lane }) => [
    own.map(({ event }) => event.id).join(' '),
    first,
    last,
    lane,
  ]);

describe('assignLanes', () => {
  it('gives a point no lane and a lasting event one', () => {
    expect(lanes(span('a', 12, 12, true), span('b', 12, 14, true))).toEqual([['b', 12, 14, 0]]);
  });

  it('lets undated events of the same bounds share a lane', () => {
    expect(lanes(span('x', 12, 14), span('y', 12, 14), span('z', 12, 15))).toEqual([
      ['x y', 12, 14, 0],
      ['z', 12, 15, 1],
    ]);
  });

  it('treats bounds outside the drawing as open', () => {
    expect(lanes(span('x', 3, 14), span('y', undefined, 14), span('z', 16))).toEqual([
      ['x y', -Infinity, 14, 0],
      ['z', 16, Infinity, 0],
    ]);
  });

  it('uses a lane again where it is free, and keeps lasting events apart', () => {
    expect(
      lanes(span('a', 10, 12, true), span('b', 10, 12, true), span('c', 13, 14, true)),
    ).toEqual([
      ['a', 10, 12, 0],
      ['b', 10, 12, 1],
      ['c', 13, 14, 0],
    ]);
  });
});
