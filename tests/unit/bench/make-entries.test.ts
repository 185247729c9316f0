import { describe, expect, it } from 'vitest';
import { makeEntries } from '../../bench/make-entries.ts';
import { makeQueries, QUERY_KINDS } from '../../bench/make-queries.ts';
import { makeFullTextQueries } from '../../bench/full-text-queries.ts';
import { toBriefing } from '../../bench/to-briefing.ts';
import { Random } from '../../bench/random.ts';
import { typo } from '../../bench/typo.ts';
import { entryPath } from '../../../src/model/addresses/routes.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';

const entries = makeEntries(300);

describe('a made-up site', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeEntries(60)).toEqual(makeEntries(60));
    expect(makeEntries(60, 1)).not.toEqual(makeEntries(60, 2));
  });

  it('has as many entries as asked for, of every section, each with an id of its own', () => {
    expect(entries).toHaveLength(300);
    expect(new Set(entries.map(({ section }) => section)).size).toBe(4);
    expect(new Set(entries.map(entryPath)).size).toBe(300);
  });

  it('has a speaker for each statement', () => {
    const people = new Set(
      entries.filter(({ kind }) => kind === 'person').map((person) => person.id),
    );
    const statements = entries.filter(({ kind }) => kind === 'statement');
    expect(statements.every(({ by = '' }) => people.has(by))).toBe(true);
  });

  it('is understood by the names layer', () => {
    const { records } = buildNamesIndex(toBriefing(entries));
    const paths = records.filter(({ k }) => !/^(page|overview)$/.test(k)).map(({ p }) => p);
    expect(paths).toEqual(entries.map(entryPath));
    expect(records.some(({ f }) => f.some((form) => form.includes('minister')))).toBe(true);
  });
});

describe('the queries of a site', () => {
  const queries = makeQueries(entries);

  it('are the same every time, of every kind, each with a page that is there', () => {
    expect(makeQueries(entries)).toEqual(queries);
    expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(QUERY_KINDS));
    const paths = new Set(entries.map(entryPath));
    expect(queries.flatMap(({ right }) => right).every((path) => paths.has(path))).toBe(true);
  });

  it('leave out what two entries are called', () => {
    const [first, second] = entries.filter(({ kind }) => kind === 'term');
    if (first === undefined || second === undefined) throw new Error('There are no terms.');
    const twins = [first, { ...second, name: first.name }];
    const names = makeQueries(twins).filter(({ kind }) => kind === 'exact name');
    expect(names).toEqual([]);
  });

  it('have pairs of words for the full text', () => {
    const pairs = makeFullTextQueries(entries, 5);
    expect(pairs).toHaveLength(5);
    expect(pairs.every((pair) => pair.split(' ').length === 2)).toBe(true);
  });

  it('slip by one letter', () => {
    const random = new Random(9);
    for (let i = 0; i < 200; i++) {
      const slip = typo(random, 'narrow');
      expect(slip).not.toBe('narrow');
      expect(Math.abs(slip.length - 6)).toBeLessThan(2);
    }
  });
});
