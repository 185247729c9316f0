import { toString } from 'hast-util-to-string';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parsePage } from '../../src/checks/read-site.ts';
import { findViolations, MODES, setMode } from '../helpers/axe.ts';
import { isStatement } from '../../src/model/entries/entry.ts';
import { boardAnchor } from '../../src/model/addresses/routes.ts';
import { openBrowser } from '../helpers/browser.ts';
import { briefing, inPages, ONE_OF_EACH, openAt, openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const open = (path: string, options: Parameters<typeof openAt>[2] = {}) =>
  openAt(browser, inject('root') + path, options);

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The layout shift of a page so far, as browsers report it. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

describe('the first screen of the overview, on a phone', () => {
  it('says what happened, when, and that nothing was agreed', async () => {
    const { page, context } = await open('/', PHONE);
    const lede = page.locator('.lede');
    const box = await lede.boundingBox();
    // What a phone leaves of its 740 px below its own bars.
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(600);
    const text = ((await lede.textContent()) ?? '').replaceAll('\u00a0', ' ');
    for (const word of ['2 December', 'Kremlin', 'No agreement']) expect(text).toContain(word);
    await context.close();
  });
});

describe('the board of positions', () => {
  it('is a table on a wide screen, with each side named once at the top', async () => {
    const { page, context } = await open('/positions/');
    const sides = await page.locator('.board.full thead th').allTextContents();
    expect(sides.length).toBeGreaterThan(3);
    expect(await page.locator('.board.full thead').isVisible()).toBe(true);
    expect(await page.locator('.board.full .who').first().isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
    await context.close();
  });

  it('is a card for each issue on a phone, with the side named in each cell', async () => {
    const { page, context } = await open('/positions/', PHONE);
    expect(await page.locator('.board.full .who').first().isVisible()).toBe(true);
    const [heading, cell] = await Promise.all(
      ['tbody tr:first-child th', 'tbody tr:first-child td'].map((part) =>
        page.locator(`.board.full ${part}`).first().boundingBox(),
      ),
    );
    expect(cell?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0) - 1);
    expect(await overflow(page)).toBe(0);
    await context.close();
  });

  it('leads from each cell that names statements to them', async () => {
    const { page, context } = await open('/positions/');
    const cells = page.locator('.board td:has(a)');
    const count = await cells.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index++) {
      const href = await cells.nth(index).locator('a').first().getAttribute('href');
      expect(href).toMatch(/^\/(statements|sources|positions)\//);
    }
    await context.close();
  });

  it('has the weightiest issue first, and each side in sight on the way down', async () => {
    const { page, context } = await open('/positions/', { viewport: { width: 1280, height: 720 } });
    const ids = await page
      .locator('.board.full tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.id));
    expect(ids).toEqual(briefing.board.map(({ issue }) => boardAnchor(issue)));
    await page.locator('.board.full tbody tr').nth(2).scrollIntoViewIfNeeded();
    await page.evaluate('scrollBy(0, 700)');
    const head = await page.locator('.board.full thead th').nth(1).boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect(head?.y).toBeLessThan(20);
    await context.close();
  });

  it('sets exact words with their speaker, and names all silent sides in one line on a phone', async () => {
    const { page, context } = await open('/positions/', PHONE);
    const quoted = page.locator('.board.full .quoted');
    expect(await quoted.count()).toBeGreaterThan(5);
    for (const cell of await quoted.all())
      expect(await cell.textContent()).toMatch(/“.+”\s*\p{Lu}.*¶\d/su);
    expect(await page.locator('.board.full .nothing').filter({ visible: true }).count()).toBe(0);
    // A shape stays with its name, and a name with the sign behind it.
    for (const side of await page.locator('.board.full .unheard .side').all())
      expect(
        await side.evaluate((name) => getComputedStyle(name.parentElement ?? name).display),
      ).toBe('inline-block');
    const lines = await page.locator('.board.full .unheard').allTextContents();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.trim()).toMatch(/^Nothing in the article from \S.*\S\.$/s);
      expect(line).not.toMatch(/\s[.,]|(?<!the )United States/);
    }
    await context.close();
  });

  it('counts in shapes on the overview, and each row leads to its issue from any of its cells', async () => {
    const { page, context } = await open('/', { viewport: { width: 1280, height: 720 } });
    for (const [at, row] of briefing.board.entries()) {
      const shapes = await page
        .locator('.brief tbody tr')
        .nth(at)
        .locator('td')
        .evaluateAll((cells) =>
          cells.map((cell) =>
            [...cell.querySelectorAll('path')]
              .map((path) => (path.getAttribute('d') ?? '').split('M').length - 1)
              .reduce((sum, n) => sum + n, 0),
          ),
        );
      expect(shapes).toEqual(
        row.cells.map(({ statements, acts }) => statements.length + acts.length),
      );
    }
    const row = page.locator('.brief tbody tr').first();
    const href = await row.locator('a').getAttribute('href');
    // The link of the row lies over its cells: a click lands on it.
    await row.scrollIntoViewIfNeeded();
    const cell = await row.locator('td').nth(1).boundingBox();
    await page.mouse.click((cell?.x ?? 0) + 20, (cell?.y ?? 0) + 10);
    await page.waitForURL(`**${href ?? ''}`);
    await context.close();
  });
});

