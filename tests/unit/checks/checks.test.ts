import { describe, expect, it } from 'vitest';
import { headCheck } from '../../../src/checks/head.ts';
import { checkHtml } from '../../../src/checks/html.ts';
import { linkCheck } from '../../../src/checks/links.ts';
import { type BuiltPage, parsePage } from '../../../src/checks/read-site.ts';
import { checkSafety } from '../../../src/checks/safety.ts';
import { checkStructure } from '../../../src/checks/structure.ts';
import { runCheck } from './built-page.ts';

const DESCRIPTION = 'A sentence that is long enough to describe a page of this small site.';

const page = (body: string, { file = 'a/index.html', title = 'A page', head = '' } = {}) =>
  parsePage(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${DESCRIPTION} ${title}">${head}</head><body>${body}</body></html>`,
  );

const lines = (problems: { rule: string; message: string; hint: string }[]) =>
  problems.map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`);

describe('links', () => {
  const context = (base: string) => ({
    base,
    files: new Set(['index.html', 'a/index.html', 'glossary/land/index.html', 'favicon.svg']),
    later: ['pagefind/'],
  });
  const check = async (href: string, base = '/') =>
    lines(
      await runCheck(linkCheck(context(base)), [
        page(`<h2 id="why">Why</h2><a href="${href}">x</a>`),
      ]),
    );

  it.each([
    ['/', '/'],
    ['/glossary/land/', '/'],
    ['#why', '/'],
    ['/a/#why', '/'],
    ['/favicon.svg', '/'],
    ['../glossary/land/', '/'],
    ['/pagefind/pagefind.js', '/'],
    ['https://elsewhere.example/x', '/'],
    ['mailto:desk@news.example', '/'],
    ['/sub/dir/glossary/land/', '/sub/dir/'],
  ])('accepts %s at %s', async (href, base) => {
    expect(await check(href, base)).toEqual([]);
  });

  it('names the nearest page of a broken link', async () => {
    expect(await check('/glossary/lend/')).toEqual([
      'broken-link: "/glossary/lend/" leads to no page. Did you mean "/glossary/land/"? Correct the link or build the page.',
    ]);
  });

  it('wants the slash at the end', async () => {
    expect((await check('/glossary/land'))[0]).toContain(
      'broken-link: "/glossary/land" leads to no page.',
    );
  });

  it('names the nearest id of a broken fragment', async () => {
    expect(await check('#whyy')).toEqual([
      'broken-fragment: "#whyy" leads to an id that a/index.html does not have. Did you mean "why"? Correct the fragment or give the heading that id.',
    ]);
  });

  it('sees an address that ignores the base', async () => {
    expect(await check('/glossary/land/', '/sub/dir/')).toEqual([
      'wrong-base: "/glossary/land/" ignores the base /sub/dir/. Take addresses from src/model/addresses/routes.ts.',
    ]);
  });
});

describe('structure', () => {
  it.each([
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>', []],
    ['<h2>B</h2>', ['The page has 0 h1 headings.', 'An h2 follows an h0.']],
    ['<h1>A</h1><h1>B</h1>', ['The page has 2 h1 headings.']],
    ['<h1>A</h1><h3>C</h3>', ['An h3 follows an h1.']],
    ['<h1 id="x">A</h1><p id="x">B</p>', ['The id "x" stands twice on the page.']],
    ['<h1>A</h1><img src="/a.png">', ['<img> lacks an alternative text.']],
    ['<h1>A</h1><img src="/a.png" alt="">', ['<img> lacks width and height.']],
    ['<h1>A</h1><img src="/a.png" alt="" width="1" height="1">', []],
    ['<h1>A</h1><svg></svg>', ['<svg> lacks an alternative text.']],
    ['<h1>A</h1><svg aria-hidden="true"></svg>', []],
  ])('judges %s', (body, expected) => {
    expect(checkStructure(page(body)).map(({ message }) => message)).toEqual(expected);
  });
});

it('wants no headings of a page that leads elsewhere at once', () => {
  const head = '<meta http-equiv="refresh" content="0;url=/b/">';
  expect(checkStructure(page('<a href="/b/">Moved</a>', { head }))).toEqual([]);
  expect(checkStructure(page('<p id="a"></p><p id="a"></p>', { head }))).toHaveLength(1);
});

describe('head', () => {
  const messages = async (pages: readonly BuiltPage[], siteUrl?: string) => {
    const check = headCheck(siteUrl === undefined ? { base: '/' } : { base: '/', siteUrl });
    return (await runCheck(check, pages)).map(({ message }) => message);
  };

  it('accepts a good head with and without an address', async () => {
    expect(await messages([page('')])).toEqual([]);
    const head = '<link rel="canonical" href="https://news.example/a/">';
    expect(await messages([page('', { head })], 'https://news.example')).toEqual([]);
  });

  it('wants the canonical address only where the host is known', async () => {
    const head = '<link rel="canonical" href="https://news.example/a/">';
    expect(await messages([page('', { head })])).toEqual([
      'The canonical address is https://news.example/a/, not left out.',
    ]);
    expect(await messages([page('')], 'https://news.example')).toEqual([
      'The canonical address is missing, not https://news.example/a/.',
    ]);
  });

  it('wants titles of their own, and not too long', async () => {
    const alike = [page(''), page('', { file: 'b/index.html' })];
    expect(lines(await runCheck(headCheck({ base: '/' }), alike))).toEqual([
      'invalid-head: The title is that of a/index.html as well. Give each page its own.',
      'invalid-head: The description is that of a/index.html as well. Give each page its own.',
    ]);
    expect(await messages([page('', { title: 'x'.repeat(61) })])).toContain(
      'The title has 61 characters, not 1 to 60.',
    );
  });

  it('leaves redirect pages alone', async () => {
    const head = '<meta http-equiv="refresh" content="0;url=/b/">';
    expect(await messages([page('', { head, title: '' })])).toEqual([]);
  });
});

describe('safety', () => {
  const head = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  it.each([
    ['<p>fine</p>', []],
    ['<p onclick="x()">a</p>', ['<p> has the handler onClick.']],
    ['<p style="color:red">a</p>', ['<p> has a style attribute.']],
    ['<a href="javascript:x()">a</a>', ['<a> leads to javascript:x().']],
    ['<a href="https://elsewhere.example/">a</a>', []],
    [
      '<img src="https://elsewhere.example/a.png" alt="">',
      ['<img> loads https://elsewhere.example/a.png.'],
    ],
    [
      '<script src="//elsewhere.example/a.js"></script>',
      ['<script> loads //elsewhere.example/a.js.'],
    ],
    ['<script>alert(1)</script>', ['An inline script is not in the policy.']],
    ['<script type="application/ld+json">{}</script>', []],
  ])('judges %s', (body, expected) => {
    expect(checkSafety(page(body, { head })).map(({ message }) => message)).toEqual(expected);
  });

  it('wants a policy on every page', () => {
    expect(checkSafety(page('')).map(({ message }) => message)).toEqual([
      'The page has no Content-Security-Policy.',
    ]);
  });
});

describe('html', () => {
  it('accepts valid HTML and reports what is not', async () => {
    expect(await checkHtml(page('<main><h1>A</h1></main>'))).toEqual([]);
    const bad = await checkHtml(page('<p><div>a</div></p><ul><p>b</p></ul>'));
    expect(bad.map(({ rule }) => rule)).toContain('invalid-html');
  });
});
