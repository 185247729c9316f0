import { describe, expect, it } from 'vitest';
import { isRunOf } from '../../../../src/model/citations-and-quotations/quoted-run.ts';

const WORDS = 'So far, we haven’t found a non-aligned compromise — nothing, she said';

describe('isRunOf', () => {
  it.each([
    WORDS,
    'So far',
    'So far,',
    'haven’t found',
    'a compromise'.replace('a ', 'a non-aligned '),
    'compromise — nothing',
    'nothing',
    'she said',
    '  found\n a ',
  ])('accepts %j', (quoted) => {
    expect(isRunOf(quoted, WORDS)).toBe(true);
  });

  it.each([
    '',
    ' \n',
    'so far',
    'not',
    'noth',
    'thing',
    'haven',
    't found',
    'aligned',
    'non',
    "haven't found",
    'found compromise',
    'So far we',
    'compromise - nothing',
    'she said.',
    `${WORDS} so`,
  ])('refuses %j', (quoted) => {
    expect(isRunOf(quoted, WORDS)).toBe(false);
  });

  it('finds a whole word behind a part of one', () => {
    expect(isRunOf('no', 'nothing, no')).toBe(true);
    expect(isRunOf('no', 'nothing, nor')).toBe(false);
  });

  it('takes letters with marks for letters', () => {
    expect(isRunOf('cafe', 'the cafe\u0301 shut')).toBe(false);
    expect(isRunOf('Зе', 'Зеленський')).toBe(false);
  });
});
