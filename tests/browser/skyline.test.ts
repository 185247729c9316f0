import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { partsOfArticle } from '../../src/model/skyline/skyline.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, openAt } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options: Parameters<typeof openAt>[2] = {}) =>
  openAt(browser, inject('root') + path, options);
const PERSON = '/whos-who/dmitry-peskov/';
const parts = partsOfArticle(briefing);

describe.each([320, 360, 768, 1280])('the skyline at %d px', (width) => {
  it.each(['/', PERSON])('of %s fits, with numbers of 12 px and bars to tap', async (path) => {
    const { page, context } = await open(path, { viewport: { width, height: 800 } });
    const links = page.locator('.skyline a');
    expect(await links.count()).toBe(parts.length);
    const boxes = await page.locator('.skyline a rect').evaluateAll((all) =>
      all.map((one) => {
        const box = one.getBoundingClientRect();
        return { right: box.right, width: box.width, height: box.height };
      }),
    );
    for (const box of boxes) {
      expect(box.right).toBeLessThanOrEqual(width);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
    const sizes = await page.locator('.skyline svg').evaluateAll((all) =>
      all.map((one) => {
        const scale = one.getBoundingClientRect().width / Number(one.getAttribute('width'));
        return scale * parseFloat(getComputedStyle(one).fontSize);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await context.close();
  });
});

it('makes strong what the page cites, by more than colour, and says so', async () => {
  const { page, context } = await open(PERSON);
  const shown = await page.locator('.skyline a').evaluateAll((all) =>
    all.map((link) => ({
      paragraph: link.getAttribute('data-paragraph') ?? '',
      name: link.getAttribute('aria-label') ?? '',
      weight: getComputedStyle(link.querySelector('text') ?? link).fontWeight,
    })),
  );
  const { paragraphs } = briefing.citesOf('dmitry-peskov');
  for (const { paragraph, name, weight } of shown) {
    const isCited = paragraphs.includes(paragraph);
    expect(name.startsWith(`Paragraph ${paragraph}:`)).toBe(true);
    expect(name.endsWith('cited here')).toBe(isCited);
    expect(weight).toBe(isCited ? '700' : '400');
  }
  await context.close();
});

it('is reached by the keyboard, and each bar leads to the gist of its paragraph', async () => {
  const { page, context } = await open('/', { javaScriptEnabled: false });
  const links = page.locator('.skyline a');
  await links.first().focus();
  for (const { paragraph } of parts) {
    expect(await page.locator(':focus').getAttribute('data-paragraph')).toBe(paragraph);
    await page.keyboard.press('Tab');
  }
  const href = (await links.nth(5).getAttribute('href')) ?? '';
  await links.nth(5).focus();
  const ring = page.locator('.skyline a:focus-visible rect');
  expect(await ring.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe('none');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === href);
  await context.close();
});

it('is left out where a page cites no paragraph', async () => {
  const none = [...briefing.entries.values()].find(
    ({ id }) => briefing.citesOf(id).paragraphs.length === 0,
  );
  if (none === undefined) return;
  const { page, context } = await open(`/${none.section}/${none.id}/`);
  expect(await page.locator('.skyline').count()).toBe(0);
  await context.close();
});