describe('another size, spacing or palette', () => {
  it('fits with text at 200 % and in 320 px', async () => {
    const { page, context } = await openPage(browser, { bypassCSP: true });
    const wide: string[] = [];
    for (const path of ONE_OF_EACH) {
      await page.goto(inject('root') + path);
      for (const [width, css] of [
        [640, 'html { font-size: 200% }'],
        [320, 'html { font-size: 200% }'],
        // WCAG 1.4.12.
        [
          320,
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        ],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        const style = await page.addStyleTag({ content: css });
        const by = await overflow(page);
        const field = await page.locator('.search-form .field').boundingBox();
        if ((field?.width ?? 0) < 120) wide.push(`${path} has no room to search with ${css}`);
        if (by !== 0) wide.push(`${path} is ${String(by)} px too wide with ${css}`);
        await style.evaluate((element) => (element as HTMLElement).remove());
      }
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  it('sets words that run from the right as they run', async () => {
    const said = [...briefing.entries.values()]
      .filter(isStatement)
      .find(({ words }) => words !== undefined);
    const { page, context } = await open(`/statements/${said?.id ?? ''}/`);
    const [first, stop] = await page.locator('h1').evaluate((h1) => {
      h1.textContent = '“سلام.”';
      const leftOf = (at: number) => {
        const range = document.createRange();
        range.setStart(h1.firstChild ?? h1, at);
        range.setEnd(h1.firstChild ?? h1, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(1), leftOf(5)] as const;
    });
    expect(stop).toBeLessThan(first);
    await context.close();
  });

  it('counts what an editor counts, and shows what stands within it', async () => {
    const { page, context } = await open('/glossary/territory/', PHONE);
    const signs = await page
      .locator('.prose')
      .first()
      .evaluate((prose) => {
        prose.insertAdjacentHTML(
          'beforeend',
          '<ol id="x"><li>One<ul><li>Two<ol><li>Three</li></ol></li></ul></li></ol>',
        );
        return [...prose.querySelectorAll('#x li')].map((li) => getComputedStyle(li).listStyleType);
      });
    expect(signs).toEqual(['decimal', '"– "', 'decimal']);
    await context.close();
  });

  it('keeps a wide table of an editor and a name of one long word within the page', async () => {
    const { page, context } = await open('/glossary/territory/', PHONE);
    await page
      .locator('.prose')
      .first()
      .evaluate((prose) => {
        const cells = '<td>administratively</td>'.repeat(8);
        prose.insertAdjacentHTML('beforeend', `<table><tbody><tr>${cells}</tr></tbody></table>`);
      });
    await page
      .locator('.facts-list dd')
      .first()
      .evaluate((fact) => {
        fact.innerHTML = `<span class="alias">${'word'.repeat(20)}</span>`;
      });
    expect(await overflow(page)).toBe(0);
    await context.close();
  });

  it('keeps marks and focus where colours are forced', async () => {
    const { page, context } = await open('/chronology/', { forcedColors: 'active' });
    const circle = page.locator('.timeline a circle').first();
    const link = page.locator('.timeline a').first();
    await link.focus();
    const { stroke } = await circle.evaluate((element) => ({
      stroke: getComputedStyle(element).stroke,
    }));
    expect(stroke).not.toBe('none');
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });

  it('moves nothing for readers who want no motion', async () => {
    const { page, context } = await open('/', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      `document.getAnimations().length + [...document.querySelectorAll('*')].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0.01).length`,
    );
    expect(moving).toBe(0);
    await context.close();
  });

  it('gives controls 44 px on a touch screen', async () => {
    const { page, context } = await open('/search/?q=land', PHONE);
    await page.locator('#ui-answers[data-settled]').waitFor();
    const small = await page
      .locator('button, input:not([type=radio], [type=checkbox]), nav[aria-label="Sections"] a')
      .filter({ visible: true })
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
    await context.close();
  });
});

describe('while it loads', () => {
  it('moves nothing that a reader may be looking at', async () => {
    const paths = ONE_OF_EACH.filter((path) => path !== '/print/');
    const wanted = [360, 1280].flatMap((width) => paths.map((path) => ({ width, path })));
    // Most of the time is waiting for a network that is idle.
    const moved = await inPages(browser, wanted, 4, async ({ page }, { width, path }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inject('root') + path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate<number>(SHIFT);
      return shift > 0 ? [`${path} moves by ${shift} at ${width} px`] : [];
    });
    expect(moved.flat()).toEqual([]);
  });

  it('moves no text when its typeface comes late', async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    for (const path of ['/', '/glossary/territory/', '/whos-who/dmitry-peskov/']) {
      await page.goto(inject('root') + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate<number>(SHIFT), path).toBeLessThan(0.005);
    }
    await context.close();
  });
});

describe('with something open', () => {
  it.each(MODES)('has no axe violation, $colorScheme at $width px', async (mode) => {
    const { page, context } = await open('/glossary/territory/');
    await setMode(page, mode);
    await page.locator('.prose p a[data-entry]').first().hover();
    await page.locator('#ui-preview:popover-open').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('guarantees');
    await page.getByRole('option').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });
});

describe('in a text browser', () => {
  it.each(['/', '/glossary/territory/', '/whos-who/dmitry-peskov/'])(
    'reaches the first paragraph of %s within 20 lines',
    async (path) => {
      const html = await (await fetch(inject('root') + path)).text();
      const { elements } = parsePage('index.html', html);
      const main = elements.findIndex(({ tagName }) => tagName === 'main');
      const first = elements.findIndex(({ tagName }, index) => index > main && tagName === 'p');
      const lines = elements
        .slice(0, first)
        .filter(({ tagName }) => /^(li|h[1-6]|p|dt|dd|label|input|summary)$/.test(tagName))
        .map((element) => Math.max(1, Math.ceil(toString(element).trim().length / 80)));
      expect(first).toBeGreaterThan(main);
      expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20);
    },
  );
});
