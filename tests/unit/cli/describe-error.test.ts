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

  it('reads what a plugin of the bundler met out of its text', () => {
    const built = (told: string) =>
      new Error(`Build failed with 1 error:\n\n[plugin a:b]\n${told}`);
    expect(said(built('Error: EFBIG: file too large, write\n    at x'))).toMatch(
      /^The disk is full/,
    );
    expect(said(built("Error: EACCES: permission denied, open '/a/b'"))).toBe(
      '/a/b: It is read-only or belongs to somebody else.',
    );
    expect(said(built('Error: Boom.'))).toMatch(/^Unexpected error.*: Error: Boom\.\n/);
  });

  it('names the disk that is full, not the file that was to be copied there', () => {
    const full = { code: 'ENOSPC', path: '/cache/a', dest: '/dist/a' };
    expect(said(Object.assign(new Error('x'), full, { syscall: 'copyfile' }))).toBe(
      '/dist/a: The disk is full.',
    );
    expect(said(Object.assign(new Error('x, write'), { code: 'ENOSPC' }))).toBe(
      'The disk is full.',
    );
    expect(
      said(Object.assign(new Error('x'), { code: 'EACCES', path: '/c/who/.a.mdx.partial' })),
    ).toBe('/c/who/a.mdx: It is read-only or belongs to somebody else.');
    const list = { code: 'EACCES', path: '/c/..briefing-writing.json.partial' };
    expect(said(Object.assign(new Error('x'), list))).toMatch(/^\/c: It is read-only/);
  });

  it.each([
    [28, '/a/b.mjs: The disk is full.'],
    [27, '/a/b.mjs: The disk is full, or a file is larger'],
    [30, '/a/b.mjs: It is read-only.'],
  ])('says what the bundler means by os error %i', (number, expected) => {
    const message = `Build failed with 1 error:\n\nFailed to write file in /a/b.mjs\n\nCaused by:\n    Words (os error ${number})\n\nStack backtrace:`;
    expect(said(new Error(message))).toContain(expected);
    expect(said(new Error(message))).not.toContain('backtrace');
  });

  it('says what went wrong and not that something did', () => {
    const error = new Error(
      'Build failed with 1 error:\n\n\u001b[31m[PARSE] no such export\u001b[0m',
    );
    expect(said(error)).toMatch(/^Unexpected error.*: \[PARSE\] no such export\n/);
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
    thrown.stack = 'Error: Boom\n    at f (file:///home/src/content/src/model/x.ts:12:5)';
    expect(said(thrown)).toContain('in src/model/x.ts:12: Boom');
    expect(said('words')).toMatch(/^Unexpected error: words\n/);
  });

  it('prints the stack where it is asked for', () => {
    expect(describeError(new Error('Boom'), true)).toMatch(/Boom\n\s+at /);
  });
});
