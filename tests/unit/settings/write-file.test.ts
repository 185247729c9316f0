import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWholeFile, writeWholeFiles } from '../../../src/settings/write-file.ts';
import { temporaryFolder } from '../../helpers/build.ts';

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

it('replaces and removes none of several files where a later one cannot be replaced', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'old');
  writeWholeFile(join(folder, 'gone'), 'old');
  mkdirSync(join(folder, 'z'));
  expect(() => {
    writeWholeFiles([
      [join(folder, 'a'), 'new'],
      [join(folder, 'b'), 'new'],
      [join(folder, 'gone'), undefined],
      [join(folder, 'z'), 'new'],
    ]);
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['a', 'gone', 'z']);
  for (const name of ['a', 'gone']) expect(readFileSync(join(folder, name), 'utf8')).toBe('old');
});

it('replaces none of several files where one cannot be written', () => {
  const folder = temporaryFolder();
  writeWholeFile(join(folder, 'a'), 'old');
  const both = [
    [join(folder, 'a'), 'new'],
    [join(folder, 'gone/b'), 'new'],
  ] as const;
  expect(() => {
    writeWholeFiles(both);
  }).toThrow();
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a']);
});
