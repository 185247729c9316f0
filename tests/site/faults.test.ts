import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/build/build-site.ts';
import { buildSite, runCommand, temporaryFolder } from '../helpers/build.ts';
import { faultyBuild } from '../helpers/faulty-build.ts';
import { readTree, writeTree } from '../helpers/tree.ts';

const CONTENT = 'tests/fixtures/river/content';
const STOPS = [...Object.keys(STEPS), 'move 1', 'move 2', 'move 3'];

/** Places of a build, with an old site that was built from other pages. */
let places: { content: string; pages: string; outDir: string; cache: string };
let old: Record<string, string>;
beforeEach(async () => {
  const folder = temporaryFolder();
  const pages = writeTree(join(folder, 'pages'), page('old'));
  places = { content: CONTENT, pages, outDir: join(folder, 'out'), cache: join(folder, 'cache') };
  await faultyBuild(places);
  old = readTree(places.outDir);
  expect(old['index.html']).toContain('old');
  writeTree(pages, { ...page('new'), 'new/index.html': '<p>new' });
});

function page(text: string): Record<string, string> {
  return { 'index.html': `<p>${text}`, '404.html': `<p>no ${text}`, '_astro/a.js': 'a()' };
}

/** What is left besides the site: scratch folders, locks, copies beside the output. */
function leftovers(): string[] {
  const inside = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  return [
    ...inside(places.cache).filter((name) => name !== 'locks'),
    ...inside(join(places.cache, 'locks')),
    ...inside(join(places.outDir, '..')).filter((name) => name.startsWith('.')),
  ];
}

/** The same build in a process of its own, as a command. */
function command(at: string, fault: string): Promise<{ end: string; output: string }> {
  return new Promise((resolve) => {
    const args = ['tests/helpers/faulty-command.ts', JSON.stringify(places), at, fault];
    const child = spawn(process.execPath, args);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code, signal) => resolve({ end: String(signal ?? code), output }));
  });
}

describe('a build that fails', () => {
  it.each(STOPS)('leaves the old site and nothing else when it throws at %s', async (at) => {
    const before = (step: string) => {
      if (step === at) throw new Error('Boom.');
    };
    await expect(faultyBuild({ ...places, before })).rejects.toThrow('Boom.');
    expect(readTree(places.outDir)).toEqual(old);
    expect(leftovers()).toEqual([]);
  });

  it('ends as a command with a sentence, its code and no stack', async () => {
    const { end, output } = await command('serverFiles', 'throw');
    expect(end).toBe('1');
    expect(output).toMatch(/^Unexpected error in .*: Boom\.\nNothing was published\./);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('ends cleanly at %s', async (signal) => {
    const codes: Record<string, string> = { SIGHUP: '129', SIGINT: '130', SIGTERM: '143' };
    expect((await command('serverFiles', signal)).end).toBe(codes[signal]);
    expect(readTree(places.outDir)).toEqual(old);
    expect(leftovers()).toEqual([]);
  });
});

describe('a build that is killed', () => {
  it.each(['renderPages', 'stamp', 'move 1', 'move 2', 'move 3'])(
    'at %s loses nothing: the next one finds the old site and takes away what was left',
    async (at) => {
      expect((await command(at, 'SIGKILL')).end).toBe('SIGKILL');
      expect(leftovers()).not.toEqual([]);
      const before = () => {
        throw new Error('Boom.');
      };
      await expect(faultyBuild({ ...places, before })).rejects.toThrow('Boom.');
      expect(readTree(places.outDir)).toEqual(old);
      expect(leftovers()).toEqual([]);
    },
  );
});

describe('two builds at once', () => {
  it('never write the same folder, and never share what they write', async () => {
    const other = { ...places, outDir: join(places.outDir, '../other') };
    const link = join(places.outDir, '../link');
    symlinkSync(places.outDir, link);
    let held: Promise<void> | undefined;
    await faultyBuild({
      ...places,
      before: async (step) => {
        if (step !== 'serverFiles') return;
        held = faultyBuild(places);
        await expect(held).rejects.toThrow(/^Another command \(process \d+\) is writing /);
        await expect(faultyBuild({ ...places, outDir: link })).rejects.toThrow(
          /^Another command \(process \d+\) is writing /,
        );
        await faultyBuild(other);
      },
    });
    expect(held).toBeDefined();
    expect(readTree(places.outDir)['index.html']).toBe('<p>new');
    expect(readTree(other.outDir)).toEqual(readTree(places.outDir));
    expect(leftovers()).toEqual([]);
  });
});

/** Mounts a file system of so many KiB; undefined, with the reason on the console, where nobody may. */
const mounts: string[] = [];
function mount(kib: number): string | undefined {
  const folder = temporaryFolder();
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'pipe' });
    mounts.push(folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').at(-1) : '';
    console.warn(`NOT TESTED: no small file system can be mounted here (${reason}).`);
    return undefined;
  }
}
afterAll(() => {
  for (const folder of mounts) execFileSync('umount', ['-l', folder]);
});
const mayMount = mount(64) !== undefined;

