import { expect, it } from 'vitest';
import { findNumbers } from '../../../../src/model/figures/find-numbers.ts';
import { findFigures } from '../../../../src/model/figures/find-figures.ts';
import { plainDigits } from '../../../../src/model/figures/plain-digits.ts';

it.each([
  ['٤٠٠ men', '400 men'],
  ['۴۰۰', '400'],
  ['४०० and ９', '400 and 9'],
  ['⁴⁰⁰, ④', '400, 4'],
  ['12 ½ Ⅻ', '12 ½ Ⅻ'],
  ['𝟒', '𝟒'],
])('reads the digits of %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});

it('finds a number whatever its digits', () => {
  for (const text of ['It killed 400.', 'It killed ٤٠٠.', 'It killed ４００.'])
    expect(findFigures(text, () => false).map(({ value }) => value)).toEqual(['400']);
  expect(findNumbers('10 km²')).toHaveLength(1);
});
