import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFiles } from '../../../src/content-reader/content-files.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { writeTree } from '../../helpers/tree.ts';

it('lists what a briefing is read from, through links, and nothing else', () => {
  const folder = writeTree(temporaryFolder(), {
    'briefing.yaml': 'x',
    'notes.txt': 'x',
    'whos-who/bea.mdx': 'x',
    'whos-who/.#ada.mdx': 'x',
    'whos-who/old/cleo.mdx': 'x',
    'drafts/dora.mdx': 'x',
    '.kept/ada.mdx': 'x',
  });
  symlinkSync('../.kept/ada.mdx', join(folder, 'whos-who/ada.mdx'));
  symlinkSync('nowhere', join(folder, 'whos-who/emma.mdx'));
  symlinkSync('.kept', join(folder, 'glossary'));
  mkdirSync(join(folder, 'whos-who/fay.mdx'));
  expect(contentFiles(folder)).toEqual([
    'briefing.yaml',
    'glossary/ada.mdx',
    'whos-who/ada.mdx',
    'whos-who/bea.mdx',
  ]);
  expect(contentFiles(join(folder, 'absent'))).toEqual([]);
});
