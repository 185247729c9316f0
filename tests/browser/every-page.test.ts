import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { ALL_PATHS, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('opens without complaint or foreign request, and fits 320 px', async () => {
  const address = inject('root');
  const { page, context, complaints, requests } = await openPage(browser);
  const found: string[] = [];
  for (const path of ALL_PATHS) {
    await page.setViewportSize({ width: 1280, height: 800 });
    const response = await page.goto(address + path);
    expect(response?.status(), path).toBe(200);
    await page.setViewportSize({ width: 320, height: 700 });
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(over) > 0) found.push(`${path} is ${String(over)} px too wide at 320 px`);
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  await context.close();
}, 120_000);

it('opens below a path without complaint or request outside it', async () => {
  const address = inject('sub');
  const { page, context, complaints, requests } = await openPage(browser);
  for (const path of ALL_PATHS) {
    const response = await page.goto(address + path);
    expect(response?.status(), path).toBe(200);
  }
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  await context.close();
}, 120_000);

it.each(['root', 'sub'] as const)('has a working 404 page (%s)', async (where) => {
  const { page, context } = await openPage(browser);
  const response = await page.goto(`${inject(where)}/no/such/page/`);
  expect(response?.status()).toBe(404);
  await page.click('main a >> nth=0');
  expect(page.url()).toBe(`${inject(where)}/`);
  await context.close();
});
