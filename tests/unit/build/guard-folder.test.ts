import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardFolder, realPath } from '../../../src/build/guard-folder.ts';
import { Refusal } from '../../../src/problems/refusal.ts';
import { temporaryFolder } from '../../helpers/build.ts';

const home = realPath(temporaryFolder());
const project = join(home, 'project');
for (const folder of ['src/pages', 'content/glossary', 'texts', 'node_modules'])
  mkdirSync(join(project, folder), { recursive: true });
symlinkSync(join(project, 'texts'), join(project, 'link'));
symlinkSync('texts/new', join(project, 'link-to-new'));
symlinkSync(project, join(home, 'other-name'));

const guard = (folder: string) => () =>
  guardFolder(folder, 'OUT', { project, home, kept: [join(project, 'texts')] });

describe('guardFolder', () => {
  it.each([
    ['the project', ''],
    ['what holds the project', '..'],
    ['the sources', 'src'],
    ['a new folder in the sources', 'src/site/new'],
    ['the packages', 'node_modules'],
    ['what commands write for editors', 'schemas'],
    ['what Astro writes', '.astro'],
    ['the content', 'texts'],
    ['a folder in the content', 'texts/glossary'],
    ['a link to the content', 'link'],
    ['a folder behind a link', 'link/new'],
    ['a link to a folder in the content that is not there yet', 'link-to-new'],
    ['the project by another name', '../other-name'],
    ['the sources by another name', '../other-name/src'],
    ['the root', '../../../../../../../../..'],
  ])('refuses %s', (_, path) => {
    expect(guard(join(project, path))).toThrow(Refusal);
  });

  it.each(['dist', 'out/site', 'src-site', '.cache/start', '../site', '../../site'])(
    'takes %s',
    (path) => {
      expect(guard(join(project, path))).not.toThrow();
    },
  );

  it('says what must stay and what to do', () => {
    expect(guard(join(project, 'src'))).toThrow(
      /^OUT is, holds or lies inside .*src, where nothing may be replaced: name another folder\.$/,
    );
    expect(guard(home)).toThrow('OUT is or holds your home folder');
    expect(guard('/')).toThrow('OUT is the root of a disk');
  });
});
