import { expect, it } from 'vitest';
import { initialsOf } from '../../../../src/model/entries/initials.ts';

it.each([
  ['Yuri Ushakov', 'YU'],
  ['The Kremlin', 'K'],
  ['the US Cabinet', 'UC'],
  ['Kyiv', 'K'],
  ['Ursula von der Leyen', 'UL'],
  ['élan vital', 'ÉV'],
  ['«Север» 24', 'С'],
])('shows %s as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
