import { expect, it } from 'vitest';
import { trieOf } from '../../../src/names/name-trie.ts';

it('is the same while the names are, and another one when any of them leads elsewhere', () => {
  const first = trieOf([['Ada Weir', 'ada-weir']]);
  expect(trieOf([['Ada Weir', 'ada-weir']])).toBe(first);
  expect(first.match('Ada Weir')).toEqual([{ start: 0, end: 8, id: 'ada-weir' }]);
  const other = trieOf([['Ada Weir', 'weir']]);
  expect(other.match('Ada Weir')).toEqual([{ start: 0, end: 8, id: 'weir' }]);
  expect(first.match('Ada Weir')).toEqual([{ start: 0, end: 8, id: 'ada-weir' }]);
});
