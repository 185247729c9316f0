import { expect, it } from 'vitest';
import { isBackground } from '../../../../src/model/entries/entry.ts';

it.each([
  [['un-es-11-4'], true],
  [['un-es-11-4', 'tass-memorandum'], true],
  [['un-es-11-4', '5'], false],
  [['5'], false],
  [[], false],
] as const)('calls a text that cites %j background: %s', (cites, expected) => {
  expect(isBackground(cites)).toBe(expected);
});
