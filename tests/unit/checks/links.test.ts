import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/checks/links.ts';
import { builtPage, told } from './built-page.ts';

const files = new Set(['index.html', 'a/index.html', '404.html', 'who/ada/index.html', 'x.png']);
const context = { base: '/sub/', siteUrl: 'https://news.example', files, later: ['pagefind/'] };
const check = (body: string, options = {}) => checkLinks([builtPage(body, options)], context);

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
  ])('%s', (body, url) => {
    expect(told(check(body))).toEqual([`broken-link: "${url}" leads to no page.`]);
  });

  it.each([
    ['<meta http-equiv="refresh" content="0;url=/sub/gone/">', '/sub/gone/'],
    [
      '<meta property="og:image" content="https://news.example/sub/y.png">',
      'https://news.example/sub/y.png',
    ],
  ])('%s', (head, url) => {
    expect(told(check('', { head }))).toEqual([`broken-link: "${url}" leads to no page.`]);
  });

  it('tells the line of an address within a style sheet', () => {
    expect(check('\n<style>\na{}\np{background:url(/y.png)}</style>')[0]?.line).toBe(4);
  });
});

it.each([
  '#top',
  '#:~:text=word',
  '/sub/a/#:~:text=word',
  'https://news.example/sub/a/',
  'https://news.example/elsewhere/',
  'data:image/png;base64,AAAA',
  'tel:+4930',
])('accepts %s', (href) => {
  expect(check(`<a href="${href}">x</a>`)).toEqual([]);
});

it.each([
  ['%zz', 'broken-link: "%zz" leads to no page.'],
  ['#%zz', 'broken-fragment: "#%zz" leads to an id that a/index.html does not have.'],
  ['\\\\[', 'broken-link: "\\\\[" is no address.'],
  ['../../a/', 'wrong-base: "../../a/" ignores the base /sub/.'],
])('reports %s without falling over it', (href, expected) => {
  expect(told(check(`<a href="${href}">x</a>`))).toEqual([expected]);
});

it('wants no relative address on the page that answers everywhere', () => {
  const body = '<a href="a/">x</a><a href="#ui">y</a><p id="ui"></p>';
  expect(told(check(body, { file: '404.html' }))).toEqual([
    'wrong-base: "a/" is relative, but 404.html answers at every address.',
  ]);
});

it.each([
  ['/sub/who/ada', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/what/ada/', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/who/adda/', 'Did you mean "/sub/who/ada/"? '],
  ['/sub/who/quite-different/', ''],
])('suggests for %s: %s', (href, suggestion) => {
  expect(check(`<a href="${href}">x</a>`)[0]?.hint).toBe(
    `${suggestion}Correct the link or build the page.`,
  );
});
