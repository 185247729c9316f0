import { spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/build/build-site.ts';
import { STAMP } from '../../src/build/stamp.ts';
import { runCommand, temporaryFolder, withoutSettings } from '../helpers/build.ts';
import { readTree, writeTree } from '../helpers/tree.ts';

const CONTENT = 'tests/fixtures/river/content';

/** A command whose reader goes away: after `lines` lines, or at once. */
function readUntil(
  lines: number,
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ status: number | null; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/run.cjs', `cli/${command}`, ...args], {
      cwd: PROJECT,
      env: { ...withoutSettings(), BRIEFING_CONTENT: CONTENT, ...env },
    });
    let seen = 0;
    let errors = '';
    if (lines === 0) child.stdout.destroy();
    else
      child.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.toString().split('\n').length - 1;
        if (seen >= lines) child.stdout.destroy();
      });
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('close', (status) => resolve({ status, errors }));
  });
}

describe('a reader that goes away', () => {
  it.each([
    ['status', 1],
    ['status', 0],
    ['updates', 0],
  ] as const)('after lines of %s: %i ends it without a word', async (command, lines) => {
    const { status, errors } = await readUntil(lines, command, [], {});
    expect(errors).not.toMatch(/\n\s+at |EPIPE|Unexpected/);
    // Done before it was noticed, or ended as a shell expects of a closed pipe.
    expect([0, 141]).toContain(status);
  });

  it('ends a build, which leaves nothing half-written', { timeout: 120_000 }, async () => {
    const outDir = join(temporaryFolder(), 'out');
    const env = { OUT_DIR: outDir, CARDS: '0', SITE_URL: 'https://river.example' };
    const { status, errors } = await readUntil(0, 'build', [], env);
    expect(errors).not.toMatch(/\n\s+at |EPIPE|Unexpected/);
    expect([0, 141]).toContain(status);
    // Where a site is, it is whole: the stamp is written last.
    expect(existsSync(join(outDir, 'index.html'))).toBe(existsSync(join(outDir, STAMP)));
    expect(existsSync(outDir) || status === 141).toBe(true);
    const locks = join(PROJECT, '.cache', 'locks');
    const own = existsSync(locks) ? readdirSync(locks) : [];
    expect(own.filter((name) => name.includes(`.${process.pid}-`))).toEqual([]);
  });
});

describe('what is not a place to write in', () => {
  it.each([
    ['.', 'the folder of the project'],
    ['src', 'lies inside src/'],
    ['/', 'the root of a disk'],
  ])('new briefing refuses %s', async (folder, reason) => {
    const args = ['briefing', 'tests/fixtures/river/article.txt', folder];
    const { status, output } = await runCommand('new', args);
    expect(status).toBe(1);
    expect(output).toContain(reason);
  });

  it('new briefing refuses a link to the home folder', async () => {
    const home = writeTree(temporaryFolder(), { 'letter.txt': 'dear' });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(home, link);
    const args = ['briefing', 'tests/fixtures/river/article.txt', link];
    const { status, output } = await runCommand('new', args, { HOME: home });
    expect(status).toBe(1);
    expect(output).toContain('your home folder');
    expect(readTree(home)).toEqual({ 'letter.txt': 'dear' });
  });

  it.each([
    ['pdf', []],
    ['release', ['first-edition']],
  ])('%s takes no folder that no build has made', async (command, args) => {
    const outDir = writeTree(temporaryFolder(), { 'index.html': 'somebody has written this' });
    const { status, output } = await runCommand(command, args, {
      BRIEFING_CONTENT: CONTENT,
      OUT_DIR: outDir,
    });
    expect(status).toBe(1);
    expect(output).toMatch(/There is no built site|run "npm run build"/);
    expect(readTree(outDir)).toEqual({ 'index.html': 'somebody has written this' });
  });
});
