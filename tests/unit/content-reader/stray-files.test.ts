import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strayFiles } from '../../../src/content-reader/stray-files.ts';
import { temporaryFolder } from '../../helpers/build.ts';

function found(...paths: string[]): string[] {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  return strayFiles(folder, 'content').map(({ file }) => file);
}

describe('strayFiles', () => {
  it.each([
    'briefing.yaml',
    'overview.mdx',
    'about.mdx',
    'statements.yaml',
    'sources.yaml',
    'updates.yaml',
    'redirects.yaml',
    'verified.json',
    'released.json',
    'whos-who/ada.mdx',
    'glossary/weir.mdx',
    'chronology/talks.mdx',
    'notes.txt',
    'README.md',
    '.git/config',
    '.DS_Store',
    'overview.mdx~',
    'whos-who/.ada.mdx.swp',
    'whos-who/ada.mdx~',
    'whos-who/#ada.mdx#',
    'whos-who/.#ada.mdx',
    'whos-who/._ada.mdx',
    'whos-who/4913',
    'whos-who/Thumbs.db',
    'glossary/desktop.ini',
  ])('leaves %s alone', (path) => {
    expect(found(path)).toEqual([]);
  });

  it.each([
    ['statements.yml', 'content/statements.yml'],
    ['Overview.MDX', 'content/Overview.MDX'],
    ['overview.md', 'content/overview.md'],
    ['released.yaml', 'content/released.yaml'],
    ['people/ada.mdx', 'content/people'],
    ['statements/one.mdx', 'content/statements'],
    ['whos-who/ada.md', 'content/whos-who/ada.md'],
    ['whos-who/ada.MDX', 'content/whos-who/ada.MDX'],
    ['whos-who/ada', 'content/whos-who/ada'],
    ['glossary/old/weir.mdx', 'content/glossary/old'],
    ['whos-who', 'content/whos-who'],
  ])('reports %s', (path, file) => {
    expect(found(path)).toEqual([file]);
  });

  it('reports all of them, in order', () => {
    expect(found('z.yaml', 'b/x.mdx', 'whos-who/a.txt', 'a.json')).toEqual([
      'content/a.json',
      'content/b',
      'content/z.yaml',
      'content/whos-who/a.txt',
    ]);
  });

  it('guesses what was meant', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'statement.yaml'), 'x');
    expect(strayFiles(folder, 'content')[0]?.hint).toMatch(
      /^Did you mean "statements.yaml"\? Known: /,
    );
  });
});
