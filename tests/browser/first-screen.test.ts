import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isStatement } from '../../src/model/entries/entry.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, ONE_OF_EACH, openAt, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const statements = [...briefing.entries.values()].filter(isStatement);
const overview = briefing.pages.find(({ id }) => id === 'overview');

const open = (path: string, options: Parameters<typeof openAt>[2] = {}) =>
  openAt(browser, inject('root') + path, options);

describe('where am I?', () => {
  it('takes at most 100 px of a phone for brand, search and sections', async () => {
    const { page, context } = await openPage(browser, PHONE);
    for (const path of ONE_OF_EACH) {
      await page.goto(inject('root') + path);
      const nav = await page.locator('nav[aria-label="Sections"]').boundingBox();
      expect((nav?.y ?? 999) + (nav?.height ?? 999), path).toBeLessThanOrEqual(100);
    }
    await context.close();
  });

  it('names the story under the header of every page but the overview, and leads to it', async () => {
    const { page, context } = await openPage(browser, PHONE);
    for (const path of ONE_OF_EACH) {
      await page.goto(inject('root') + path);
      const strip = page.locator('.story');
      expect(await strip.count(), path).toBe(path === '/' ? 0 : 1);
      if (path === '/') continue;
      expect(await strip.textContent()).toContain(overview?.title);
      expect(await strip.locator('a').getAttribute('href')).toBe('/');
    }
    await context.close();
  });

  it('shows the section that one is in, even at the end of the row of a phone', async () => {
    const { page, context } = await open('/sources/', PHONE);
    const box = await page.locator('nav[aria-label="Sections"] [aria-current]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await context.close();
  });
});

describe('a statement', () => {
  it.each(statements.map((one) => [one.id, one] as const))(
    'begins with its words or says that there are none: %s',
    async (_, statement) => {
      const { page, context } = await open(entryPath(statement), PHONE);
      const headline = page.locator('h1');
      expect((await headline.textContent())?.trim()).toBe(
        statement.words === undefined ? statement.name : `“${statement.words}”`,
      );
      const box = await headline.boundingBox();
      // The upper half, in whatever typeface: on a slow line the first page is in the system's.
      expect(box?.y).toBeLessThanOrEqual(PHONE.viewport.height / 2);
      const head = (await page.locator('.head').textContent()) ?? '';
      if (statement.words === undefined) expect(head).toContain('not quoted');
      else expect(head).toContain(statement.name);
      expect(head).toContain(statement.summary);
      await context.close();
    },
  );
});

describe('the overview', () => {
  it('answers who, when, where, about what, with what result and what next, each cited, on its first screen', async () => {
    const { page, context } = await open('/', { viewport: { width: 1280, height: 720 } });
    const facts = page.locator('.glance dl > div');
    const names = await facts.locator('dt').allTextContents();
    expect(names.map((name) => name.trim())).toEqual([
      'Who',
      'When',
      'Where',
      'About',
      'Result',
      'Next',
    ]);
    for (const fact of await facts.all()) {
      expect(await fact.locator('.cite').count()).toBeGreaterThan(0);
      const box = await fact.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
    }
    await context.close();
  });

  it('lists its sections beside the text, and folded on a phone', async () => {
    const { page, context } = await open('/', { viewport: { width: 1280, height: 720 } });
    const headings = await page
      .locator('main h2[id]')
      .evaluateAll((all) => all.map((heading) => `#${heading.id}`));
    const links = await page
      .locator('.toc.unfolded a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toEqual(headings);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.locator('.toc a').filter({ visible: true }).count()).toBe(0);
    await page.locator('.toc summary').click();
    expect(await page.locator('.toc a').filter({ visible: true }).count()).toBe(headings.length);
    await context.close();
  });
});

describe('the key to the marks', () => {
  it('stands once on a page with marks, before the text, and explains those it has', async () => {
    const { page, context } = await openPage(browser);
    for (const path of ['/', '/glossary/territory/', entryPath(statements[0] ?? fail())]) {
      await page.goto(inject('root') + path);
      const key = page.locator('.marks');
      expect(await key.count(), path).toBe(1);
      const text = (await key.textContent()) ?? '';
      expect(text).toMatch(/¶\d+\s*paragraph \d+ of the article/);
      const has = async (selector: string) => (await page.locator(selector).count()) > 0;
      expect(text.includes('exact words')).toBe(await has('main .verified:not(.marks .verified)'));
      expect(text.includes('not in the article')).toBe(await has('.prose .silent'));
    }
    await context.close();
  });
});

const fail = (): never => {
  throw new Error('The briefing has no statement.');
};
