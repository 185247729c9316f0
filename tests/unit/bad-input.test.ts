import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problems/problem.ts';
import { readFolder } from '../helpers/make-briefing.ts';
import { BAD_INPUT } from './bad-input-cases.ts';

it('finds nothing wrong with the smallest content', () => {
  expect(readFolder().problems).toEqual([]);
});

describe('bad input', () => {
  it.each(BAD_INPUT)('$name', async ({ name, files }) => {
    const { problems } = readFolder(files);
    expect(problems, 'a green result').not.toEqual([]);
    const printed = problems.map(formatProblem).join('\n');
    await expect(`${printed}\n`).toMatchFileSnapshot(
      `bad-input/${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`,
    );
  });

  it('has a name of its own for every case', () => {
    const names = BAD_INPUT.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});
