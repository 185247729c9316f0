import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { meetingsOf } from '../../src/model/chronology/meetings.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, openAt } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PAGE = '/who-met-whom/';
const open = (path: string, options: Parameters<typeof openAt>[2] = {}) =>
  openAt(browser, inject('root') + path, options);
const expected = meetingsOf(briefing).map(({ event }) => entryPath(event));

describe.each([320, 360, 768, 1280])('who met whom at %d px', (width) => {
  it.each([PAGE, '/'])(
    '%s: nothing leaves the page, and no word is smaller than 12 px',
    async (path) => {
      const { page, context } = await open(path, { viewport: { width, height: 800 } });
      const rows = page.locator('.meetings ol li');
      expect(await rows.count()).toBe(
        path === PAGE ? expected.length : Math.min(expected.length, 4),
      );
      const sizes = await page
        .locator('.meetings :is(a, p, time, .seat)')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const edges = await page
        .locator('.meetings :is(svg, a, p, .seat)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(Math.max(...edges)).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await context.close();
    },
  );
});

it('has each bar beside its words, with a shape for each side at the table', async () => {
  const { page, context } = await open(PAGE, { viewport: { width: 360, height: 800 } });
  const rows = await page.locator('.meetings ol li').evaluateAll((all) =>
    all.map((row) => {
      const [bar, link] = [row.querySelector('.bar'), row.querySelector('a')];
      const [one, other] = [bar?.getBoundingClientRect(), link?.getBoundingClientRect()];
      return {
        shapes: row.querySelectorAll('svg [class^=side-]').length,
        seats: row.querySelectorAll('.seat').length,
        isLeft: (one?.right ?? Infinity) < (other?.left ?? 0),
        isLevel: (one?.y ?? 0) > (other?.top ?? Infinity) && (one?.y ?? 0) < (other?.bottom ?? 0),
      };
    }),
  );
  for (const row of rows) {
    expect(row.shapes).toBe(row.seats);
    expect(row).toMatchObject({ isLeft: true, isLevel: true });
  }
  await context.close();
});

it('is walked through by the keyboard, oldest first, and a click on a bar leads on', async () => {
  const { page, context } = await open(PAGE, { javaScriptEnabled: false });
  const links = page.locator('.meetings a');
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    expected,
  );
  await links.first().focus();
  for (const path of expected) {
    expect(await page.locator(':focus').getAttribute('href')).toBe(path);
    await page.keyboard.press('Tab');
  }
  await page.locator('.meetings ol li svg').first().click({ force: true });
  await page.waitForURL((url) => url.pathname === expected[0]);
  await context.close();
});

it('shows on the page of a person the meetings of that person alone', async () => {
  const { page, context } = await open('/whos-who/donald-trump/');
  const own = meetingsOf(briefing).filter(({ seats }) =>
    seats.some(({ ids }) => ids.includes('donald-trump')),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(await page.locator('.meetings ol li').count()).toBe(own.length);
  await context.close();
});

it('can be taken as a file', async () => {
  const { page, context } = await open(PAGE);
  const href = await page.locator('a[download]').getAttribute('href');
  const response = await page.request.get(inject('root') + (href ?? ''));
  expect(response.headers()['content-type']).toContain('image/svg+xml');
  expect(await response.text()).toContain('The Kremlin');
  await context.close();
});
