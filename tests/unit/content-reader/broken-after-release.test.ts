import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { currentPages, recordRelease } from '../../../src/model/permalinks/release.ts';
import { copyContent } from '../../helpers/content-copy.ts';
import { river } from '../../helpers/river.ts';

/** The fixture after its release, with one file changed. */
function afterRelease(change: (folder: string) => void): string[] {
  const folder = copyContent();
  const pages = currentPages(river).map((page) => ({ ...page, anchors: [] }));
  const record = recordRelease(undefined, pages, 'first-edition');
  writeFileSync(join(folder, 'released.json'), JSON.stringify(record));
  writeFileSync(join(folder, 'redirects.yaml'), '/glossary/dam/: /glossary/weir/\n');
  change(folder);
  return readBriefing(folder).problems.map(({ file, rule }) => `${file} ${rule}`);
}

const edit = (file: string, from: string, to: string) => (folder: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

it.each<[string, (folder: string) => void, string]>([
  ['does not parse', edit('glossary/weir.mdx', '---', ''), 'glossary/weir.mdx invalid-yaml'],
  [
    'has a wrong field',
    edit('glossary/weir.mdx', 'kind: issue', 'kind: x'),
    'glossary/weir.mdx invalid-field',
  ],
  ['has CR', edit('glossary/weir.mdx', '\n', '\r\n'), 'glossary/weir.mdx unreadable-file'],
  ['is no list', edit('statements.yaml', '- id', 'id'), 'statements.yaml invalid-yaml'],
  [
    'has another ending',
    (folder) => renameSync(join(folder, 'glossary/weir.mdx'), join(folder, 'glossary/weir.md')),
    'glossary/weir.md unreadable-file',
  ],
])('takes nothing for gone because a file %s', (_, change, problem) => {
  expect(afterRelease(change)).toEqual([`content/${problem}`]);
});

it('misses what is gone where everything can be read', () => {
  expect(
    afterRelease((folder) => renameSync(join(folder, 'glossary/survey.mdx'), join(folder, 'x'))),
  ).toContain('content/released.json lost-permalink');
});
