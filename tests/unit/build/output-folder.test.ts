import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareOutput, replaceOutput } from '../../../src/build/output-folder.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { readTree, writeTree } from '../../helpers/tree.ts';

// Node's own way to make a folder with those above it never ends there.
it.runIf(existsSync('/proc/self'))(
  'refuses a folder below one in which nothing can be made',
  () => {
    expect(() => prepareOutput('/proc/briefing-none/site', 'out')).toThrow('out cannot be written');
  },
);

/** A site as a build leaves it. */
function site(folder: string, files: Record<string, string>): string {
  const tops = Object.keys(files).map((file) => file.split('/')[0]);
  const stamp = { program: 'Briefing', files: [...new Set(tops)] };
  return writeTree(folder, { ...files, '.briefing.json': JSON.stringify(stamp) });
}

/** Old and new site in a new folder. */
function both() {
  const folder = temporaryFolder();
  const old = site(join(folder, 'out'), { 'index.html': 'old', 'a/old.html': 'old' });
  const made = site(join(folder, 'made'), { 'index.html': 'new', 'b/new.html': 'new' });
  return { folder, old, made, oldTree: readTree(old), newTree: readTree(made) };
}

/** Renames that fail with a code: those for whose number `fails` is true, from 1. */
function failing(code: string, fails: (call: number, from: string) => boolean) {
  let call = 0;
  return (from: Parameters<typeof renameSync>[0], to: Parameters<typeof renameSync>[1]) => {
    call += 1;
    if (fails(call, String(from))) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };
}

describe('prepareOutput', () => {
  it('takes a folder that is absent, empty or of an earlier build', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    site(join(folder, 'built'), { 'index.html': '' });
    writeFileSync(join(folder, 'built/briefing.pdf'), '');
    writeFileSync(join(folder, 'built/briefing-short.pdf'), '');
    for (const name of ['absent', 'deep/er', 'empty', 'built'])
      expect(() => prepareOutput(join(folder, name), name)).not.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['built', 'empty']);
  });

  it('refuses a folder with anything else, names it and leaves it', () => {
    const folder = writeTree(temporaryFolder(), { 'thesis.tex': 'years of work' });
    expect(() => prepareOutput(folder, 'out/')).toThrow(
      /^out\/ holds what no build has put there \(thesis\.tex\), and a build would delete it/,
    );
    expect(readTree(folder)).toEqual({ 'thesis.tex': 'years of work' });
  });

  it('refuses a built folder into which something was put', () => {
    const folder = site(temporaryFolder(), { 'index.html': '' });
    writeFileSync(join(folder, 'CNAME'), 'news.example');
    expect(() => prepareOutput(folder, 'out/')).toThrow('(CNAME)');
  });

  it('refuses a file, and a folder with a marker that is none', () => {
    const folder = writeTree(temporaryFolder(), { 'x/.briefing.json': '{}', 'x/a': '', y: '' });
    expect(() => prepareOutput(join(folder, 'x'), 'x/')).toThrow('(a)');
    expect(() => prepareOutput(join(folder, 'y'), 'y')).toThrow('y is a file');
    symlinkSync('z', join(folder, 'z'));
    expect(() => prepareOutput(join(folder, 'z'), 'z')).toThrow('z is a link that leads to itself');
  });

  it.skipIf(process.getuid?.() === 0)('refuses a folder that cannot be written', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    expect(() => prepareOutput(join(folder, 'out'), 'out/')).toThrow('out/ cannot be written');
    chmodSync(folder, 0o755);
  });
});

describe('replaceOutput', () => {
  it('puts the new site in place of the old one and leaves nothing beside it', async () => {
    const { folder, old, made, newTree } = both();
    await replaceOutput(made, old);
    expect(readTree(old)).toEqual(newTree);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('makes a folder that was not there, and keeps a link a link', async () => {
    const { folder, old, made, newTree } = both();
    symlinkSync(old, join(folder, 'link'));
    await replaceOutput(made, join(folder, 'link'));
    expect(readTree(old)).toEqual(newTree);
    const other = site(join(folder, 'made'), { 'index.html': 'x' });
    await replaceOutput(other, join(folder, 'deep/er'));
    expect(readTree(join(folder, 'deep/er'))['index.html']).toBe('x');
    symlinkSync('not/yet', join(folder, 'ahead'));
    await replaceOutput(site(join(folder, 'made'), { 'index.html': 'y' }), join(folder, 'ahead'));
    expect(readTree(join(folder, 'not/yet'))['index.html']).toBe('y');
  });

  it.each([1, 2, 3])('leaves the old site as it was when rename %i of three fails', async (n) => {
    const { folder, old, made, oldTree } = both();
    const move = failing('EIO', (call) => call === n);
    await expect(replaceOutput(made, old, move)).rejects.toThrow('EIO');
    expect(readTree(old)).toEqual(oldTree);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('copies a site that lies on another disk', async () => {
    const { old, made, newTree } = both();
    const move = failing('EXDEV', (_, from) => from === made);
    await replaceOutput(made, old, move);
    expect(readTree(old)).toEqual(newTree);
  });

  it.each(['EBUSY', 'EACCES', 'EPERM', 'EXDEV'])(
    'exchanges what a mount point holds, which fails to move with %s',
    async (code) => {
      const { folder, old, made, newTree } = both();
      await replaceOutput(
        made,
        old,
        failing(code, (_, from) => from === old),
      );
      expect(readTree(old)).toEqual(newTree);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );

  it('exchanges the contents where nothing can be put beside the folder', async () => {
    const { old, made, newTree } = both();
    await replaceOutput(
      made,
      old,
      failing('EACCES', () => true),
    );
    expect(readTree(old)).toEqual(newTree);
  });
});

describe('what a killed run left', () => {
  it('is the old site beside the folder, which comes back', () => {
    const { folder, old, oldTree } = both();
    renameSync(old, join(folder, '.out.briefing-old'));
    prepareOutput(old, 'out/');
    expect(readTree(old)).toEqual(oldTree);
    expect(readdirSync(folder).sort()).toEqual(['made', 'out']);
  });

  it('is half a copy of the new one, which goes', () => {
    const { folder, old, oldTree } = both();
    writeTree(join(folder, '.out.briefing-new'), { 'index.html': 'half' });
    prepareOutput(old, 'out/');
    expect(readTree(old)).toEqual(oldTree);
    expect(readdirSync(folder).sort()).toEqual(['made', 'out']);
  });
});
