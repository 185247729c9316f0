import { describe, expect, it } from 'vitest';
import {
  editionsOf,
  firstPublished,
  lastChange,
  newestFirst,
} from '../../../../src/model/entries/editions.ts';
import { edition } from '../../../helpers/edition.ts';

describe('newestFirst', () => {
  it('sorts by day, and of one day the later in the file comes first', () => {
    const editions = [
      edition('a', '2031-05-02'),
      edition('b', '2031-05-01'),
      edition('c', '2031-05-02'),
    ];
    expect(newestFirst(editions).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(editions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('editionsOf', () => {
  it('finds the editions that name an entry, newest first', () => {
    const editions = [
      edition('a', '2031-05-01', ['weir']),
      edition('b', '2031-05-02', ['river']),
      edition('c', '2031-05-03', ['river', 'weir']),
    ];
    expect(editionsOf(editions, 'weir').map(({ id }) => id)).toEqual(['c', 'a']);
    expect(editionsOf(editions, 'survey')).toEqual([]);
  });
});

describe('firstPublished', () => {
  it('is the earliest day, wherever it stands in the file', () => {
    expect(firstPublished([edition('b', '2031-05-02'), edition('a', '2031-05-01')])).toBe(
      '2031-05-01',
    );
    expect(firstPublished([])).toBeUndefined();
  });
});

describe('lastChange', () => {
  const editions = [
    edition('b', '2031-05-02', ['weir']),
    edition('a', '2031-05-01'),
    edition('c', '2031-05-03', ['river']),
  ];

  it('of the whole briefing is the newest day, wherever it stands in the file', () => {
    expect(lastChange(editions)).toBe('2031-05-03');
  });

  it('of an entry is the day of the last edition that names it, else of the first of all', () => {
    expect(lastChange(editions, 'weir')).toBe('2031-05-02');
    expect(lastChange(editions, 'survey')).toBe('2031-05-01');
  });

  it('is unknown without editions', () => {
    expect(lastChange([])).toBeUndefined();
    expect(lastChange([], 'weir')).toBeUndefined();
  });
});
