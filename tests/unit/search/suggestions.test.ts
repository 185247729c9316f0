import { expect, it } from 'vitest';
import { isBegun } from '../../../src/search/ui/suggestions.ts';

it.each([
  ['', false],
  ['  ', false],
  ['p', false],
  [' П ', false],
  ['?', false],
  ['9', true],
  ['pu', true],
  ['p 9', true],
  ['习近', true],
])('asks nothing for what is not begun: "%s"', (query, begun) => {
  expect(isBegun(query)).toBe(begun);
});
