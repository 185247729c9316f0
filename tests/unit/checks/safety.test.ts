import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkSafety } from '../../../src/checks/safety.ts';
import { builtPage, told } from './built-page.ts';

const check = (body: string, siteUrl?: string) => told(checkSafety(builtPage(body), siteUrl));

it.each([
  ['<a href="java&#9;script:x()">a</a>', '<a> leads to java\tscript:x().'],
  ['<a href=" JavaScript:x()">a</a>', '<a> leads to  JavaScript:x().'],
  ['<button formaction="javascript:x()">a</button>', '<button> leads to javascript:x().'],
  ['<map><area href="data:text/html,x" alt="a"></map>', '<area> leads to data:text/html,x.'],
  ['<svg><a xlink:href="javascript:x()"></a></svg>', '<a> leads to javascript:x().'],
  ['<iframe src="data:text/html,x"></iframe>', '<iframe> leads to data:text/html,x.'],
  ['<iframe srcdoc="x"></iframe>', '<iframe> has a page of its own in srcdoc.'],
  ['<template><p onclick="x()">a</p></template>', '<p> has the handler onClick.'],
  ['<template><template><p style="a">a</p></template></template>', '<p> has a style attribute.'],
])('refuses %s', (body, message) => {
  expect(check(body)).toEqual([`unsafe-html: ${message}`]);
});

it.each([
  ['<img srcset="https://f.example/a 2x">', '<img> loads https://f.example/a.'],
  ['<video poster="https://f.example/a"></video>', '<video> loads https://f.example/a.'],
  ['<object data="//f.example/a"></object>', '<object> loads //f.example/a.'],
  ['<form action="https://f.example/"></form>', '<form> sends to https://f.example/.'],
  ['<a href="/" ping="https://f.example/">a</a>', '<a> sends to https://f.example/.'],
  ['<a href="/" ping=" /p  https://f.example/ ">a</a>', '<a> sends to https://f.example/.'],
  ['<svg><use href="https://f.example/a"/></svg>', '<use> loads https://f.example/a.'],
  ['<audio src="ftp://f.example/a"></audio>', '<audio> loads ftp://f.example/a.'],
  ['<script src="ws://f.example/a"></script>', '<script> loads ws://f.example/a.'],
  [
    '<link rel="alternate stylesheet" href="https://f.example/a">',
    '<link> loads https://f.example/a.',
  ],
  ['<link rel="preconnect" href="https://f.example">', '<link> loads https://f.example.'],
])('sees the foreign request of %s', (body, message) => {
  expect(check(body)).toEqual([`foreign-request: ${message}`]);
});

it.each([
  '<img src="data:image/png;base64,AAAA">',
  '<blockquote cite="https://f.example/">a</blockquote>',
  '<link rel="license" href="https://f.example/">',
  '<svg><a href="https://f.example/"></a></svg>',
  '<map><area href="https://f.example/" alt="a"></map>',
])('lets %s pass', (body) => {
  expect(check(body)).toEqual([]);
});

it('knows its own host', () => {
  const body = '<img src="https://news.example/a.png">';
  expect(check(body, 'https://news.example')).toEqual([]);
  expect(check(body)).toEqual(['foreign-request: <img> loads https://news.example/a.png.']);
});

describe('the policy', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const withPolicy = (content: string, body: string) =>
    told(
      checkSafety(
        builtPage(body, {
          head: `<meta http-equiv="Content-Security-Policy" content="${content}">`,
        }),
      ),
    );
  const SCRIPT = 'unsafe-html: An inline script is not in the policy.';
  const STYLE = 'unsafe-html: An inline style sheet is not in the policy.';

  it.each([
    [`script-src ${hashOf('1')}`, '<script>1</script>', []],
    [`script-src ${hashOf('2')}`, '<script>1</script>', [SCRIPT]],
    [`script-src 'self'; style-src ${hashOf('1')}`, '<script>1</script>', [SCRIPT]],
    [`script-src 'self'; script-src ${hashOf('1')}`, '<script>1</script>', [SCRIPT]],
    [`script-src 'self'`, '<script type="module">1</script>', [SCRIPT]],
    [`script-src 'self'`, '<script type="speculationrules">{}</script>', [SCRIPT]],
    [`script-src 'self'`, '<script type="application/ld+json">{}</script>', []],
    [`script-src 'self'`, '<script src="/a.js"></script>', []],
    [`script-src 'self'; style-src ${hashOf('a{}')}`, '<style>a{}</style>', []],
    [`script-src 'self'; style-src 'self'`, '<style>a{}</style>', [STYLE]],
    [`script-src 'self'; style-src 'unsafe-inline'`, '<style>a{}</style>', []],
    [`script-src 'self'`, '<style>a{}</style>', []],
    [`default-src 'none'`, '<style>a{}</style>', [STYLE]],
    [`img-src 'self'`, '', ['unsafe-html: The policy lets every script through.']],
    [`script-src 'unsafe-inline'`, '', [`unsafe-html: The policy allows scripts 'unsafe-inline'.`]],
    [`script-src 'unsafe-eval'`, '', [`unsafe-html: The policy allows scripts 'unsafe-eval'.`]],
    [`script-src 'unsafe-hashes'`, '', [`unsafe-html: The policy allows scripts 'unsafe-hashes'.`]],
    [`script-src 'wasm-unsafe-eval'`, '', []],
    [
      `img-src 'self'`,
      '<script>1</script>',
      [SCRIPT, 'unsafe-html: The policy lets every script through.'],
    ],
    [
      `script-src 'unsafe-inline'`,
      '<script>1</script>',
      [SCRIPT, `unsafe-html: The policy allows scripts 'unsafe-inline'.`],
    ],
    [`script-src-elem 'self'; script-src ${hashOf('1')}`, '<script>1</script>', [SCRIPT]],
    [`script-src 'self'`, '<script type=" Text/JavaScript">1</script>', [SCRIPT]],
    [`script-src 'self'`, '<script type="x-module">1</script>', []],
    [
      `script-src 'self'; style-src 'unsafe-inline' ${hashOf('b{}')}`,
      '<style>a{}</style>',
      [STYLE],
    ],
    [
      `script-src ${hashOf('1')}"><meta http-equiv="Content-Security-Policy" content="script-src 'self'`,
      '<script>1</script>',
      [SCRIPT],
    ],
  ])('%s with %s', (content, body, expected) => {
    expect(withPolicy(content, body)).toEqual(expected);
  });

  it('is missed once, and no style sheet needs what is not there', () => {
    const page = builtPage('<style>a{}</style>', { head: '' });
    expect(told(checkSafety(page))).toEqual([
      'unsafe-html: The page has no Content-Security-Policy.',
    ]);
  });
});