describe.skipIf(!mayMount)('an output folder on a file system of its own', () => {
  const big = 'x'.repeat(600 * 1024);

  it.each([
    ['which is the mount point', ''],
    ['which lies below the mount point', 'site'],
  ])('%s: is replaced, and left as it was when the disk is full', async (_, below) => {
    const outDir = join(mount(1024) ?? '', below);
    const build = { ...places, outDir };
    await faultyBuild(build);
    const before = readTree(outDir);
    expect(before['new/index.html']).toBe('<p>new');
    writeTree(places.pages, { ...page('newer'), 'big.txt': big, 'more.txt': big });
    await expect(faultyBuild(build)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readTree(outDir)).toEqual(before);
    expect(readdirSync(outDir).filter((name) => /briefing-/.test(name))).toEqual([]);

    writeTree(places.pages, { 'more.txt': 'small' });
    await faultyBuild(build);
    expect(readTree(outDir)['index.html']).toBe('<p>newer');
    expect(leftovers()).toEqual([]);
  });

  it('that cannot be written is refused before any work', async () => {
    const outDir = mount(1024) ?? '';
    await faultyBuild({ ...places, outDir });
    const before = readTree(outDir);
    execFileSync('mount', ['-o', 'remount,ro', outDir]);
    const steps: string[] = [];
    const build = faultyBuild({ ...places, outDir, before: (step) => void steps.push(step) });
    await expect(build).rejects.toThrow(/cannot be written: it is read-only/);
    expect(steps).toEqual([]);
    expect(readTree(outDir)).toEqual(before);
  });
});

describe('the real command', () => {
  it('refuses a folder with other files before it builds, and changes nothing', async () => {
    const outDir = writeTree(temporaryFolder(), { 'thesis.tex': 'years of work' });
    const { status, output } = await buildSite({ BRIEFING_CONTENT: CONTENT, OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(output).toContain(`${outDir} holds what no build has put there (thesis.tex)`);
    expect(readTree(outDir)).toEqual({ 'thesis.tex': 'years of work' });
  });

  it('ends with a sentence when a page throws while it is rendered', async () => {
    const folder = temporaryFolder();
    const [content, article] = [join(folder, 'content'), join(folder, 'article.txt')];
    const outDir = join(folder, 'out');
    cpSync(CONTENT, content, { recursive: true });
    cpSync('tests/fixtures/river/article.txt', article);
    // Longer than any card: found only where its picture is drawn.
    const from = 'Every dry week costs us a customer';
    for (const file of [join(content, 'statements.yaml'), article]) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(from, `${from} ${'on and on '.repeat(400)}and on`));
    }
    const env = { BRIEFING_CONTENT: content };
    expect((await runCommand('verify', ['--replace', article], env)).output).toContain('recorded');
    const site = { ...env, OUT_DIR: outDir, SITE_URL: 'https://river.example' };
    const { status, output } = await buildSite(site);
    expect(status).toBe(1);
    expect(output).toMatch(/too long for a social card: shorten it, or build with CARDS=0\.\n$/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(existsSync(outDir)).toBe(false);
  });
});
