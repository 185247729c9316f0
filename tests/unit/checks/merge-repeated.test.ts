import { expect, it } from 'vitest';
import { mergeRepeated } from '../../../src/checks/merge-repeated.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const on = (file: string, message = 'Gone.'): Problem => ({
  rule: 'broken-link',
  file,
  line: 1,
  message,
  hint: 'Correct it.',
});

it('says once what is wrong on many pages', () => {
  expect(mergeRepeated(['a', 'b', 'c', 'd'].map((file) => on(file)))).toEqual([
    on('a', 'Gone. The same is true of 3 more pages.'),
  ]);
});

it('keeps what stands on few pages, or often on one', () => {
  const few = ['a', 'b', 'c'].map((file) => on(file));
  const often = ['d', 'd', 'd', 'd', 'd'].map((file) => on(file, 'Here.'));
  expect(mergeRepeated([...few, ...often])).toEqual([...few, ...often]);
});
