import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { currentPages, recordRelease } from '../../src/model/permalinks/release.ts';
import { readBriefing } from '../../src/content-reader/read-briefing.ts';
import { runCommand, temporaryFolder } from '../helpers/build.ts';

const RIVER = 'tests/fixtures/river';

/** A copy of the fixture's content that a command may change. */
function copyOfRiver(): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync(`${RIVER}/content`, folder, { recursive: true });
  return folder;
}

function fileWith(name: string, text: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

const article = readFileSync(`${RIVER}/article.txt`, 'utf8');

it.each([
  ['status', []],
  ['new', ['person', 'Ada Lund']],
  ['rename', ['weir', 'dam']],
  ['remove', ['weir']],
  ['updates', []],
])('%s says that there is no such folder, and makes none', async (command, args) => {
  const content = join(temporaryFolder(), 'contents');
  const { status, output } = await runCommand(command, args, { BRIEFING_CONTENT: content });
  expect(output).toContain(`${content}:1  missing-file  There is no such folder.`);
  expect(status).toBe(1);
  expect(existsSync(content)).toBe(false);
});

describe('verify', () => {
  it('records the article and every statement, and says so', async () => {
    const content = copyOfRiver();
    const { status, output } = await runCommand('verify', [`${RIVER}/article.txt`], {
      BRIEFING_CONTENT: content,
    });
    expect(status).toBe(0);
    expect(output).toContain('quotations stand in the article, character by character');
    const record = (folder: string) =>
      JSON.parse(readFileSync(join(folder, 'verified.json'), 'utf8')) as Record<string, unknown>;
    const today = new Date().toISOString().slice(0, 10);
    expect(record(content)).toEqual({ ...record(`${RIVER}/content`), on: today });
  });

  it('records the day on the wall of whoever verifies', async () => {
    const days = ['Pacific/Kiritimati', 'Pacific/Niue'].map(async (TZ) => {
      const content = copyOfRiver();
      await runCommand('verify', [`${RIVER}/article.txt`], { BRIEFING_CONTENT: content, TZ });
      const record = readFileSync(join(content, 'verified.json'), 'utf8');
      return (JSON.parse(record) as { on: string }).on;
    });
    // There are 25 hours between them.
    const [east = '', west = ''] = await Promise.all(days);
    expect(east > west).toBe(true);
  });

  it('takes the same article from another system for the same', async () => {
    const content = copyOfRiver();
    const file = fileWith('article.txt', `\uFEFF${article.replaceAll('\n', '\r\n')}`);
    const { status, output } = await runCommand('verify', [file], { BRIEFING_CONTENT: content });
    expect(output).toContain('quotations stand in the article, character by character');
    expect(status).toBe(0);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['is empty', ' \n', 'It is empty.'],
    ['is binary', new Uint8Array([0, 159, 1]), 'It is not UTF-8 text.'],
  ])('refuses an article that %s in one line', async (_, text, expected) => {
    const file = fileWith('article.txt', text);
    const { status, output } = await runCommand('verify', [file], { BRIEFING_CONTENT: RIVER });
    expect(status).toBe(1);
    expect(output).toContain(`${file}: ${expected}`);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a missing file and a folder', async () => {
    expect((await runCommand('verify', ['none.txt'])).output).toBe(
      'none.txt: There is no such file.\n',
    );
    expect((await runCommand('verify', ['src'])).output).toBe('src: It is not a file.\n');
  });

  it('refuses another article, and takes it with --replace where all quotations stand in it', async () => {
    const content = copyOfRiver();
    const before = readFileSync(join(content, 'verified.json'), 'utf8');
    const other = fileWith('other.txt', article.replace('argue over', 'dispute'));
    const env = { BRIEFING_CONTENT: content };
    const refused = await runCommand('verify', [other], env);
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('wrong-article');
    expect(readFileSync(join(content, 'verified.json'), 'utf8')).toBe(before);
    const replaced = await runCommand('verify', ['--replace', other], env);
    expect(replaced.status).toBe(0);
    expect(readFileSync(join(content, 'verified.json'), 'utf8')).not.toBe(before);
  });

  it('writes nothing where a word differs', async () => {
    const content = copyOfRiver();
    const before = readFileSync(join(content, 'verified.json'), 'utf8');
    const other = fileWith('other.txt', article.replace('Every dry week', 'Every wet week'));
    const { status, output } = await runCommand('verify', ['--replace', other], {
      BRIEFING_CONTENT: content,
    });
    expect(status).toBe(1);
    expect(output).toContain('Every dry [article: wet] week costs us a customer');
    expect(readFileSync(join(content, 'verified.json'), 'utf8')).toBe(before);
  });
});

describe('new', () => {
  it('writes an entry and says what is missing, and never writes over one', async () => {
    const content = copyOfRiver();
    const env = { BRIEFING_CONTENT: content };
    const { status, output } = await runCommand('new', ['person', 'Ada Lund'], env);
    expect(status).toBe(0);
    expect(output).toBe(
      `${content}/whos-who/ada-lund.mdx is written. What only you can know:\n  ${content}/whos-who/ada-lund.mdx:6  invalid-field  summary: It is empty. Write 50 to 160 characters.\n`,
    );
    const again = await runCommand('new', ['term', 'Ada Lund'], env);
    expect(again.status).toBe(1);
    expect(again.output).toContain('whos-who/ada-lund.mdx is there already: edit that one.');
    expect(existsSync(join(content, 'glossary/ada-lund.mdx'))).toBe(false);
  });

  it('adds a statement below the others', async () => {
    const content = copyOfRiver();
    const before = readFileSync(join(content, 'statements.yaml'), 'utf8');
    const env = { BRIEFING_CONTENT: content };
    const { output } = await runCommand('new', ['statement', 'Lund: we shall see'], env);
    expect(output).toContain('by: It names nobody.');
    const after = readFileSync(join(content, 'statements.yaml'), 'utf8');
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after).toContain('- id: lund-we-shall-see\n');
  });

  it('loses none of several statements that are added at once', async () => {
    const content = copyOfRiver();
    const all = await Promise.all(
      ['One', 'Two', 'Three'].map((name) =>
        runCommand('new', ['statement', `${name} more`], { BRIEFING_CONTENT: content }),
      ),
    );
    const added = all.filter(({ status }) => status === 0).length;
    const text = readFileSync(join(content, 'statements.yaml'), 'utf8');
    expect(text.match(/^- id: \w+-more$/gm)).toHaveLength(added);
    for (const { output } of all.filter(({ status }) => status !== 0))
      expect(output).toMatch(/^Another command \(process \d+\) is writing .* wait until/);
  });

  it.each<[string[], string]>([
    [[], 'Usage: npm run new -- '],
    [['briefing', `${RIVER}/article.txt`, '/tmp/x', '--year', '78'], '--year is "78"'],
    [['briefing', `${RIVER}/article.txt`, '/tmp/x', '--language', 'xx'], '--language is "xx"'],
    [['briefing', `${RIVER}/article.txt`, '/tmp/x', '--published', 'May'], '--published is "May"'],
    [['persn', 'X'], 'There is no kind "persn". Did you mean "person"?'],
    [['person', 'Юрий'], 'No id follows from "Юрий": give one with --id.'],
    [['person', 'Ada', '--colour', 'red'], '"--colour" is not known here. '],
  ])('refuses %j in one line', async (args, expected) => {
    const { status, output } = await runCommand('new', args, {
      BRIEFING_CONTENT: `${RIVER}/content`,
    });
    expect(status).toBe(1);
    expect(output).toContain(expected);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('starts a briefing in a new folder only', async () => {
    const folder = join(temporaryFolder(), 'new');
    const { status, output } = await runCommand('new', [
      'briefing',
      `${RIVER}/article.txt`,
      folder,
    ]);
    expect(status).toBe(0);
    expect(output).toContain('Found: 3 people, 1 organisation, 4 quotations (4 with a speaker)');
    expect(output).toContain('Undated, since no year is known: May 4, May 5.');
    expect(output).toContain(`Next: BRIEFING_CONTENT=${folder} npm run dev`);
    expect(existsSync(join(folder, 'whos-who/petra-vane.mdx'))).toBe(true);
    const again = await runCommand('new', ['briefing', `${RIVER}/article.txt`, folder]);
    expect(again.status).toBe(1);
    expect(again.output.replace(/\d+ more/, 'some more')).toBe(
      `${folder}/briefing.yaml and some more files are there already: name a new folder, or write over them with --force.\n`,
    );
    expect(output).not.toContain('Still there');
    writeFileSync(join(folder, 'about.mdx'), 'mine');
    writeFileSync(join(folder, 'whos-who/otto-lind.mdx'), 'mine');
    const forced = await runCommand('new', [
      ...['briefing', `${RIVER}/article.txt`, folder],
      ...['--year', '2031', '--force'],
    ]);
    expect(forced.status).toBe(0);
    expect(forced.output).not.toContain('Undated');
    expect(forced.output).toContain('not of this draft: whos-who/otto-lind.mdx. Remove');
    expect(readFileSync(join(folder, 'about.mdx'), 'utf8')).toContain('draft: true');
    writeFileSync(join(folder, 'released.json'), '{}');
    const released = await runCommand('new', [
      ...['briefing', `${RIVER}/article.txt`, folder],
      '--force',
    ]);
    expect(released.output).toBe(
      `${folder} holds a briefing that was released: name another folder.\n`,
    );
  });
});

describe('--help', () => {
  const commands = readdirSync('src/cli').filter((name) =>
    readFileSync(join('src/cli', name), 'utf8').includes('await run('),
  );

  it.each(commands)('says how %s is used, and nothing else happens', async (file) => {
    const { status, output } = await runCommand(file.replace('.ts', ''), ['--help']);
    expect(output).toMatch(/^Usage: npm .+\n$/);
    expect(status).toBe(0);
  });
});

describe('arguments that a command does not know', () => {
  it.each<[string, string[]]>([
    ['build', ['--quite']],
    ['build', ['out']],
    ['serve', ['--prot']],
    ['start', ['--port']],
    ['updates', ['first-edition']],
    ['release', ['first-edition', 'second-edition']],
    ['verify', [`${RIVER}/article.txt`, 'more.txt']],
    ['new', ['briefing', `${RIVER}/article.txt`, 'my', 'briefing']],
  ])('%s %j is refused with the usage', async (command, args) => {
    const { status, output } = await runCommand(command, args, { BRIEFING_CONTENT: copyOfRiver() });
    expect(output).toContain('Usage: npm ');
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

describe('new briefing', () => {
  it('makes no folder that no other command could read', async () => {
    const folder = join(temporaryFolder(), 'a?b');
    const { output } = await runCommand('new', ['briefing', `${RIVER}/article.txt`, folder]);
    expect(output).toBe(
      `BRIEFING_CONTENT is "${folder}": name a folder without "?" in its path.\n`,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('prints a next command that a shell reads as it is meant', async () => {
    const folder = join(temporaryFolder(), "Ada’s it's & more");
    const { output } = await runCommand('new', ['briefing', `${RIVER}/article.txt`, folder]);
    const quoted = `'${folder.replace("'", String.raw`'\''`)}'`;
    expect(output).toContain(`BRIEFING_CONTENT=${quoted} npm run dev`);
  });

  const draft = (folder: string) => runCommand('new', ['briefing', `${RIVER}/article.txt`, folder]);

  it.each([
    ['a file where a folder has to stand', (at: string) => writeFileSync(join(at, 'whos-who'), '')],
    ['a folder where a file has to stand', (at: string) => mkdirSync(join(at, 'about.mdx'))],
  ])('writes nothing beside %s, and says so', async (_, block) => {
    const folder = temporaryFolder();
    block(folder);
    const before = readdirSync(folder);
    const { status, output } = await draft(folder);
    expect(status).toBe(1);
    expect(output).toMatch(/ has to stand there: name another folder\.\n$/);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('newsletter', () => {
  const env = {
    BRIEFING_CONTENT: `${RIVER}/content`,
    SITE_URL: 'https://news.example',
    BASE_PATH: '/talks/',
    OUT_DIR: '/nonexistent',
  };
  const address = 'https://news.example/talks/glossary/weir/';

  it('lets a draft pass whose links all open', async () => {
    const draft = fileWith('draft.md', `[a](${address})\r\n\r\n[b](https://other.example/)\r\n`);
    expect(await runCommand('newsletter', [draft], env)).toEqual({
      status: 0,
      output: `${draft}:1  opens  ${address}\n1 link to this site: 1 exact, 0 through a redirect, 0 would not open what is meant.\n1 link to other places: not judged.\n`,
    });
  });

  it('stops one with a link that would not', async () => {
    const draft = fileWith('draft.html', `<p>\n<a href="${address}#why">a</a>\n`);
    expect(await runCommand('newsletter', [draft], env)).toEqual({
      status: 1,
      output: `${draft}:2  fragment  ${address}#why  Mail software may drop #why: link to a page. Use ${address}\n1 link to this site: 0 exact, 0 through a redirect, 1 would not open what is meant.\n`,
    });
  });

  it('writes a corrected copy beside it, and never over a file', async () => {
    const text = `<p>\r\n<a href="${address}#why">a</a> <a href='${address.slice(0, -1)}?a=1&amp;b=2'>b</a>\r\n`;
    const draft = fileWith('draft.html', text);
    const first = await runCommand('newsletter', [draft, '--fix'], env);
    expect(first.status).toBe(0);
    expect(first.output).toContain('draft.fixed.html has 2 corrected; 0 need your hand.');
    expect(readFileSync(draft, 'utf8')).toBe(text);
    const copy = draft.replace('.html', '.fixed.html');
    expect(readFileSync(copy, 'utf8')).toBe(text.replace('#why', '').replace('?a', '/?a'));
    expect((await runCommand('newsletter', [draft, '--fix'], env)).output).toContain(
      'draft.fixed-2.html has 2 corrected',
    );
    expect((await runCommand('newsletter', [copy, '--fix'], env)).output).toContain(
      'There is nothing that can be corrected without you.',
    );
  });

  it('tells what it found also where the copy cannot be written', async () => {
    const draft = fileWith(`${'d'.repeat(245)}.html`, `<a href="${address}#why">a</a>`);
    const { status, output } = await runCommand('newsletter', [draft, '--fix'], env);
    expect(status).toBe(1);
    expect(output).toContain(`${draft}:1  fragment  ${address}#why`);
    expect(output).toContain('.fixed.html: The name is too long for this system.');
  });

  it('says the same to programs', async () => {
    const draft = fileWith(
      'draft.eml',
      `Content-Type: text/plain\r\n\r\nhttps://l.facebook.com/l.php?u=${encodeURIComponent(`${address}nowhere`)}\r\n`,
    );
    const { status, output } = await runCommand('newsletter', [draft, '--json'], env);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      opens: false,
      links: [{ line: 3, part: 'text/plain', verdict: 'unknown-page', through: ['Facebook'] }],
    });
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['draft.docx', 'x', {}, 'A draft is a file that ends with .html, .htm, .xhtml, '],
    ['draft.txt', '', {}, 'It is empty.'],
    ['draft.html', 'a\0b', {}, 'It is not text.'],
    ['draft.eml', 'Content-Type: image/png\n\nx', {}, 'This mail has no text to read.'],
    ['draft.txt', 'x', { SITE_URL: '' }, 'SITE_URL is not set'],
  ])('refuses %s with %j and %j in one line', async (name, text, change, expected) => {
    const draft = fileWith(name, text);
    const { status, output } = await runCommand('newsletter', [draft], { ...env, ...change });
    expect(status).toBe(1);
    expect(output).toContain(expected);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('updates', () => {
  /** A copy of the fixture as it stands after its first edition was released. */
  function released(): { content: string; updates: () => string } {
    const content = copyOfRiver();
    const { briefing } = readBriefing(content);
    if (briefing === undefined) throw new Error('The fixture cannot be read.');
    const pages = currentPages(briefing).map((page) => ({ ...page, anchors: [] }));
    const record = recordRelease(undefined, pages, 'first-edition');
    writeFileSync(join(content, 'released.json'), JSON.stringify(record));
    return { content, updates: () => readFileSync(join(content, 'updates.yaml'), 'utf8') };
  }

  function change(content: string, file: string, from: string, to: string): void {
    const path = join(content, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from)) throw new Error(`${file} does not have ${from}`);
    writeFileSync(path, before.replace(from, to));
  }

  const update = (content: string) => runCommand('updates', [], { BRIEFING_CONTENT: content });

  it('has nothing to say before the first release', async () => {
    expect(await update(copyOfRiver())).toEqual({
      status: 1,
      output: 'Nothing is released yet, so nothing can have changed since.\n',
    });
  });

  it('writes nothing where only prose has changed', async () => {
    const { content, updates } = released();
    const before = updates();
    change(content, 'glossary/weir.mdx', '\n---\n\n', '\n---\n\nIt is old. <Cite at="1"/>\n\n');
    expect(await update(content)).toEqual({
      status: 0,
      output: 'The data is as it was released, or an edition names each change already.\n',
    });
    expect(updates()).toBe(before);
  });

  it('drafts the edition of what has changed, and leaves its words to the editor', async () => {
    const { content, updates } = released();
    const before = updates();
    change(content, 'glossary/weir.mdx', 'summary: ', 'summary: Once more, ');
    const { status, output } = await update(content);
    expect(status).toBe(0);
    expect(output).toContain(`Added to ${content}/updates.yaml: write its title`);
    expect(updates().startsWith(before)).toBe(true);
    const [first, draft, ...more] = parse(updates()) as Record<string, unknown>[];
    expect([first?.['id'], more]).toEqual(['first-edition', []]);
    expect(draft).toMatchObject({ kind: 'minor', title: '', summary: '', entries: ['weir'] });
    expect(draft?.['id']).toBe(`update-${String(draft?.['date'])}`);

    const unfinished = await update(content);
    expect(unfinished.status).toBe(1);
    expect(unfinished.output).toMatch(/updates\.yaml:\d+ {2}invalid-field {2}title: It is empty\./);

    const words =
      "title: 'The weir'\n  summary: 'The weir has another sentence, and nothing else has changed.'";
    change(content, 'updates.yaml', 'title: ""\n  summary: ""', words);
    expect((await update(content)).output).toContain('an edition names each change already.');
  });

  it.each(['[]\n', '# None yet.\n[ ]\n'])('takes the place of an empty list: %j', async (text) => {
    const { content, updates } = released();
    const record = join(content, 'released.json');
    const recorded = readFileSync(record, 'utf8');
    writeFileSync(
      record,
      recorded.replace('"first-edition"', '').replace(/,\s*"check":\s*"\w+"/, ''),
    );
    writeFileSync(join(content, 'updates.yaml'), text);
    change(content, 'glossary/weir.mdx', 'summary: ', 'summary: Once more, ');
    const { status, output } = await update(content);
    expect(output).toContain('Added to ');
    expect(status).toBe(0);
    expect(parse(updates())).toMatchObject([{ kind: 'minor', entries: ['weir'] }]);
  });

  it('lists what else is wrong and writes nothing', async () => {
    const { content, updates } = released();
    const before = updates();
    change(content, 'glossary/weir.mdx', 'summary: ', 'colour: red\nsummary: ');
    const { status, output } = await update(content);
    expect(status).toBe(1);
    expect(output).toContain(`${content}/glossary/weir.mdx:`);
    expect(output).toContain('unknown-key');
    expect(updates()).toBe(before);
  });
});
