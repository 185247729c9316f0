import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/search/correct.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { river } from '../../helpers/river.ts';

const names = buildNamesIndex(river);

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
