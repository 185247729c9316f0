import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PAGES, paragraphPath } from '../../src/model/addresses/routes.ts';
import { openBrowser } from '../helpers/browser.ts';
import { ONE_OF_EACH, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every line of text that can be seen in the page's main part. */
function linesOfText(): Line[] {
  const isCut = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isCut(element.parentElement));
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    if (parent.closest('svg') !== null || isCut(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (right - left > 1) lines.push({ text, left, right, top, bottom });
  }
  return lines.sort((a, b) => a.top - b.top);
}

/** Lines of which one lies over the other by more than the tails of letters. */
function overlaps(lines: readonly Line[]): string[] {
  return lines.flatMap((line, i) => {
    const later = lines.slice(i + 1);
    const end = later.findIndex(({ top }) => top > line.bottom);
    return later
      .slice(0, end < 0 ? undefined : end)
      .filter(
        (other) =>
          other.text !== line.text &&
          Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top) > 8 &&
          Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2,
      )
      .map((other) => `"${line.text.slice(0, 40)}" and "${other.text.slice(0, 40)}"`);
  });
}

it.each([320, 768, 1024, 1280])('lays no text over other text at %d px', async (width) => {
  const { page, context } = await openPage(browser, { viewport: { width, height: 800 } });
  for (const path of ONE_OF_EACH) {
    await page.goto(inject('root') + path);
    expect(overlaps(await page.evaluate(linesOfText)), path).toEqual([]);
  }
  await context.close();
});

/** The share of rows with text of which some stands in the right third. */
function shareOnTheRight(lines: readonly Line[]): number {
  const rowsOf = (some: readonly Line[]) =>
    new Set(some.flatMap(({ top, bottom }) => [Math.floor(top / 8), Math.floor(bottom / 8)]));
  return rowsOf(lines.filter(({ right }) => right > 820)).size / rowsOf(lines).size;
}

const WIDE = ['/', PAGES.sources, PAGES.chronology, PAGES.positions, paragraphPath('1')];

it('uses the right third of a wide page for at least half of its rows', async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  const entries = ONE_OF_EACH.filter((path) => /^\/[^/]+\/[^/]+\/$/.test(path));
  for (const path of [
    ...WIDE,
    ...entries.filter((path) => !/^\/(print|newsletter)\//.test(path)),
  ]) {
    await page.goto(inject('root') + path);
    expect(shareOnTheRight(await page.evaluate(linesOfText)), path).toBeGreaterThanOrEqual(0.5);
  }
  await context.close();
});

/** Marks that stand on another line than the word before them, and signs on another than the mark before. */
function partedMarks(): string[] {
  const bottomOf = (node: Node, from: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    return range.getBoundingClientRect().bottom;
  };
  return [
    ...document.querySelectorAll('main :is(.prose, .glance, .facts-list, .background) .cite'),
  ].flatMap((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    const isParted = (line: number) => line < top || line > bottom + 8;
    const [before, after] = [mark.previousSibling, mark.nextSibling];
    const word = before?.textContent?.trimEnd() ?? '';
    const lastOf =
      before?.nodeType === 3 && word !== '' ? bottomOf(before, word.length - 1) : bottom;
    const isSign = after?.nodeType === 3 && /^[,.;:!?]/.test(after.textContent ?? '');
    const parts = isParted(lastOf) || (isSign && isParted(bottomOf(after, 0)));
    return parts ? [`${word.slice(-20)} ${mark.textContent}`] : [];
  });
}

it.each([320, 360, 412, 1280])('keeps marks on the line of their words at %d px', async (width) => {
  const { page, context } = await openPage(browser, { viewport: { width, height: 800 } });
  for (const path of ['/', '/glossary/territory/', '/whos-who/dmitry-peskov/']) {
    await page.goto(inject('root') + path);
    expect(await page.evaluate(partedMarks), path).toEqual([]);
  }
  await context.close();
});

it('makes no mark of a text a stop for the keyboard: the sources of the page are', async () => {
  const { page, context } = await openPage(browser);
  for (const path of ['/', '/glossary/territory/', '/whos-who/dmitry-peskov/']) {
    await page.goto(inject('root') + path);
    const marks = page.locator(
      'main :is(.prose, .glance, .facts-list) .cite:not([data-entry], .statement *)',
    );
    expect(await marks.count()).toBeGreaterThan(0);
    for (const mark of await marks.all()) expect(await mark.getAttribute('tabindex')).toBe('-1');
    expect(await page.locator('.sources a:not([tabindex])').count()).toBeGreaterThan(0);
  }
  await context.close();
});

it('shows in forced colours which section is open and where a side is silent', async () => {
  const { page, context } = await openPage(browser, { forcedColors: 'active' });
  await page.goto(inject('root') + PAGES.positions);
  const borders = await page
    .locator('.menu a')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        getComputedStyle(link).borderBottomWidth === '0px' ? [] : [link.textContent.trim()],
      ),
    );
  expect(borders).toEqual(['Positions']);
  const hatched = page.locator('.hatched').first();
  expect(await hatched.evaluate((cell) => getComputedStyle(cell).backgroundImage)).toContain(
    'gradient',
  );
  await context.close();
});
