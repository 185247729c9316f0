import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isUnwatched } from '../../../src/dev-server/unwatched.ts';

const of = (path: string, content = 'content') =>
  isUnwatched(join('/p', path), '/p', join('/p', content));

it('looks at sources and content, and at nothing that no page is made of', () => {
  for (const path of [
    '',
    'src',
    'src/pages/index.astro',
    'content/about.mdx',
    'testsuite',
    'public',
  ])
    expect(of(path), path).toBe(false);
  for (const path of [
    'tests',
    'docs/a.md',
    '.cache/kept/pages/a.json',
    'node_modules/astro',
    'dist',
  ])
    expect(of(path), path).toBe(true);
});

it('looks at the content wherever it lies', () => {
  const content = 'tests/made/content';
  for (const path of ['tests', 'tests/made', 'tests/made/content', 'tests/made/content/about.mdx'])
    expect(of(path, content), path).toBe(false);
  expect(of('tests/made/other', content)).toBe(true);
});
