import { describe, expect, it } from 'vitest';
import {
  checkEditions,
  editionsOf,
  firstPublished,
  lastChange,
  newestFirst,
} from '../../../../src/model/permalinks/editions.ts';
import { readBriefing } from '../../../../src/content-reader/read-briefing.ts';
import type { Edition } from '../../../../src/schemas/records.ts';

const edition = (id: string, date: string, entries: string[] = []): Edition => ({
  id,
  date,
  kind: 'minor',
  title: 'Title',
  summary: 'Summary',
  entries,
});
const { briefing } = readBriefing('tests/fixtures/river/content');
const check = (...data: Edition[]) =>
  checkEditions(
    { data, place: { file: 'content/updates.yaml', lineOf: (path) => Number(path[0]) + 1 } },
    briefing?.entries ?? new Map(),
  ).map(({ line, rule, message, hint }) => `${line} ${rule} ${message} ${hint}`);

describe('checkEditions', () => {
  it('is content with editions of their own ids and of entries that exist', () => {
    expect(check(edition('a', '2031-05-01', ['weir']), edition('b', '2031-05-01'))).toEqual([]);
  });

  it('names an id that stands twice', () => {
    expect(check(edition('a', '2031-05-01'), edition('a', '2031-05-02'))).toEqual([
      '2 duplicate-id The id "a" stands for another edition already. Give each edition its own: feeds know it by that.',
    ]);
  });

  it('names an entry that does not exist, with the nearest', () => {
    expect(check(edition('a', '2031-05-01', ['weir', 'wier']))).toEqual([
      '1 unknown-entry No entry "wier". Did you mean "weir"? Change the id.',
    ]);
  });
});

describe('checkEditions, line by line', () => {
  const lines = (...data: Edition[]) => {
    const asked: string[] = [];
    const lineOf = (path: readonly PropertyKey[]) => asked.push(path.join('.'));
    const found = checkEditions({ data, place: { file: 'updates.yaml', lineOf } }, new Map());
    return found.map(({ file, line }) => `${file} ${asked[line - 1] ?? ''}`);
  };

  it('shows an id that stands twice at the second', () => {
    expect(lines(edition('a', '2031-05-01'), edition('a', '2031-05-02'))).toEqual([
      'updates.yaml 1.id',
    ]);
  });

  it('shows an unknown entry at its place in the list', () => {
    expect(lines(edition('a', '2031-05-01'), edition('b', '2031-05-01', ['x', 'y']))).toEqual([
      'updates.yaml 1.entries.0',
      'updates.yaml 1.entries.1',
    ]);
  });
});

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
