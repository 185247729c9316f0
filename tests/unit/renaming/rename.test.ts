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
import { changed, makeFolder } from '../../helpers/make-briefing.ts';
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

describe('every field that names an id', () => {
  const renamed = (files: Record<string, string>, from: string, file: string) => {
    const folder = makeFolder(files);
    rename(folder, from, 'new-id');
    return readFileSync(join(folder, file), 'utf8');
  };
  const ADA = 'whos-who/ada.mdx';
  const silent = (attributes: string) =>
    changed(ADA, 'She spoke. <Cite at="1"/>', `Who it was is not said. <Silent ${attributes}/>`);
  const glance = changed(
    'overview.mdx',
    "cites: ['0']",
    "cites: ['0']\nglance:\n  event: talks\n  about: { text: It was the weir., cites: ['1', minutes] }\n  result: { text: It was shut., cites: ['1'] }\n  next: { text: Nothing., cites: ['1'] }",
  );
  const accounts = (list: string) =>
    changed(
      'sources.yaml',
      'https://town.example/minutes',
      `https://town.example/minutes\n  accordingTo: ${list}`,
    );

  test.each<[string, Record<string, string>, string, string, string]>([
    [
      'a document that answers',
      silent('answeredBy="minutes weir"'),
      'minutes',
      ADA,
      'answeredBy="new-id weir"',
    ],
    [
      'an entry that answers',
      silent('answeredBy="minutes weir"'),
      'weir',
      ADA,
      'answeredBy="minutes new-id"',
    ],
    ['the event of the overview', glance, 'talks', 'overview.mdx', 'event: new-id'],
    ['a source of the overview', glance, 'minutes', 'overview.mdx', "cites: ['1', new-id]"],
    [
      'whose account it is',
      accounts('[ada, Bea]'),
      'ada',
      'sources.yaml',
      'accordingTo: [new-id, Bea]',
    ],
    [
      'who was there',
      changed(
        'chronology/talks.mdx',
        'people: [ada]',
        'people: [ada]\nparties: [{ side: town, who: [ada] }]',
      ),
      'ada',
      'chronology/talks.mdx',
      'who: [new-id]',
    ],
    [
      'a document, and not the words of who tells of it',
      changed(
        ADA,
        'She spoke. <Cite at="1"/>',
        'The minutes say so. <Cite source="minutes" accordingTo="The minutes, weir"/>',
      ),
      'minutes',
      ADA,
      '<Cite source="new-id" accordingTo="The minutes, weir"/>',
    ],
    [
      'who tells of it',
      changed(
        ADA,
        'She spoke. <Cite at="1"/>',
        'The weir says so. <Cite source="minutes" accordingTo="The weir, ada"/>',
      ),
      'ada',
      'whos-who/new-id.mdx',
      'accordingTo="The weir, new-id"',
    ],
  ])('%s', (_, files, from, file, text) => {
    expect(renamed(files, from, file)).toContain(text);
  });
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

  /** Releases what stands in a folder. */
  const releaseAgain = (folder: string) => {
    const { briefing } = readBriefing(folder);
    if (briefing === undefined) throw new Error('There is no briefing.');
    const pages = currentPages(briefing).map((page) => ({ ...page, anchors: [] }));
    const record = recordRelease(briefing.released, pages, 'second');
    writeFileSync(join(folder, 'released.json'), JSON.stringify(record));
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

  const redirects = (folder: string) => readFileSync(join(folder, 'redirects.yaml'), 'utf8');

  test('back to the old id, its address is a page again and nothing leads round in a circle', () => {
    const folder = released();
    const before = textsOf(folder);
    rename(folder, 'weir', 'the-weir');
    const { changes } = rename(folder, 'the-weir', 'weir');
    expect(changes.at(-1)).toBe('content/redirects.yaml: /glossary/weir/ is a page again');
    expect(problemsOf(folder)).toEqual([]);
    expect(textsOf(folder)).toEqual({ ...before, 'redirects.yaml': '{}\n' });
  });

  test('back after a second release, that address leads on as well', () => {
    const folder = released();
    writeFileSync(join(folder, 'redirects.yaml'), '/glossary/dam/: /glossary/weir/\n');
    rename(folder, 'weir', 'the-weir');
    releaseAgain(folder);
    rename(folder, 'the-weir', 'weir');
    expect(redirects(folder)).toBe(
      '/glossary/dam/: /glossary/weir/\n/glossary/the-weir/: /glossary/weir/\n',
    );
    expect(problemsOf(folder)).toEqual([]);
  });

  test.each([
    ['at once', () => undefined],
    ['after a second release', releaseAgain],
  ])('back %s, while a neighbour has another id as well', (_, between) => {
    const folder = released();
    rename(folder, 'obrien-share', 'the-share');
    rename(folder, 'town-hall-talks', 'the-talks');
    between(folder);
    rename(folder, 'the-talks', 'last-talks');
    rename(folder, 'the-share', 'obrien-share');
    expect(problemsOf(folder)).toEqual([]);
  });

  test.each([
    ['before', ['the-weir']],
    ['and back', ['the-weir', 'weir']],
  ])('an entry that was renamed %s it is changed asks for an edition all the same', (_, names) => {
    const folder = released();
    let id = 'weir';
    for (const to of names) {
      rename(folder, id, to);
      id = to;
    }
    const file = join(folder, `glossary/${id}.mdx`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('The barrier that', 'The barrier which'),
    );
    expect(problemsOf(folder)).toEqual(['unrecorded-change']);
    rename(folder, id, 'last-weir');
    expect(problemsOf(folder)).toEqual(['unrecorded-change']);
  });

  test.each([
    ['{} # none yet\n'],
    ['{ /glossary/dam/: /glossary/river/ }\n'],
    ['---\n/glossary/dam/: /glossary/river/\n...\n'],
  ])('with redirects written as %j', (text) => {
    const folder = released();
    writeFileSync(join(folder, 'redirects.yaml'), text);
    rename(folder, 'weir', 'the-weir');
    expect(parse(redirects(folder))).toEqual({
      ...(parse(text) as object),
      '/glossary/weir/': '/glossary/the-weir/',
    });
    rename(folder, 'the-weir', 'weir');
    expect(parse(redirects(folder)) ?? {}).toEqual(parse(text));
    expect(problemsOf(folder)).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['weer', 'a', 'content has no entry or source "weer". Did you mean "weir"?'],
    [
      'glossary/weir.mdx',
      'a',
      'content has no entry or source "glossary/weir.mdx". Did you mean "weir"?',
    ],
    ['weir', 'weir', '"weir" is its id already.'],
    [
      'weir',
      'The Weir',
      '"The Weir" is no id. Write lower-case ASCII words joined by hyphens, with a letter, in at most 80 characters.',
    ],
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
    const plan = planRemoval(read(folder), ['lund-done']);
    applyPlan(plan, folder, 'content');
    expect(textsOf(folder)['statements.yaml']).toBe('[]\n');
  });
});
