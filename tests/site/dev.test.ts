import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, temporaryFolder } from '../helpers/build.ts';
import { type DevServer, startDevServer } from '../helpers/dev-server.ts';
import { changed, makeFolder } from '../helpers/make-briefing.ts';

const ADA = 'whos-who/ada.mdx';
const content = join(temporaryFolder(), 'content');
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(content);
});
afterAll(async () => {
  await server.interrupt();
});

/** Saves files as an editor does; null removes one. */
function save(files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files))
    if (text === null) rmSync(join(content, path));
    else writeFileSync(join(content, path), text);
}

const good = makeFolder();
const restore = () => cpSync(good, content, { recursive: true });
const panel = (text: string): string =>
  /<aside class="dev-panel"[\s\S]*?<\/aside>/.exec(text)?.[0] ?? '';
const heading = (text: string): string => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1] ?? '';

it('starts without any content, says what to write, and shows a briefing as soon as there is one', async () => {
  const { status, text } = await server.until('/', 'class="dev-to-write">To write: title');
  expect(status).toBe(200);
  expect(panel(text)).toContain('missing-file');
  restore();
  const { text: page } = await server.until('/', 'The weir stays shut');
  expect(page).not.toContain('dev-to-write">');
  await server.until('/whos-who/ada/', 'She spoke.');
});

it.each([
  [
    'a slip in a field',
    changed(ADA, 'kind: person', 'kind: persona'),
    'ada.mdx:2',
    'invalid-field',
  ],
  [
    'YAML that does not parse',
    changed(ADA, 'name: Ada', 'name: "Ada'),
    'ada.mdx:3',
    'invalid-yaml',
  ],
  [
    'a tag that is not closed',
    changed(ADA, 'She spoke.', '<Quote id="'),
    'ada.mdx:10',
    'invalid-mdx',
  ],
  [
    'code in the text',
    changed(ADA, 'She spoke.', '{process.exit()}'),
    'ada.mdx:10',
    'forbidden-code',
  ],
])(
  'keeps the last good page of an entry with %s, and says what is wrong on it alone',
  async (_, files, place, rule) => {
    save(files);
    const { status, text } = await server.until('/whos-who/ada/', rule);
    expect(status).toBe(200);
    expect(heading(text)).toContain('Ada Abbot');
    expect(text).toContain('She spoke.');
    expect(panel(text)).toContain(place);
    expect(panel((await server.until('/glossary/weir/', 'dev-panel"')).text)).not.toContain(rule);
    const all = await server.until('/problems/', rule);
    expect(all.text.replaceAll(/\s+/g, ' ')).toContain(place);
  },
);

it('answers an address with half an escape as one that leads nowhere', async () => {
  const { status } = await fetch(`${server.address}/%E0%A4%A`);
  expect(status).toBe(404);
});

it('shows a mended entry with its new name, also where others link it', async () => {
  save(changed(ADA, 'name: Ada Abbot', 'name: Ada Adler'));
  expect(panel((await server.until('/whos-who/ada/', 'Ada Adler')).text)).not.toContain(ADA);
  await server.until('/chronology/talks/', 'Ada Adler');
});

it('follows a file that is renamed, removed or new', async () => {
  renameSync(join(content, ADA), join(content, 'whos-who/ada-adler.mdx'));
  expect((await server.until('/whos-who/ada-adler/', 'She spoke.')).status).toBe(200);
  expect((await server.until('/whos-who/ada/', 'does not exist')).status).toBe(404);
  save({ 'whos-who/ada-adler.mdx': null });
  expect((await server.until('/whos-who/ada-adler/', 'does not exist')).status).toBe(404);
  save({
    'whos-who/bea.mdx':
      '---\ndraft: true\nkind: person\nname: Bea\nsummary: \'\'\n---\n\n<H id="story">Story</H>\n',
  });
  const { text } = await server.until('/whos-who/bea/', 'To write: summary');
  expect(text).toMatch(/class="dev-to-write">To write: summary · \S+bea\.mdx:5</);
  expect(text).toMatch(/class="dev-to-write">To write: text · \S+bea\.mdx:8</);
  expect(panel(text)).toContain('unfinished-draft');
  expect(text).toMatch(/h1::after\{content:"draft"/);
});

it('lives through a broken briefing.yaml and an overview without a title', async () => {
  save({ 'briefing.yaml': 'title: [' });
  const broken = await server.until('/', 'invalid-yaml');
  expect(broken.status).toBe(200);
  expect(broken.text).toContain('A small briefing');
  restore();
  save(changed('overview.mdx', 'title: The weir stays shut', "title: ''"));
  const { status, text } = await server.until('/', 'To write: title');
  expect(status).toBe(200);
  expect(heading(text)).toMatch(/<mark class="dev-to-write">To write: title · \S+overview\.mdx:2</);
  save({ 'overview.mdx': null });
  expect((await server.until('/', 'missing-file')).status).toBe(200);
});

it('shows what the build refuses: nothing of this is published', async () => {
  const { status, output } = await buildSite({ BRIEFING_CONTENT: content });
  expect(status).toBe(1);
  expect(output).toContain('overview.mdx:1  missing-file');
  expect(output).toContain('bea.mdx:2  unfinished-draft');
});

it('goes on when a folder that was there goes and comes back, as by a checkout', async () => {
  const own = makeFolder();
  const other = await startDevServer(own);
  try {
    await other.until('/whos-who/ada/', 'She spoke.');
    renameSync(own, `${own}-away`);
    await other.until('/problems/', 'missing-file');
    renameSync(`${own}-away`, own);
    await other.until('/problems/', /^(?![\s\S]*missing-file)/);
    const [text = ''] = Object.values(changed(ADA, 'She spoke.', 'She came back.'));
    writeFileSync(join(own, ADA), text);
    await other.until('/whos-who/ada/', 'She came back.');
  } finally {
    await other.interrupt();
  }
});

it('ends at Ctrl-C', async () => {
  expect(await server.interrupt()).toBe(130);
});
