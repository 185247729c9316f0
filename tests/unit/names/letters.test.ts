import { expect, it } from 'vitest';
import { letterKeys, letterLabel } from '../../../src/names/letters.ts';

it.each([
  ['Ada Abbot', ['a', 'ad', 'ada'], 'Ada'],
  ['Étienne', ['e', 'et', 'eti'], 'Eti'],
  ['“X”', ['x'], 'X'],
  ['2 December', ['2', '2d', '2de'], '2de'],
  ['Жанна', ['u0436', 'u0436u0430', 'u0436u0430u043d'], 'Жан'],
  ['—', ['0'], '0'],
])('finds the parts of a long list in which %s stands, and names them', (name, keys, label) => {
  expect(letterKeys(name)).toEqual(keys);
  expect(letterLabel(keys.at(-1) ?? '')).toBe(label);
});
