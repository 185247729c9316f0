import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page in the site's own face, however busy the machine: a late face would not be used at all. */
const open = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
  const opened = await openPage(browser, { bypassCSP: true, ...options });
  const address = inject('root') + path;
  await opened.page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await opened.page.goto(address);
  await opened.page.evaluate('document.fonts.ready');
  return opened;
};

/** Labels as they are set: those that meet another one, and those that leave the drawing. */
const CLASHES = `[...document.querySelectorAll('.timeline svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('a text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
  return texts.flatMap(([name, box], i) => [
    ...(box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
      ? [name + 'leaves the drawing'] : []),
    ...texts.slice(i + 1)
      .filter(([, other]) => box.left < other.right && other.left < box.right && box.top < other.bottom - 1 && other.top < box.bottom - 1)
      .map(([other]) => name + 'meets ' + other),
  ]);
})`;

describe.each([320, 360, 768, 1280])('at %d px', (width) => {
  it.each(['/chronology/', '/'])(
    'no label of %s meets another or leaves its drawing',
    async (path) => {
      const { page, context } = await open(path, { viewport: { width, height: 800 } });
      expect(await page.locator('.timeline svg a').count()).toBeGreaterThan(5);
      expect(await page.evaluate(CLASHES)).toEqual([]);
      await context.close();
    },
  );
});

it('draws both scales side by side where there is room, and below each other on a phone', async () => {
  const { page, context } = await open('/chronology/', { viewport: { width: 1280, height: 800 } });
  const tops = () =>
    page
      .locator('.timeline figure')
      .evaluateAll((all) => all.map((figure) => Math.round(figure.getBoundingClientRect().top)));
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const [first, second] = await tops();
    expect(first).toBe(second);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper + 400);
  await context.close();
});

it('has every event of its drawings in the list below, in words', async () => {
  const { page, context } = await open('/chronology/', { javaScriptEnabled: false });
  const hrefs = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const drawn = await hrefs('.timeline svg a');
  const listed = await hrefs('.event-list h3 a');
  expect(drawn.toSorted()).toEqual(listed.toSorted());
  expect(new Set(drawn).size).toBe(drawn.length);
  await context.close();
});

it('tells article, background and undated apart by more than colour', async () => {
  const { page, context } = await open('/chronology/');
  const sign = (kind: string) =>
    page
      .locator(`.timeline a.${kind} circle`)
      .first()
      .evaluate((circle) => {
        const { fill, strokeDasharray } = getComputedStyle(circle);
        return [fill === 'none', strokeDasharray === 'none'];
      });
  expect(await sign('from-article')).toEqual([false, true]);
  expect(await sign('from-background')).toEqual([true, true]);
  expect(await sign('undated')).toEqual([true, false]);
  await context.close();
});

it('is walked through by the keyboard, in order, with a visible focus, and each stop leads on', async () => {
  const { page, context } = await open('/chronology/');
  const links = page.locator('.timeline svg a');
  const expected = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.locator('main a[href="/who-met-whom/"]').first().focus();
  const walked: (string | null)[] = [];
  for (const _ of expected) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
  }
  expect(walked).toEqual(expected);
  const ring = page.locator('.timeline a:focus-visible rect');
  expect(await ring.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe('none');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === expected.at(-1));
  await context.close();
});

it('names each stop with its date and how sure that is, beginning with what is seen', async () => {
  const { page, context } = await open('/chronology/');
  const names = await page
    .locator('.timeline svg a')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('aria-label') ?? '',
        (link.querySelector('text')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      ]),
    );
  for (const [label = '', seen = ''] of names) {
    expect(label).toContain(seen);
    expect(label).toMatch(/\((.+; )?(date (printed|inferred|from background)|no date printed)/);
  }
  await context.close();
});

it('fits on a sheet of paper', async () => {
  const { page, context } = await open('/chronology/', { viewport: { width: 642, height: 971 } });
  await page.emulateMedia({ media: 'print' });
  const figures = await page
    .locator('.timeline figure')
    .evaluateAll((all) =>
      all
        .map((figure) => figure.getBoundingClientRect())
        .map(({ top, height }) => ({ top, height })),
    );
  expect(new Set(figures.map(({ top }) => Math.round(top))).size).toBe(1);
  for (const { height } of figures) expect(height).toBeLessThan(971);
  await context.close();
});
