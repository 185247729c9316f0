import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSite } from '../../../src/checks/check-site.ts';
import { FONTS, SCRIPTS } from '../../../src/checks/loads.ts';
import { listFiles, readSite } from '../../../src/checks/read-site.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { writeTree } from '../../helpers/tree.ts';

let dir = '';
beforeEach(() => {
  dir = temporaryFolder();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`;
/** A page that breaks no rule, with a name of its own and something added. */
const page = (name: string, body = '', head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${name}</title><meta name="description" content="${name}: a sentence that is long enough to describe a page of it.">` +
  `${POLICY}${head}</head><body><main><h1 id="top-${name}">${name}</h1>${body}</main></body></html>`;

const check = (files: Record<string, string | Uint8Array>, more = {}) =>
  checkSite({ dir: writeTree(dir, files), base: '/', later: ['pagefind/'], ...more });
const told = async (files: Record<string, string | Uint8Array>, more = {}) =>
  (await check(files, more)).problems.map(({ file, message }) => `${file}: ${message}`);

it('finds nothing wrong with a site that is right', async () => {
  const link = '<p><a href="/b/#top-B">B</a> <a href="/pagefind/pagefind.js">C</a></p>';
  expect(await told({ 'index.html': page('A', link), 'b/index.html': page('B') })).toEqual([]);
});

it('takes the address of a source on its own host for no page of its own', async () => {
  const link = '<p><a href="https://news.example/2030/weir">A report</a></p>';
  const files = { 'index.html': page('A', link) };
  const siteUrl = 'https://news.example';
  expect(await told(files, { siteUrl, sources: ['https://news.example/2030/weir'] })).not.toContain(
    'index.html: "https://news.example/2030/weir" leads to no page.',
  );
  expect(await told(files, { siteUrl })).toContain(
    'index.html: "https://news.example/2030/weir" leads to no page.',
  );
});

it('tells all that is wrong with each page and with the site at once', async () => {
  const bad = '<h3>C</h3><p onclick="x()"><a href="/gone/">D</a></p><button>E</button>';
  const files = {
    'index.html': page('A', bad, '<script src="/a.js"></script>'),
    'b/index.html': page('A', '<p><a href="/#gone">F</a></p>'),
    'a.js': randomBytes(SCRIPTS),
  };
  const problems = await told(files);
  expect(problems).toEqual([
    'index.html: <button> is missing recommended "type" attribute (html > body > main > button).',
    'index.html: An h3 follows an h1.',
    'index.html: <p> has the handler onClick.',
    'index.html: "/gone/" leads to no page.',
    'b/index.html: "/#gone" leads to an id that index.html does not have.',
    'index.html: The title is that of b/index.html as well.',
    'index.html: The description is that of b/index.html as well.',
    expect.stringMatching(
      /^index\.html: The scripts of the page have \d+ bytes, more than 5120\.$/,
    ),
  ]);
});

it('weighs the fonts and scripts that lie in the folder, and no other file', async () => {
  const fonts =
    '<link rel="preload" as="font" crossorigin href="/a.woff"><link rel="preload" as="font" crossorigin href="/b.woff2">';
  const files = {
    'index.html': page('A', '', `${fonts}<script src="/a.json"></script>`),
    'a.woff': new Uint8Array(FONTS),
    'b.woff2': new Uint8Array(1),
    'a.json': randomBytes(SCRIPTS),
  };
  expect((await told(files)).filter((problem) => problem.includes('bytes'))).toEqual([
    `index.html: The fonts of the page have ${FONTS + 1} bytes, more than ${FONTS}.`,
  ]);
});

it('says once what a layout has wrong on many pages', async () => {
  const names = ['A', 'B', 'C', 'D'];
  const files = Object.fromEntries(
    names.map((name) => [`${name}/index.html`, page(name, '<h3>E</h3>')]),
  );
  expect(await told(files)).toEqual([
    'A/index.html: An h3 follows an h1. The same is true of 3 more pages.',
  ]);
});

it('holds pages against the address of the site, where it is known', async () => {
  const head = '<link rel="canonical" href="https://news.example/sub/">';
  const image = '<img alt="" width="1" height="1" src="https://news.example/sub/x.png">';
  const files = { 'index.html': page('A', image, head), 'x.png': '' };
  expect(await told(files, { base: '/sub/', siteUrl: 'https://news.example' })).toEqual([]);
  expect(await told(files, { base: '/sub/' })).not.toEqual([]);
});

it('hands on what later steps need of each page, and counts them', async () => {
  const counted: string[] = [];
  const script = '<script>1</script>';
  const { pages } = await check(
    {
      'b/index.html': page('B', '', '<meta http-equiv="refresh" content="0;url=/">'),
      'index.html': page('A', script),
      'newsletter-preview.html': '<p>',
      'x.css': '',
    },
    { count: (done: number, all: number) => counted.push(`${done}/${all}`) },
  );
  expect(pages.map(({ file, path, ids, isRedirect }) => [file, path, ids, isRedirect])).toEqual([
    ['b/index.html', '/b/', ['top-B'], true],
    ['index.html', '/', ['top-A'], false],
  ]);
  expect(pages[1]?.inline.scripts).toHaveLength(1);
  expect(counted).toEqual(['1/2', '2/2']);
});

it('lists files in all folders with slashes, and reads the pages among them', async () => {
  writeTree(dir, { 'b/c.html': page('C'), 'a.html': page('A'), 'b/d.css': '' });
  expect(await listFiles(dir)).toEqual(['a.html', 'b/c.html', 'b/d.css']);
  expect((await readSite(dir)).map(({ file, path }) => [file, path])).toEqual([
    ['a.html', '/a.html'],
    ['b/c.html', '/b/c.html'],
  ]);
});
