import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { apart, buildSearchIndex } from '../../../src/search/build-index.ts';
import { indexedTexts } from '../../helpers/indexed-text.ts';

describe('what the index gets of a page', () => {
  it.each([
    ['<dt>Kind</dt><dd>Report</dd>', '<dt>Kind</dt> <dd>Report</dd>'],
    ['<span>Event</span><time>4 May</time>', '<span>Event</span> <time>4 May</time>'],
    ['<span>Vane</span>date inferred', '<span>Vane</span> date inferred'],
    ['<li>Weir<ul><li>a', '<li>Weir <ul><li>a'],
    ['<li>Weir<p>a', '<li>Weir <p>a'],
  ])('has white space between words of %s', (html, spaced) => {
    expect(apart(html)).toBe(spaced);
  });

  it.each(['the <em>weir</em>, and', '28<sup>th</sup>', '<b>We</b>ir', '<p><span>a</span></p>'])(
    'leaves %s as it is',
    (html) => {
      expect(apart(html)).toBe(html);
    },
  );
});

const page = (text: string, lang = 'en') =>
  `<html lang="${lang}"><body data-pagefind-body><p>${text}</p></body></html>`;
/** A folder with these files. */
async function siteOf(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'index-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return dir;
}

it.each([
  [['fr'], ['wasm.fr.pagefind']],
  [['uk'], ['wasm.unknown.pagefind']],
  [
    ['fr', 'uk'],
    ['wasm.fr.pagefind', 'wasm.unknown.pagefind'],
  ],
])('keeps the programs that a browser loads for pages in %j, and no other', async (langs, kept) => {
  const dir = await siteOf(
    Object.fromEntries(langs.map((lang) => [`${lang}/index.html`, page('Words.', lang)])),
  );
  expect(await buildSearchIndex(dir, langs.length)).toEqual([]);
  const files = await readdir(join(dir, 'pagefind'));
  expect(files.filter((name) => name.startsWith('wasm.'))).toEqual(kept);
});

it('has each page by its address, without what it says about itself', async () => {
  const dir = await siteOf({
    'index.html': page('The weir. <nav>Next page</nav>'),
    'whos-who/ann/index.html': page('Ann came.<span class="cite">Paragraph 1</span>'),
  });
  expect(await buildSearchIndex(dir, 2)).toEqual([]);
  expect(Object.fromEntries(indexedTexts(dir))).toEqual({
    '/': 'The weir.',
    '/whos-who/ann/': 'Ann came.',
  });
});

it('says so where Pagefind dies, as it does where a file has the place of its folder', async () => {
  const dir = await siteOf({ 'index.html': page('The weir.'), pagefind: 'no folder' });
  expect(await buildSearchIndex(dir, 1)).toMatchObject([
    {
      message: expect.stringMatching(
        /^Pagefind stopped before it was done[.] .*code 101[.]$/,
      ) as string,
    },
  ]);
});

describe('a build', () => {
  const calls = { added: [] as string[], closed: 0 };
  /** What Pagefind says of its work. */
  let errors: { create?: string; add?: string; write?: string } = {};
  let build: typeof buildSearchIndex;

  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('pagefind', () => {
      const said = (error: string | undefined) =>
        Promise.resolve({ errors: error === undefined ? [] : [error] });
      const index = {
        addHTMLFile({ sourcePath }: { sourcePath: string }) {
          calls.added.push(sourcePath);
          return said(errors.add);
        },
        async writeFiles({ outputPath }: { outputPath: string }) {
          await mkdir(outputPath);
          await writeFile(join(outputPath, 'pagefind-entry.json'), '{ "languages": {} }');
          return said(errors.write);
        },
      };
      return {
        createIndex: async () => ({
          ...(await said(errors.create)),
          ...(errors.create === undefined ? { index } : {}),
        }),
        close: () => Promise.resolve(calls.closed++),
      };
    });
    ({ buildSearchIndex: build } = await import('../../../src/search/build-index.ts'));
  });
  afterAll(() => {
    vi.doUnmock('pagefind');
    vi.resetModules();
  });
  beforeEach(() => {
    errors = {};
    Object.assign(calls, { added: [], closed: 0 });
  });
  const messages = async (files: Record<string, string>, expected: number) =>
    (await build(await siteOf(files), expected)).map(({ message }) => message);

  it('says what to do where nothing can be indexed', async () => {
    errors = { create: 'no program' };
    expect(await build(await siteOf({ 'a.html': page('A') }), 1)).toEqual([
      {
        rule: 'search-index',
        file: 'pagefind',
        line: 1,
        message: 'no program',
        hint: 'Build again; if it persists, look at the page that it names.',
      },
    ]);
    expect(calls.closed).toBe(1);
  });

  it('says what is wrong with a page, and with what is written', async () => {
    errors = { add: 'cannot read a.html', write: 'disk full' };
    expect(await messages({ 'a.html': page('A') }, 1)).toEqual(['cannot read a.html', 'disk full']);
    expect(calls.closed).toBe(1);
  });

  it('says how many pages are missing, and counts no other file', async () => {
    const files = { 'a.html': page('A'), 'b.html': '<p>No text.</p>', 'c.txt': page('C') };
    expect(await messages(files, 2)).toEqual(['The index holds 1 pages, not 2.']);
    expect(await messages(files, 1)).toEqual([]);
  });

  it('hands over each page of a large site once, in the same order every time', async () => {
    const names = Array.from({ length: 33 }, (_, i) => `p${i}.html`);
    const files = Object.fromEntries([...names, 'a/index.html'].map((name) => [name, page(name)]));
    expect(await messages(files, 34)).toEqual([]);
    expect(calls.added).toEqual(['a/index.html', ...names.sort()]);
  });
});
