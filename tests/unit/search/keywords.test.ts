import { describe, expect, it } from 'vitest';
import { keywords, shardFor } from '../../../src/search/keywords.ts';

describe('keywords', () => {
  it.each([
    ['what are the security guarantees', ['security', 'guarantees']],
    ['who is the mayor', ['mayor']],
    ['to be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
    ['', []],
  ])('keeps the keywords of %j', (text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });
});

describe('shardFor', () => {
  it.each([
    ['who is the mayor of the town', 'w-may'],
    ['4 may 2031', 'w-may'],
    ['2031', 'w-203'],
    ['UN', 'w-un'],
    ['nora ob', 'w-nor'],
    ['ob nora', 'w-nor'],
    ['b52 2031', 'w-b52'],
    ['a1 20 xyz', 'w-xyz'],
    ['52b 2031', 'w-52b'],
    ['ab 1234567 x', 'w-ab'],
    ['', undefined],
  ])('hold what %j names in %j', (query, shard) => {
    expect(shardFor(query)).toBe(shard);
  });
});
