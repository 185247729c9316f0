import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { printEdition } from '../../src/chromium/print-edition.ts';
import { sheetsOf } from '../../src/chromium/sheets-of.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const onPaper = async (path: string) => {
  const opened = await openPage(browser, { colorScheme: 'dark' });
  await opened.page.goto(inject('sub') + path);
  await opened.page.emulateMedia({ media: 'print' });
  return opened;
};

it('prints the whole briefing: each entry once, under its name, with its address', async () => {
  const { page, context } = await onPaper('/print/');
  const entries = await page
    .locator('.print-entry')
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.querySelector('h3')?.textContent,
        section.querySelector('.address')?.textContent,
      ]),
    );
  const expected = [...briefing.entries.values()].map((entry) => [
    entry.name,
    `https://news.example/sub/dir${entryPath(entry)}`,
  ]);
  expect(new Set(entries.map(String))).toEqual(new Set(expected.map(String)));
  expect(entries).toHaveLength(expected.length);
  // In its own small type; and of no page is background set larger than what rests on the article.
  const sizes = () =>
    page.evaluate(() =>
      ['.prose > p', '.prose > .background'].map((part) =>
        parseFloat(getComputedStyle(document.querySelector(part) ?? document.body).fontSize),
      ),
    );
  const [small = 0, smallBackground = 0] = await sizes();
  expect(small).toBeCloseTo(12.67, 1);
  expect(smallBackground).toBeLessThanOrEqual(small);
  await page.goto(`${inject('sub')}/glossary/territory/`);
  const [text = 0, background = 0] = await sizes();
  expect(background).toBeLessThanOrEqual(text);
  expect(text).toBeGreaterThan(small);
  await context.close();
});

it('leads every cross-reference of the single page to a place inside it', async () => {
  const { page, context } = await onPaper('/print/');
  const { inside, lost } = await page.locator('.print-edition a[href]').evaluateAll((links) => {
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    const own = hrefs.filter((href) => href.startsWith('#'));
    return {
      inside: own.length,
      lost: own.filter((href) => document.getElementById(href.slice(1)) === null),
    };
  });
  expect(inside).toBeGreaterThan(500);
  expect(lost).toEqual([]);
  await context.close();
});

it('makes a PDF of numbered pages with an outline', async () => {
  const { page, context } = await onPaper('/print/');
  const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const words = (await page.locator('main').innerText()).split(/\s+/).length;
  expect(pages).toBeGreaterThan(50);
  // No sheet stands nearly empty.
  expect(words / pages).toBeGreaterThan(220);
  expect(text).toContain('/Outlines');
  await context.close();
});

it('names in the contents the sheet on which each place stands', async () => {
  const { page, context } = await onPaper('/print/');
  const sheets = sheetsOf(await printEdition(page, { format: 'A4', outline: true, tagged: true }));
  const named = await page
    .locator('.contents a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link): [string, number] => [
        (link.getAttribute('href') ?? '').slice(1),
        Number(link.getAttribute('data-sheet')),
      ]),
    );
  expect(named.length).toBeGreaterThan(50);
  expect(named).toEqual(named.map(([id]) => [id, sheets.get(id)]));
  expect(new Set(named.map(([, sheet]) => sheet)).size).toBeGreaterThan(20);
  await context.close();
});

it('prints a key to the marks', async () => {
  const { page, context } = await onPaper('/print/');
  expect(await page.locator('aside.print-key').innerText()).toMatch(/¶\d+ rests on paragraph/);
  await context.close();
});

it('has a short edition of less than a third of the sheets', async () => {
  const sheets = async (path: string) => {
    const { page, context } = await onPaper(path);
    const pdf = await page.pdf({ format: 'A4' });
    await context.close();
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await sheets('/print/short/')).toBeLessThan((await sheets('/print/')) / 3);
});

it.each(['/', '/glossary/territory/', '/positions/', '/chronology/'])(
  'prints %s without navigation, black on white, with its address',
  async (path) => {
    const { page, context } = await onPaper(path);
    for (const part of ['.site-header', '.site-footer', '.previous-next', '.link-to-page'])
      expect(await page.locator(part).locator('visible=true').count(), part).toBe(0);
    expect(await page.locator('.print-only').textContent()).toContain(
      `https://news.example/sub/dir${path}`,
    );
    await page.evaluate("document.documentElement.dataset.theme = 'dark'");
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await context.close();
  },
);

it('prints the addresses of documents beside their links', async () => {
  const { page, context } = await onPaper('/sources/budapest-memorandum/');
  const link = page.locator('main a[href^="http"]').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain((await link.getAttribute('href')) ?? 'no address');
  await context.close();
});
