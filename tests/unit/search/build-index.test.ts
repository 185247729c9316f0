import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apart, buildSearchIndex } from '../../../src/search/build-index.ts';

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

it.each([
  ['fr', 'wasm.fr.pagefind'],
  ['uk', 'wasm.unknown.pagefind'],
])(
  'keeps the program that a browser loads for pages in %s, and no other',
  async (lang, program) => {
    const dir = await mkdtemp(join(tmpdir(), 'index-'));
    const page = `<html lang="${lang}"><body data-pagefind-body><h1>Title</h1><p>Words.</p></body></html>`;
    await writeFile(join(dir, 'index.html'), page);
    expect(await buildSearchIndex(dir, 1)).toEqual([]);
    const files = await readdir(join(dir, 'pagefind'));
    expect(files.filter((name) => name.startsWith('wasm.'))).toEqual([program]);
  },
);
