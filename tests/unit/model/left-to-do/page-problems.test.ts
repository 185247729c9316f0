import { describe, expect, it } from 'vitest';
import { pathOfProblem, problemsOfPage } from '../../../../src/model/left-to-do/page-problems.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { readFolder } from '../../../helpers/make-briefing.ts';

const { briefing } = readFolder();
if (briefing === undefined) throw new Error('No briefing.');

const problem = (file: string, line = 1): Problem => ({
  rule: 'invalid-field',
  file: `content/${file}`,
  line,
  message: `${file}:${line}`,
  hint: '',
});

describe('the page of a problem', () => {
  it.each<[string, number, string | undefined]>([
    ['whos-who/ada.mdx', 3, '/whos-who/ada/'],
    ['chronology/talks.mdx', 1, '/chronology/talks/'],
    ['statements.yaml', 1, '/statements/ada-weir/'],
    ['statements.yaml', 8, '/statements/ada-weir/'],
    ['sources.yaml', 2, '/sources/'],
    ['sources.yaml', 10, '/sources/minutes/'],
    ['overview.mdx', 2, '/'],
    ['briefing.yaml', 1, '/'],
    ['about.mdx', 2, '/about/'],
    ['verified.json', 1, undefined],
  ])('of %s, line %i, is %s', (file, line, path) => {
    expect(pathOfProblem(briefing, problem(file, line))).toBe(path);
  });
});

it('shows on a page its own problems first, then those of the statements on it, and no others', () => {
  const all = ['glossary/weir.mdx', 'statements.yaml', 'whos-who/ada.mdx', 'overview.mdx'].map(
    (file) => problem(file),
  );
  const on = (path: string) => problemsOfPage(briefing, all, path).map(({ message }) => message);
  expect(on('/whos-who/ada/')).toEqual(['whos-who/ada.mdx:1', 'statements.yaml:1']);
  expect(on('/glossary/weir/')).toEqual(['glossary/weir.mdx:1', 'statements.yaml:1']);
  expect(on('/')).toEqual(['overview.mdx:1']);
  expect(on('/whos-who/')).toEqual([]);
});
