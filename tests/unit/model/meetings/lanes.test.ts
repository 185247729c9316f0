import { describe, expect, it } from 'vitest';
import { barPath, laneStep, laneX, MARK } from '../../../../src/model/meetings/lanes.ts';
import { drawMeetings } from '../../../../src/model/meetings/drawing.ts';
import { meetingsOf } from '../../../../src/model/chronology/meetings.ts';
import { givenMeetings, manyMeetings } from '../../../helpers/make-meetings.ts';

describe('lanes', () => {
  it.each([0, 1, 2, 4, 6, 8])('of %d sides leave half of a phone to the words', (sides) => {
    expect(laneStep(sides) * sides).toBeLessThanOrEqual(144);
    if (sides > 0) expect(laneStep(sides)).toBeGreaterThan(MARK);
  });

  it('stand in the middle of their strip', () => {
    expect(laneX(0, 30)).toBe(15);
    expect(laneX(3, 30)).toBe(105);
  });
});

describe('the bar of a meeting', () => {
  it.each([
    ['neighbours', [0, 1], 'M15 9H45'],
    ['a lane between that was not there', [0, 2], 'M15 9H41M49 9H75'],
    ['two such lanes', [0, 3], 'M15 9H41M49 9H71M79 9H105'],
    ['three at the table', [0, 1, 2], 'M15 9H75'],
  ])('joins %s', (_, lanes, path) => {
    expect(barPath(lanes, 30, 9)).toBe(path);
  });
});

describe('the drawing that stands alone', () => {
  it.each([
    [0, 4],
    [1, 2],
    [9, 4],
    [40, 8],
  ])('holds %d meetings of %d sides, each row below the one before', (many, sides) => {
    const given = givenMeetings(manyMeetings(many, sides), sides);
    const drawing = drawMeetings(given, meetingsOf(given), 'What it shows.');
    expect(drawing.rows).toHaveLength(many);
    expect(drawing.lanes).toHaveLength(sides);
    let from = Math.max(0, ...drawing.lanes.map(({ y }) => y));
    for (const { y, who, marks, x } of drawing.rows) {
      expect(y).toBeGreaterThan(from + 12);
      for (const mark of marks) expect(mark.x).toBeLessThan(x);
      from = y + who.length * 19;
    }
    expect(drawing.bottom).toBeGreaterThan(from);
    expect(drawing.height).toBeGreaterThan(drawing.bottom);
  });

  it('leaves no word out, however long a place or a list of names', () => {
    const [one] = manyMeetings(1);
    if (one === undefined) throw new Error('There is no meeting.');
    const where =
      'The great hall of the assembly of the united towns at the upper river, First Province';
    const who = Array.from({ length: 12 }, (_, i) => `Somebody Longname${i}`);
    const given = givenMeetings([{ ...one, where, parties: [{ side: 's0', who }] }]);
    const [row] = drawMeetings(given, meetingsOf(given), 'What it shows.').rows;
    const text = [row?.where, ...(row?.who ?? [])].join(' ');
    for (const word of [...where.split(' '), ...who]) expect(text).toContain(word);
  });
});
