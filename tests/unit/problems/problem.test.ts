import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem, sortProblems } from '../../../src/problems/problem.ts';

describe('problems', () => {
  const problem = (file: string, line: number): Problem => ({
    rule: 'unknown-entry',
    file,
    line,
    message: 'No entry "x".',
    hint: 'Change it.',
  });

  it('come in the order of files and lines, by number', () => {
    const sorted = sortProblems([problem('b', 1), problem('a', 10), problem('a', 9)]);
    expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1']);
  });

  it('are printed on one line each, whatever a name holds, and never control a terminal', () => {
    const printed = formatProblems([problem('a\nb\u001B[2J\u009B', 1)]);
    expect(printed).toMatch(/^a\\u000ab\\u001b\[2J\\u009b:1 /);
  });

  it('are printed one a line, with their number', () => {
    expect(formatProblems([problem('a', 1)])).toBe(
      'a:1  unknown-entry  No entry "x". Change it.\n\n1 problem. Nothing was published.',
    );
    expect(formatProblems([problem('a', 1), problem('a', 2)])).toContain('2 problems.');
  });
});
