import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { currentPages, recordRelease } from '../../../src/model/permalinks/release.ts';
import { applyPlan } from '../../../src/cli/apply-plan.ts';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { planRemoval } from '../../../src/renaming/remove.ts';
import { readFolder } from '../../../src/renaming/read-folder.ts';
import { planRename } from '../../../src/renaming/rename.ts';
import { copyContent, textsOf } from '../../helpers/content-copy.ts';
import { river } from '../../helpers/river.ts';

const read = (folder: string) => readFolder(folder, 'content');
const problemsOf = (folder: string) => readBriefing(folder).problems.map(({ rule }) => rule);
const rename = (folder: string, from: string, to: string) => {
  const plan = planRename(read(folder), from, to);
  applyPlan(plan, folder, 'content');
  return plan;
};
/** One of each kind. */
const ids = [
  ...new Map([...river.entries.values()].map(({ kind, id }) => [kind, id])).values(),
  'council-minutes',
];

test.each(ids)('%s: renamed without a problem, and back again to the byte', (id) => {
  const folder = copyContent();
  const before = textsOf(folder);
  rename(folder, id, 'a-new-id');
  expect(problemsOf(folder)).toEqual([]);
  expect(JSON.stringify(textsOf(folder))).toContain('a-new-id');
  rename(folder, 'a-new-id', id);
  expect(textsOf(folder)).toEqual(before);
});

test('a folder that is not there is one problem, not one for each file that it lacks', () => {
  expect(() => read('/nowhere/content')).toThrow('There is no such folder.');
});

test('comments, quotes and flow lists stay as the editor wrote them', () => {
  const folder = copyContent();
  const file = join(folder, 'glossary/weir.mdx');
  const text = readFileSync(file, 'utf8').replace(
    /^related:.*$/m,
    'related: [ "water-share" ,  river ] # in this order',
  );
  writeFileSync(file, text);
  rename(folder, 'water-share', 'share');
  expect(readFileSync(file, 'utf8')).toBe(
    text.replace('"water-share" ,', '"share" ,').replaceAll('id="water-share"', 'id="share"'),
  );
});

test('words that only look like the id stay', () => {
  const folder = copyContent();
  const file = join(folder, 'glossary/river.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, 'name: survey'));
  rename(folder, 'survey', 'the-survey');
  expect(readFileSync(file, 'utf8')).toContain('name: survey\n');
});

test('a component of several lines and ids keeps its form', () => {
  const folder = copyContent();
  const { sources } = river;
  const [one, two] = [...sources.keys()].filter((id) => id !== 'article');
  const file = join(folder, 'about.mdx');
  const text = `${readFileSync(file, 'utf8').trimEnd()}\n\nA fact. <Cite\n  source="${one ?? ''}, ${two ?? ''}"\n/>\n`;
  writeFileSync(file, text);
  rename(folder, two ?? '', 'a-new-id');
  expect(readFileSync(file, 'utf8')).toContain(`<Cite\n  source="${one ?? ''}, a-new-id"\n/>`);
});

describe('after a release', () => {
  const released = () => {
    const folder = copyContent();
    const pages = currentPages(river).map((page) => ({ ...page, anchors: [] }));
    writeFileSync(
      join(folder, 'released.json'),
      JSON.stringify(recordRelease(undefined, pages, 'first')),
    );
    return folder;
  };

  test('the old address leads to the new one, and nothing published is lost', () => {
    const folder = released();
    const { changes } = rename(folder, 'weir', 'the-weir');
    expect(changes.at(-1)).toBe('content/redirects.yaml: /glossary/weir/: /glossary/the-weir/');
    expect(problemsOf(folder)).toEqual([]);
  });

  test('renamed twice, both old addresses lead to the page at once', () => {
    const folder = released();
    rename(folder, 'weir', 'the-weir');
    rename(folder, 'the-weir', 'last-weir');
    expect(readFileSync(join(folder, 'redirects.yaml'), 'utf8')).toBe(
      '/glossary/weir/: /glossary/last-weir/\n',
    );
    expect(problemsOf(folder)).toEqual([]);
  });

  test('an anchor that moved stays with its page', () => {
    const folder = released();
    writeFileSync(join(folder, 'redirects.yaml'), '/glossary/weir/#because: /glossary/weir/#why\n');
    rename(folder, 'weir', 'the-weir');
    expect(parse(readFileSync(join(folder, 'redirects.yaml'), 'utf8'))).toEqual({
      '/glossary/weir/': '/glossary/the-weir/',
      '/glossary/the-weir/#because': '/glossary/the-weir/#why',
    });
    expect(problemsOf(folder)).toEqual([]);
  });

  test('an address that was published for something else is refused', () => {
    const folder = released();
    rename(folder, 'weir', 'the-weir');
    expect(() => planRename(read(folder), 'survey', 'weir')).toThrow(
      '/glossary/weir/ was published for something else: choose another id.',
    );
  });

  test('back to the old id: the redirect goes first, and the refusal says so', () => {
    const folder = released();
    rename(folder, 'weir', 'the-weir');
    expect(() => planRename(read(folder), 'the-weir', 'weir')).toThrow(
      '/glossary/weir/ is an old address of "the-weir" and leads to it: remove that line from redirects.yaml first.',
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['weer', 'a', 'content has no entry or source "weer". Did you mean "weir"?'],
    ['weir', 'weir', '"weir" is its id already.'],
    ['weir', 'The Weir', '"The Weir" is no id: lower-case ASCII words joined by hyphens.'],
    ['weir', 'river', '"river" stands for something else already (content/glossary/river.mdx).'],
    ['weir', 'overview', '"overview" stands for something else already (content/overview.mdx).'],
  ])('%s -> %s', (from, to, words) => {
    expect(() => planRename(read(copyContent()), from, to)).toThrow(words);
  });

  test('any id while another file cannot be read, since that may name it', () => {
    const folder = copyContent();
    writeFileSync(join(folder, 'glossary/weir.mdx'), '---\nkind: [\n---\n');
    expect(() => planRename(read(folder), 'river', 'a')).toThrow(
      'weir cannot be read, and may name it: mend that first (npm run build lists what is wrong).',
    );
  });
});

test('an unfinished entry can be renamed before it is finished', () => {
  const folder = copyContent();
  writeFileSync(join(folder, 'glossary/weir.mdx'), '---\nkind: nothing\n---\n\nText.\n');
  rename(folder, 'weir', 'a');
  expect(readFileSync(join(folder, 'glossary/a.mdx'), 'utf8')).toContain('Text.');
});

describe('a draft with much to write', () => {
  const drafted = () => {
    const folder = mkdtempSync(join(tmpdir(), 'draft-'));
    const { files } = draftBriefing(
      'A deal\nMayor Ada Lund met Olaf Berg in Oslo on 3 May 2024.\n“It is done,” said Lund.\n',
    );
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };

  test('is renamed in file names, fields and lists', () => {
    const folder = drafted();
    rename(folder, 'ada-lund', 'mayor-lund');
    const texts = textsOf(folder);
    expect(Object.keys(texts)).toContain('whos-who/mayor-lund.mdx');
    expect(texts['statements.yaml']).toContain('- mayor-lund');
    expect(JSON.stringify(texts)).not.toMatch(/- ada-lund\b/);
  });

  test('loses an entry that nothing names', () => {
    const folder = drafted();
    const plan = planRemoval(read(folder), 'lund-done');
    applyPlan(plan, folder, 'content');
    expect(textsOf(folder)['statements.yaml']).toBe('[]\n');
  });
});
