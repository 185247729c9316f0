import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endWriting, writeWholeFile, writeWholeFiles } from '../../../src/settings/write-file.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { readTree, writeTree } from '../../helpers/tree.ts';

it('writes a new file and over an old one, through a link', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'one');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  writeWholeFile(join(folder, 'b'), 'two');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

it('leaves nothing behind where it fails', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/kept'), '');
  expect(() => writeWholeFile(join(folder, 'a'), 'x')).toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
});

it.skipIf(!existsSync('/dev/full'))('says for which file a full disk has no room', () => {
  const folder = temporaryFolder();
  symlinkSync('/dev/full', join(folder, '.a.partial'));
  expect(() => writeWholeFile(join(folder, 'a'), 'x')).toThrow(
    expect.objectContaining({ code: 'ENOSPC', path: join(folder, '.a.partial') }),
  );
});

it('replaces and removes none of several files where a later one cannot be replaced', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'old');
  writeWholeFile(join(folder, 'gone'), 'old');
  mkdirSync(join(folder, 'z'));
  expect(() => {
    writeWholeFiles(folder, [
      ['a', 'new'],
      ['b', 'new'],
      ['gone', undefined],
      ['z', 'new'],
    ]);
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['a', 'gone', 'z']);
  for (const name of ['a', 'gone']) expect(readFileSync(join(folder, name), 'utf8')).toBe('old');
});

it('replaces none of several files where one cannot be written', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'old');
  const both = [
    ['a', 'new'],
    ['gone/b', 'new'],
  ] as const;
  expect(() => {
    writeWholeFiles(folder, both);
  }).toThrow();
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a']);
});

it('leaves a file to those who may read and write it', () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), 'old', { mode: 0o640 });
  writeWholeFile(join(folder, 'a'), 'new');
  writeWholeFiles(folder, [['b', 'new']]);
  for (const name of ['a', 'b']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640);
});

it.skipIf(process.getuid?.() === 0)('writes over nothing that is read-only', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'old', { mode: 0o440 });
  for (const data of ['new', undefined])
    expect(() => {
      writeWholeFiles(folder, [['a', data]]);
    }).toThrow(/EACCES/);
  expect(readTree(folder)).toEqual({ a: 'old' });
});

it('removes a link, and never what it leads to', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'one');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  writeWholeFiles(folder, [['b', undefined]]);
  expect(readdirSync(folder)).toEqual(['a']);
});

describe('several files whose writing was killed', () => {
  const NEW = [
    ['gone', undefined],
    ['a', 'new'],
    ['in/b', 'new'],
  ] as const;
  const whole = { a: 'new', 'in/b': 'new' };

  const old = { a: 'old', gone: 'old', 'in/b': 'old' };

  /** A folder as it is when the process ends with the change of this number; `beside`: what stands in the way. */
  function killedAt(change: number, beside: Record<string, string> = {}): string {
    const folder = writeTree(temporaryFolder(), { ...old, ...beside });
    const all = [...NEW, ...Object.keys(beside).map((path) => [dirname(path), 'new'] as const)];
    const script = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let left = ${change};
      for (const name of ['renameSync', 'rmSync', 'writeFileSync', 'linkSync', 'copyFileSync']) {
        const real = fs[name];
        fs[name] = (...args) => (left-- > 0 ? real(...args) : process.kill(process.pid, 'SIGKILL'));
      }
      syncBuiltinESMExports();
      const { writeWholeFiles } = await import('./src/settings/write-file.ts');
      writeWholeFiles(${JSON.stringify(folder)}, ${JSON.stringify(all)}.map(([path, data]) => [path, data ?? undefined]));
    `;
    spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    return folder;
  }

  it.each(Array.from({ length: 16 }, (_, change) => change))(
    'at change %i are all new or all old, with nothing beside',
    (change) => {
      const folder = killedAt(change);
      endWriting(folder);
      // The list of them and that all are on the disk take two changes each, the two new files one.
      expect(readTree(folder)).toEqual(change < 6 ? old : whole);
    },
  );

  it.each(Array.from({ length: 26 }, (_, change) => change))(
    'at change %i, of which one cannot be made, are all old, also while they are taken back',
    (change) => {
      // A folder with something in it, where a file is to be: nothing replaces it.
      const folder = killedAt(change, { 'z/kept': 'old' });
      endWriting(folder);
      expect(readTree(folder)).toEqual({ ...old, 'z/kept': 'old' });
    },
  );

  it('take nothing outside of their folder with them', () => {
    const folder = writeTree(temporaryFolder(), {
      'in/.briefing-writing.json': JSON.stringify({
        stage: 'on disk',
        paths: [
          ['../kept', 'gone'],
          ['gone', 'gone'],
        ],
      }),
      'in/gone': 'x',
      kept: 'x',
    });
    endWriting(join(folder, 'in'));
    expect(readTree(folder)).toEqual({ kept: 'x' });
  });
});
