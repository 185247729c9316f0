import { expect, it } from 'vitest';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { spellingOf } from '../../../src/search/spelling.ts';
import { river } from '../../helpers/river.ts';

const indexOf = (...names: string[]) => ({
  records: names.map((n) => ({ p: '/', k: 'term', n, f: [] })),
  background: ['delta'],
});

it('knows every word of a name, and what only background has', () => {
  expect(spellingOf(indexOf('The old weir')).known).toEqual(['delta', 'old', 'weir']);
  expect(spellingOf(buildNamesIndex(river)).known).toContain('orsted');
});

it.each([
  ['crimes', 'Crimea'],
  ['home', 'Hume'],
  ['weird', 'Weir'],
  ['constitution', 'Constitutio'],
])('takes %s for the common word that it is, though it looks like %s', (word, name) => {
  expect(spellingOf(indexOf(name)).common).toContain(word);
});

it('holds no common word that looks like no name, and none that is one', () => {
  const { common } = spellingOf(indexOf('Weir'));
  expect(common).not.toContain('football');
  expect(common).not.toContain('weir');
  expect(common).toEqual([...new Set(common)].sort());
});
