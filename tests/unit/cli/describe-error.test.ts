import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/cli/describe-error.ts';
import { ProblemsError } from '../../../src/problems/problem.ts';
import { Refusal } from '../../../src/problems/refusal.ts';
import { readSettings } from '../../../src/settings/settings.ts';

const said = (error: unknown) => describeError(error, false);

describe('describeError', () => {
  it('lists problems, and prints what is meant for the reader as it is', () => {
    const problem = {
      rule: 'broken-link',
      file: 'a.mdx',
      line: 3,
      message: 'M.',
      hint: 'H.',
    } as const;
    expect(said(new ProblemsError([problem]))).toContain('a.mdx:3  broken-link  M. H.');
    expect(said(new Refusal('Usage: x'))).toBe('Usage: x');
    let caught: unknown;
    try {
      readSettings({ SITE_URL: 'x' });
    } catch (error) {
      caught = error;
    }
    expect(said(caught)).toMatch(/^SITE_URL is "x": write/);
  });

  it.each([
    ['ENOSPC', '/a/b: The disk is full.'],
    ['EACCES', '/a/b: It is read-only or belongs to somebody else.'],
    ['EROFS', '/a/b: It is read-only.'],
  ])('says what %s means', (code, expected) => {
    const error = Object.assign(new Error(`${code}: x`), { code, path: '/a/b' });
    expect(said(error)).toBe(expected);
    expect(said(new Error('Could not render', { cause: error }))).toBe(expected);
  });

  it('names the file of an unexpected error and what to do, without a stack', () => {
    const error = Object.assign(new Error('Boom\n    at x (y.ts:1)'), {
      id: 'src/pages/about.astro',
    });
    expect(said(error)).toMatch(
      /^Unexpected error in src\/pages\/about\.astro: Boom\nNothing was published\. .*DEBUG=1/,
    );
    const located = Object.assign(new Error('Boom'), {
      loc: { file: `${process.cwd()}/src/a.astro`, line: 7 },
    });
    expect(said(located)).toContain('in src/a.astro:7: Boom');
    const thrown = new Error('Boom');
    thrown.stack = `Error: Boom\n    at f (file://${process.cwd()}/src/model/x.ts:12:5)`;
    expect(said(thrown)).toContain('in src/model/x.ts:12: Boom');
    expect(said('words')).toMatch(/^Unexpected error: words\n/);
  });

  it('prints the stack where it is asked for', () => {
    expect(describeError(new Error('Boom'), true)).toMatch(/Boom\n\s+at /);
  });
});
