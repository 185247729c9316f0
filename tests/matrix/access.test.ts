import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findViolations, MODES, setMode } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { ALL_PATHS, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(MODES)('has no axe violation on any page, $colorScheme at $width px', async (mode) => {
  const { page, context } = await openPage(browser);
  await setMode(page, mode);
  const found: string[] = [];
  for (const path of ALL_PATHS) {
    await page.goto(inject('root') + path);
    found.push(...(await findViolations(page)));
  }
  expect(found).toEqual([]);
  await context.close();
});
