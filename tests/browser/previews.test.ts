import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolations } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, openPage } from '../helpers/pages.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { EN } from '../../src/words/en.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const PROSE_LINK = '.prose > p a[data-entry]:not(.cite)';

/** The overview, with its first linked name and what that leads to. */
async function open(options: Parameters<typeof openPage>[1] = {}, where: 'root' | 'sub' = 'root') {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${inject(where)}/`);
  const link = opened.page.locator(PROSE_LINK).first();
  const entry = briefing.entries.get((await link.getAttribute('data-entry')) ?? '');
  if (entry === undefined) throw new Error('The overview links no name.');
  const card = opened.page.locator('#ui-preview');
  return { ...opened, link, entry, card };
}

const isOpen = (page: Page) => page.locator('#ui-preview:popover-open').count();
/** Longer than any delay of a preview. */
const settle = (page: Page) => page.waitForTimeout(900);

describe('with a pointer', () => {
  it.each(['root', 'sub'] as const)(
    'shows kind, name and sentence of a link at %s',
    async (where) => {
      const { context, link, entry, card, complaints } = await open({}, where);
      await link.hover();
      await card.waitFor();
      const parts = await card.locator('p, a').allTextContents();
      expect(parts).toEqual([EN.kinds[entry.kind], entry.name, entry.summary]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('says of a document behind a sentence what it is and how we know', async () => {
    const { page, context, card, complaints } = await open();
    const mark = page.locator('a.cite[href*="/sources/"]:not([data-paragraph])').first();
    await mark.hover();
    await card.waitFor();
    const parts = await card.locator('p, a').allTextContents();
    const source = [...briefing.sources.values()].find(({ short }) => short === parts[1]);
    expect(parts.slice(0, 3)).toEqual(['Background document', source?.short, source?.supports]);
    expect(parts[3]).toMatch(/^How do we know\? Source: .+ Compared: .+ Date: .+ Last checked: /);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('does not open while the pointer only passes', async () => {
    const { page, context, link } = await open();
    await link.hover();
    await page.mouse.move(2, 2);
    await settle(page);
    expect(await isOpen(page)).toBe(0);
    await context.close();
  });

  it('stays while the pointer moves into it, and closes when it has left', async () => {
    const { page, context, link, card } = await open();
    await link.hover();
    await card.waitFor();
    await card.hover();
    await settle(page);
    expect(await isOpen(page)).toBe(1);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('closes with Escape and stays closed until the pointer comes again', async () => {
    const { page, context, link, card } = await open();
    await link.hover();
    await card.waitFor();
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(0);
    const box = await link.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 8);
    await settle(page);
    expect(await isOpen(page)).toBe(0);
    await page.mouse.move(2, 2);
    await settle(page);
    await link.hover();
    await card.waitFor();
    await context.close();
  });

  it('leaves the line of its link readable and stays in the window', async () => {
    const { page, context, card } = await open({ viewport: { width: 700, height: 500 } });
    const links = page.locator(PROSE_LINK);
    for (const i of [0, 2, 4]) {
      await page.mouse.move(2, 2);
      await card.waitFor({ state: 'hidden' });
      await links.nth(i).hover();
      await card.waitFor();
      const [own, over] = [await links.nth(i).boundingBox(), await card.boundingBox()];
      if (own === null || over === null) throw new Error('Nothing is to be seen.');
      expect(over.y >= own.y + own.height - 1 || over.y + over.height <= own.y + 1).toBe(true);
      expect(over.x >= 0 && over.x + over.width <= 700).toBe(true);
      expect(over.y >= 0 && over.y + over.height <= 500).toBe(true);
    }
    await context.close();
  });

  it('shows what a paragraph of the article says', async () => {
    const { page, context, card } = await open();
    const mark = page.locator('.prose a[data-paragraph]').first();
    const number = (await mark.getAttribute('data-paragraph')) ?? '';
    await mark.hover();
    await card.waitFor();
    expect(await card.textContent()).toContain(briefing.article.paragraphs?.[number]?.gist);
    await context.close();
  });

  it('does not repeat a sentence that stands beside the link', async () => {
    const { page, context } = await open();
    await page.goto(`${inject('root')}/whos-who/`);
    await page.locator('.side-people .who a').first().hover();
    await settle(page);
    expect(await isOpen(page)).toBe(0);
    await context.close();
  });

  it('still follows a link at the first click', async () => {
    const { page, context, link, entry } = await open();
    await link.click();
    await page.waitForURL(`**${entryPath(entry)}`);
    await context.close();
  });

  it('has no axe violation while it is open', async () => {
    const { page, context, link, card } = await open();
    await link.hover();
    await card.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });
});

describe('with a keyboard', () => {
  it('opens at the focus, describes the link and is no stop of its own', async () => {
    const { page, context, link, card } = await open();
    const next = await page.locator(PROSE_LINK).nth(1).getAttribute('href');
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('ui-preview');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(next);
    expect(await link.getAttribute('aria-describedby')).toBe('ui-preview');
    await context.close();
  });

  it('closes with Escape, and the focus stays where it is', async () => {
    const { page, context, link, card } = await open();
    await page.keyboard.press('Tab');
    await link.focus();
    await card.waitFor();
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    await context.close();
  });

  it('stays at the focus while the pointer moves elsewhere', async () => {
    const { page, context, link, card } = await open();
    await page.keyboard.press('Tab');
    await link.focus();
    await card.waitFor();
    await page.mouse.move(300, 5);
    await page.mouse.move(5, 5);
    await settle(page);
    expect(await isOpen(page)).toBe(1);
    await context.close();
  });
});

describe('with a finger', () => {
  it('opens at the first tap and follows at the second', async () => {
    const { page, context, link, entry, card } = await open(PHONE);
    const start = page.url();
    await link.tap();
    await card.waitFor();
    expect(page.url()).toBe(start);
    const box = await card.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    await link.tap();
    await page.waitForURL(`**${entryPath(entry)}`);
    await context.close();
  });

  it('follows the name in it', async () => {
    const { page, context, link, entry, card } = await open(PHONE);
    await link.tap();
    await card.locator('a').tap();
    await page.waitForURL(`**${entryPath(entry)}`);
    await context.close();
  });

  it('closes at a tap elsewhere', async () => {
    const { page, context, link, card } = await open(PHONE);
    await link.tap();
    await card.waitFor();
    await page.locator('h1').tap({ force: true });
    await card.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('follows at once where there is nothing to show', async () => {
    const { page, context, link, entry } = await open(PHONE);
    await page.route('**/entries.json', (route) => route.abort());
    await link.tap();
    await page.waitForURL(`**${entryPath(entry)}`);
    await context.close();
  });
});

it('leaves plain links where there is no JavaScript', async () => {
  const { page, context, link, entry, card } = await open({ javaScriptEnabled: false });
  await link.hover();
  expect(await card.count()).toBe(0);
  await link.click();
  expect(new URL(page.url()).pathname).toBe(entryPath(entry));
  await context.close();
});
