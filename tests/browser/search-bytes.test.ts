import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { brotliBytes } from '../../src/checks/weight.ts';
import { openBrowser } from '../helpers/browser.ts';
import { openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Bytes of what arrived, by path: brotli where a host compresses, and as they are what Pagefind packed itself. */
function watch(page: Page): (path: RegExp) => Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('/')) return;
    const body = response.body();
    // What comes after the count is lost with the page, and nobody waits for it.
    body.catch(() => undefined);
    bodies.set(pathname, body);
  });
  return async (path) => {
    const sizes = [...bodies]
      .filter(([name]) => path.test(name))
      .map(async ([name, body]) =>
        /\.(js|css|json)$/.test(name) ? brotliBytes(await body) : (await body).length,
      );
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
}

const NAMES = /\/names\/.*\.json$/;
const OURS = /\/_astro\/.*\.js$/;
const ALL_OF_SEARCH = /\/(names|pagefind)\/|\/_astro\/.*\.(js|css)$/;

describe('on a page where nobody searches', () => {
  it('costs at most 2 KB of script and nothing else', async () => {
    const { page, context } = await openPage(browser);
    const bytesOf = watch(page);
    await page.goto(`${inject('root')}/glossary/`, { waitUntil: 'networkidle' });
    const form = await bytesOf(/\/_astro\/(SearchForm|shortcuts|preload)[^/]*\.js$/);
    expect(form).toBeGreaterThan(300);
    expect(form).toBeLessThanOrEqual(2_048);
    expect(await bytesOf(/\/(names|pagefind)\//)).toBe(0);
    await context.close();
  });
});

describe('when somebody searches', () => {
  it('answers a name from 12 KB, with at most 8 KB of our own script', async () => {
    const { page, context } = await openPage(browser);
    // Names answer alone, as they do while the full text is still on its way.
    await page.route('**/pagefind/**', () => undefined);
    await page.route(/\/_astro\/(find-pages|otherwise)\./, () => undefined);
    await page.goto(`${inject('root')}/glossary/`, { waitUntil: 'networkidle' });
    const bytesOf = watch(page);
    await page.keyboard.press('Control+k');
    // As a reader does: each letter is answered as well.
    await page.keyboard.type('witkoff', { delay: 40 });
    await page.locator('dialog [role="option"]').first().waitFor();
    expect(await bytesOf(OURS)).toBeLessThanOrEqual(8_192);
    const names = await bytesOf(NAMES);
    expect(names).toBeGreaterThan(1_000);
    expect(names).toBeLessThanOrEqual(12_288);
    await context.close();
  });

  it('shows five answers of the full text after 160 KB in all', async () => {
    const { page, context } = await openPage(browser);
    const bytesOf = watch(page);
    await page.goto(`${inject('root')}/search/?q=meeting`);
    await page.locator('#ui-answers[data-settled="meeting"]').waitFor();
    expect(await page.locator('.answers > li').count()).toBeGreaterThanOrEqual(5);
    const all = await bytesOf(ALL_OF_SEARCH);
    expect(all).toBeGreaterThan(20_000);
    expect(all).toBeLessThanOrEqual(163_840);
    await context.close();
  });
});
