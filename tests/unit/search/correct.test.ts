import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/search/correct.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { river } from '../../helpers/river.ts';

const names = buildNamesIndex(river);

/** Corrects to these words of names and of background. */
const among = (key: string, ...words: string[]) =>
  correct([key], {
    records: [{ p: '/', k: 'term', n: words[0] ?? '', f: [] }],
    background: words.slice(1),
  });

describe('a slip is corrected', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['never in three letters', 'wer', ['wir'], undefined],
    ['by one step in four', 'weer', ['weir'], 'weir'],
    ['never by two in seven', 'waterxy', ['waterz'], undefined],
    ['by one in seven', 'wateryx', ['wateryz'], 'wateryz'],
    ['by two in eight', 'watersxy', ['watersab'], 'watersab'],
    ['never by three', 'watersxyz', ['watersabc'], undefined],
    ['to the nearest word', 'guarantea', ['guaranabc', 'guarantee'], 'guarantee'],
    ['to the first of two that are as near', 'weer', ['weir', 'wear'], 'weir'],
    ['two letters that changed places as one step', 'wier', ['weir'], 'weir'],
    ['in a word that only background has', 'dleta', ['x', 'delta'], 'delta'],
  ])('%s', (_, key, words, expected) => {
    expect(among(key, ...words)).toBe(expected);
  });
});

describe('correct', () => {
  it.each([
    [['orstad'], 'orsted'],
    [['wier'], 'weir'],
    [['municipla', 'mayor'], 'municipal mayor'],
    [['survvey'], 'survey'],
    [['weir'], undefined],
    [['zebra'], undefined],
    [['zebra', 'wier'], undefined],
    [['rt'], undefined],
  ])('%j', (keys, expected) => {
    expect(correct(keys, names)).toBe(expected);
  });
});
