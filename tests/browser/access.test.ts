import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findViolations, MODES, setMode } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { ONE_OF_EACH, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('has no axe violation on a page of each kind, light and dark, wide and narrow', async () => {
  const { page, context } = await openPage(browser);
  const found: string[] = [];
  // The first mode is that of every page; the single-page edition is too long for four.
  for (const path of ONE_OF_EACH.filter((candidate) => candidate !== '/print/')) {
    await page.goto(inject('root') + path);
    for (const mode of MODES.slice(1)) {
      await setMode(page, mode);
      const violations = await findViolations(page);
      found.push(...violations.map((line) => `${mode.colorScheme} ${mode.width}: ${line}`));
    }
  }
  expect(found).toEqual([]);
  await context.close();
}, 240_000);

it('leads the keyboard to the text, the search and every link of a page', async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${inject('root')}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text');
  const stops = 'a[href]:not([tabindex="-1"]), input, summary, button';
  const wanted = await page.locator(stops).filter({ visible: true }).count();
  const reached = new Set<unknown>();
  for (let presses = 0; presses < wanted + 5; presses++) {
    reached.add(
      await page.evaluate(
        `[...document.querySelectorAll('${stops}')].indexOf(document.activeElement)`,
      ),
    );
    await page.keyboard.press('Tab');
  }
  // A group of radio buttons is one stop.
  expect(reached.size).toBeGreaterThanOrEqual(wanted - 2);
  // The marks of the text are no stops of their own: each leads where a stop leads as well.
  const passed = await page.evaluate<string[]>(`(() => {
    const hrefs = (which) => [...document.querySelectorAll(which)].map((link) => link.getAttribute('href'));
    const reachable = new Set(hrefs('a[href]:not([tabindex="-1"])'));
    return hrefs('a[tabindex="-1"]').filter((href) => !reachable.has(href));
  })()`);
  expect(passed).toEqual([]);
  await context.close();
});

it('is readable and leads on without JavaScript', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('root')}/`);
  expect(await page.locator('h1').count()).toBe(1);
  await page.click('nav[aria-label="Sections"] a >> nth=0');
  expect(await page.locator('main li a').count()).toBeGreaterThan(5);
  await page.fill('[role=search] input', 'security guarantees');
  await page.press('[role=search] input', 'Enter');
  expect(page.url()).toContain('/search/?q=security+guarantees');
  const link = page.getByRole('link', { name: 'Security guarantees', exact: true });
  expect(await link.count()).toBe(1);
  await context.close();
});

it('remembers the chosen appearance without a flash', async () => {
  const { page, context } = await openPage(browser, { colorScheme: 'light' });
  const background = () =>
    page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  await page.goto(`${inject('root')}/`);
  const light = await background();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto(`${inject('root')}/glossary/`, { waitUntil: 'commit' });
  await page.waitForSelector('h1');
  expect(await background()).toBe(dark);
  await page.getByRole('radio', { name: 'As the system' }).check();
  expect(await background()).toBe(light);
  await context.close();
});
