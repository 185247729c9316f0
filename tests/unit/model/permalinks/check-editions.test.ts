import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../../src/content-reader/read-briefing.ts';
import { checkEditions } from '../../../../src/model/permalinks/check-editions.ts';
import type { Edition } from '../../../../src/schemas/records.ts';
import { edition } from '../../../helpers/edition.ts';

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

describe('an edition of a day before a released one', () => {
  const early = (...data: Edition[]) =>
    checkEditions({ data, place: { file: 'updates.yaml', lineOf: () => 1 } }, new Map(), ['b']).map(
      ({ rule, message }) => `${rule} ${message}`,
    );

  it('is told where it comes behind it', () => {
    expect(early(edition('b', '2031-05-02'), edition('c', '2031-05-01'))).toEqual([
      'date-contradiction The edition is of 2031-05-01, and "b" before it, which was released, of 2031-05-02.',
    ]);
  });

  it('may be of the same day, or stand before it: it was published with it', () => {
    expect(early(edition('a', '2031-05-01'), edition('b', '2031-05-02'))).toEqual([]);
    expect(early(edition('b', '2031-05-02'), edition('c', '2031-05-02'))).toEqual([]);
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
