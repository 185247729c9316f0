import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { openPage } from '../helpers/pages.ts';
import { shareOf } from '../helpers/share-of.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const CALL = 'window.hurt=1';
/** Ways in which an address has been made to run a script, freeze a page or break what reads it. */
const SCRIPTS = [
  ...['script', 'ScRiPt', 'script/x', 'script\n'].map((tag) => `<${tag}>${CALL}</script>`),
  ...[
    'img',
    'svg',
    'body',
    'iframe',
    'video',
    'audio',
    'details',
    'input',
    'marquee',
    'object',
  ].map(
    (tag) =>
      `<${tag} src=x onerror=${CALL} onload=${CALL} ontoggle=${CALL} onfocus=${CALL} autofocus open>`,
  ),
  ...[
    '"',
    "'",
    '`',
    '">',
    "'>",
    '</title>',
    '</textarea>',
    '</style>',
    '-->',
    ']]>',
    '&quot;>',
  ].map((before) => `${before}<img src=x onerror=${CALL}>`),
  ...[
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    '\u0001javascript:',
    'data:text/html,',
    'vbscript:',
  ].map((scheme) => scheme + CALL),
  ...["'-", '"-', '`-', "');", '");', "\\');", '${', '{{', '<%', '#{'].map(
    (before) => `${before}${CALL}//}}%>`,
  ),
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '__proto__[hurt]=1',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    '%',
    '%E0%A4%A',
    '%00',
    '\u0000',
    '\uD800',
    '\u202Eabc',
    '\u200B',
    'a'.repeat(100_000),
    '('.repeat(5000),
    '"'.repeat(5000),
    '\\'.repeat(5000),
    '*'.repeat(5000),
  ],
];

it('has more than 60 of them', () => {
  expect(new Set(SCRIPTS).size).toBeGreaterThan(60);
});

it(
  'runs no script, freezes and breaks nothing, whatever stands in an address or in what a browser keeps',
  { timeout: 240_000 },
  async () => {
    const { page, context, complaints } = await openPage(browser);
    page.on('dialog', (dialog) => void dialog.dismiss());
    // A script that ran, a prototype that was changed, an element that came out of the address.
    const hurt = () =>
      page.evaluate(
        '[window.hurt ?? 0, {}.hurt ?? 0, document.querySelectorAll(\'[src="x"], [onerror]\').length]',
      );
    for (const script of shareOf(SCRIPTS, 3)) {
      const shown = script.slice(0, 60);
      // What no address can hold as it is goes in raw. Servers refuse a long query; no fragment reaches them.
      const write = (text: string) =>
        text.startsWith('%') ? text : encodeURIComponent(text.toWellFormed());
      const written = write(script.slice(0, 1500));
      const fragment = write(script);
      await page.goto(`${inject('root')}/search/?q=${written}&type=${written}#${fragment}`);
      await page.locator('#ui-answers[data-settled]').waitFor({ state: 'attached' });
      expect(await hurt(), shown).toEqual([0, 0, 0]);
      await page.evaluate((value) => {
        for (const key of ['briefing-theme', 'briefing-slash', value.slice(0, 100)])
          localStorage.setItem(key, value);
      }, script);
      await page.goto(`${inject('root')}/?hl=${written}#${fragment}`);
      expect(await hurt(), shown).toEqual([0, 0, 0]);
      // A page that answers is not frozen.
      await page.locator('h1').first().click({ timeout: 5000 });
    }
    expect(complaints).toEqual([]);
    await context.close();
  },
);
