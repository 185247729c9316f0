import { beforeEach, expect, it } from 'vitest';
import { pageFacts } from '../../../src/checks/page-facts.ts';
import type { SiteCheck } from '../../../src/checks/site-check.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { builtPage } from './built-page.ts';

let folder = '';
let read: string[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  read = [];
});

/** Notes which pages it is given to read. */
const reader: SiteCheck<number> = {
  read: ({ file, html }) => {
    read.push(file);
    return html.length;
  },
  page: () => [],
  end: () => [],
};

const facts = (
  body: string,
  { file = 'a/index.html', base = '/', siteUrl = 'https://a.example' } = {},
) => pageFacts(builtPage(body, { file }), [reader], { base, siteUrl }, folder);

it('reads a page once, and says the same of it whenever it is as it was', async () => {
  const bad = '<main><h1>A</h1><h3 onclick="x()">B</h3><img src="https://b.example/x.png"></main>';
  const first = await facts(bad);
  expect(new Set(first.problems.map(({ rule }) => rule))).toEqual(
    new Set(['invalid-html', 'invalid-outline', 'unsafe-html', 'invalid-image', 'foreign-request']),
  );
  expect(await facts(bad)).toEqual(first);
  expect(read).toEqual(['a/index.html']);
});

it('reads a page again that says something else, lies elsewhere or is published elsewhere', async () => {
  const body = '<main><h1>A</h1></main>';
  const { facts: sizes } = await facts(body);
  expect((await facts(body.replace('A', 'AB'))).facts).toEqual([Number(sizes[0]) + 1]);
  await facts(body, { file: 'b/index.html' });
  await facts(body, { base: '/sub/' });
  await facts(body, { siteUrl: 'https://b.example' });
  expect(read).toHaveLength(5);
});
