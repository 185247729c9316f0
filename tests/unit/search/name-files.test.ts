import { describe, expect, it } from 'vitest';
import { makeFiles, SHARD_ABOVE } from '../../../src/search/name-files.ts';
import type { NameRecord } from '../../../src/search/names-index.ts';

describe('name files', () => {
  const summaries = { entries: {}, paragraphs: {} };
  const many = (count: number): NameRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      p: `/glossary/t${i}/`,
      k: 'term',
      n: `Term ${i}`,
      f: [`x${i}`],
    }));

  it('are one below the limit', () => {
    const { files, sharded } = makeFiles({ records: many(SHARD_ABOVE), background: [] }, summaries);
    expect(sharded).toBe(false);
    expect([...files.keys()]).toEqual(['all', 'summaries']);
  });

  it('are shards by the first letters above it, each entry in the shard of each of its words', () => {
    const { files, sharded } = makeFiles(
      { records: many(SHARD_ABOVE + 1), background: [] },
      summaries,
    );
    expect(sharded).toBe(true);
    expect(files.get('w-ter')).toContain('Term 300');
    expect(files.get('w-x7')).toContain('"Term 7"');
    expect(files.get('all-words')).toContain('x300');
  });

  it('have no shard for stop words', () => {
    const records = many(SHARD_ABOVE + 1).map((record) => ({
      ...record,
      f: ['head of the board'],
    }));
    const { files } = makeFiles({ records, background: [] }, summaries);
    expect([...files.keys()].filter((name) => name.startsWith('w-')).sort()).toEqual(
      expect.arrayContaining(['w-boa', 'w-hea', 'w-ter']),
    );
    expect(files.has('w-of')).toBe(false);
    expect(files.has('w-the')).toBe(false);
  });

  it('have a name that follows their content', () => {
    const id = (count: number) => makeFiles({ records: many(count), background: [] }, summaries).id;
    expect(id(3)).toBe(id(3));
    expect(id(3)).not.toBe(id(4));
  });
});
