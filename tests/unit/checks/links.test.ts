import { describe, expect, it } from 'vitest';
import { linkCheck } from '../../../src/checks/links.ts';
import { builtPage, runCheck, told } from './built-page.ts';

const files = new Set([
  'index.html',
  'a/index.html',
  '404.html',
  'who/ada/index.html',
  'map/index.html',
  'who/lake/index.html',
  'terms/lake/index.html',
  'x.png',
]);
const context = { base: '/sub/', siteUrl: 'https://news.example', files, later: ['pagefind/'] };
const check = (body: string, options = {}) =>
  runCheck(linkCheck(context), [builtPage(body, options)]);

describe('addresses that stand elsewhere than in href and src', () => {
  it.each([
    ['<img src="/sub/x.png" srcset="/sub/x.png 1x, /sub/y.png 2x">', '/sub/y.png'],
    ['<video poster="/sub/y.png"></video>', '/sub/y.png'],
    ['<object data="/sub/y.png"></object>', '/sub/y.png'],
    ['<button formaction="/sub/gone/">x</button>', '/sub/gone/'],
    ['<a href="/sub/a/" ping="/sub/gone/">x</a>', '/sub/gone/'],
    ['<svg><use xlink:href="/sub/y.svg#i"/></svg>', '/sub/y.svg#i'],
    ['<template><a href="/sub/gone/">x</a></template>', '/sub/gone/'],
    ['<style>p{background:url("/sub/y.png")}</style>', '/sub/y.png'],
    ["<style>@import '/sub/y.css';</style>", '/sub/y.css'],
    ['<a href="https://news.example/sub/gone/">x</a>', 'https://news.example/sub/gone/'],
  ])('%s', async (body, url) => {
    expect(told(await check(body))).toEqual([`broken-link: "${url}" leads to no page.`]);
  });

  it.each([
    ['<meta http-equiv="refresh" content="0;url=/sub/gone/">', '/sub/gone/'],
    [`<meta http-equiv="Refresh" content="12.5 , URL = '/sub/gone/' ">`, '/sub/gone/'],
    ['<meta name="twitter:image" content="/sub/y.png">', '/sub/y.png'],
    [
      '<meta property="og:image" content="https://news.example/sub/y.png">',
      'https://news.example/sub/y.png',
    ],
  ])('%s', async (head, url) => {
    expect(told(await check('', { head }))).toEqual([`broken-link: "${url}" leads to no page.`]);
  });

  it('tells the line of an address within a style sheet', async () => {
    const style = '\n<style>\na{}\np{background:url(/y.png)}\nb{}</style>';
    expect((await check(style))[0]?.line).toBe(4);
  });

  it.each([
    '<meta http-equiv="refresh" content="300">',
    '<meta property="og:image">',
    '<meta name="description" content="1;url=/gone/">',
    '<style>p{background:url()}</style>',
  ])('finds none in %s', async (head) => {
    expect(await check('', { head })).toEqual([]);
  });
});

it.each([
  '#top',
  '#:~:text=word',
  '/sub/a/#:~:text=word',
  '/sub/x.png#xywh=1,1,2,2',
  'https://news.example/sub/a/',
  'https://news.example/elsewhere/',
  'data:image/png;base64,AAAA',
  'tel:+4930',
])('accepts %s', async (href) => {
  expect(await check(`<a href="${href}">x</a>`)).toEqual([]);
});

it.each([
  ['%zz', 'broken-link: "%zz" leads to no page.'],
  ['#%zz', 'broken-fragment: "#%zz" leads to an id that a/index.html does not have.'],
  ['\\\\[', 'broken-link: "\\\\[" is no address.'],
  ['../../a/', 'wrong-base: "../../a/" ignores the base /sub/.'],
])('reports %s without falling over it', async (href, expected) => {
  expect(told(await check(`<a href="${href}">x</a>`))).toEqual([expected]);
});

it('wants no relative address on the page that answers everywhere', async () => {
  const body = '<a href="a/">x</a><a href="#ui">y</a><p id="ui"></p>';
  expect(told(await check(body, { file: '404.html' }))).toEqual([
    'wrong-base: "a/" is relative, but 404.html answers at every address.',
  ]);
});

it.each([
  ['/sub/who/ada', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/what/ada/', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/who/adda/', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/who/lakes/', 'Did you mean "/sub/who/lake/"? '],
  ['/sub/who/lakes', 'Did you mean "/sub/who/lake/"? '],
  ['/sub/terms/lakes/', 'Did you mean "/sub/terms/lake/"? '],
  ['/sub/mapp/', 'Did you mean "/sub/map/"? '],
  ['/sub/who/quite-different/', ''],
  ['/sub/x.pn', ''],
])('suggests for %s: %s', async (href, suggestion) => {
  expect((await check(`<a href="${href}">x</a>`))[0]?.hint).toBe(
    `${suggestion}Correct the link or build the page.`,
  );
});

it('finds a place on a page that comes later', async () => {
  const from = builtPage('<a href="/sub/who/ada/#b">x</a><a href="/sub/who/ada/#c">y</a>');
  const to = builtPage('<p id="b"></p>', { file: 'who/ada/index.html' });
  expect(told(await runCheck(linkCheck(context), [from, to]))).toEqual([
    'broken-fragment: "/sub/who/ada/#c" leads to an id that who/ada/index.html does not have.',
  ]);
});

it('looks once for what a link was meant to be that is wrong on every page, and tells all of them', async () => {
  const looked: string[] = [];
  class Watched extends Set<string> {
    override has(file: string): boolean {
      looked.push(file);
      return super.has(file);
    }
  }
  const pages = Array.from({ length: 5 }, (_, i) =>
    builtPage('<a href="/sub/who/ade">x</a>', { file: `p${i}/index.html` }),
  );
  const watched = linkCheck({ ...context, files: new Watched(files) });
  const problems = await runCheck(watched, pages);
  expect(problems.map(({ hint }) => hint.includes('"/sub/who/ada/"'))).toEqual(Array(5).fill(true));
  expect(looked.filter((file) => file === 'who/ade/index.html')).toHaveLength(1);
});
