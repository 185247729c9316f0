import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_WORDS } from '../../src/words/browser/en.ts';
import { findViolations } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { openPage } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the dialog', () => {
  const open = async (options = {}) => {
    const opened = await openPage(browser, options);
    await opened.page.goto(`${inject('root')}/glossary/`);
    return opened;
  };

  it('opens with Ctrl+K, answers, is led by the arrows and follows Enter', async () => {
    const { page, context, complaints } = await open();
    await page.keyboard.press('Control+k');
    const input = page.getByRole('combobox', { name: 'Search this briefing' });
    await input.waitFor();
    await page.keyboard.type('security guarantees');
    await page.getByRole('option', { name: 'Security guarantees' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = page.getByRole('option', { selected: true });
    await active.waitFor();
    expect(await input.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/security-guarantees/**');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps the option that the arrows chose while more letters are typed', async () => {
    const { page, context } = await open();
    await page.keyboard.press('Control+k');
    const named = page.getByRole('option', { name: 'Security guarantees' }).first();
    await page.keyboard.type('security guar');
    await named.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { selected: true }).waitFor();
    await page.keyboard.type('antees');
    const marked = page.locator('[role=option][data-href*="hl=security%20guarantees"]');
    await marked.first().waitFor();
    expect(await named.getAttribute('aria-selected')).toBe('true');
    await context.close();
  });

  it('loses nothing that is typed while it loads, and gives the focus back all the same', async () => {
    const { page, context } = await open();
    await page.route('**/dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.focus('.brand');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('peskov');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog input').inputValue()).toBe('peskov');
    await page.getByRole('option', { name: 'Dmitry Peskov' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toContain('brand');
    await context.close();
  });

  it('shows the first pages of many, and all of them with Enter', async () => {
    const { page, context } = await open();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('meeting');
    await page
      .getByText(/^The first \d+ of \d+ pages for “meeting”\. Enter shows more\.$/)
      .waitFor();
    const first = await page.locator('dialog [role=option]').count();
    await page.keyboard.press('Enter');
    await page.locator('#ui-answers[data-settled="meeting"]').waitFor();
    expect(await page.locator('.answers > li').count()).toBeGreaterThan(5);
    expect(first).toBeGreaterThan(0);
    await context.close();
  });

  it('closes with the first Escape, whatever was typed, and gives the focus back', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('root')}/`);
    // A link of the page, and one of a drawing, which is no HTML.
    for (const from of ['.brand', '.skyline a']) {
      await page.focus(from);
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.type('land');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await page.evaluate(`document.activeElement.matches('${from}')`)).toBe(true);
    }
    await context.close();
  });

  it('opens with names and sections to start from, which the arrows reach', async () => {
    const { page, context, complaints } = await open();
    await page.keyboard.press('Control+k');
    await page.locator('dialog [role=option]').first().waitFor();
    const kinds = await page.locator('dialog .answer-kind').allTextContents();
    for (const kind of ['Person', 'Issue', 'Event', 'Section']) expect(kinds).toContain(kind);
    const names = await page.locator('dialog [role=option] strong').allTextContents();
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Glossary');
    // Of one letter it would be wrong to say that nothing has it.
    await page.keyboard.type('p');
    await page.waitForTimeout(700);
    expect(await page.locator('dialog [role=option] strong').allTextContents()).toEqual(names);
    expect(await page.locator('dialog [role=status]').textContent()).toBe(
      BROWSER_WORDS.search.start,
    );
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/whos-who\/[a-z-]+\/$/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows the sentence of what it found by name, and no title twice', async () => {
    const { page, context } = await open();
    await page.keyboard.press('Control+k');
    const status = page.locator('dialog [role=status]');
    await status.filter({ hasText: /\w/ }).waitFor();
    await page.keyboard.type('security');
    // What stood there before is not said of what is found.
    expect((await status.textContent())?.trim()).not.toBe(BROWSER_WORDS.search.start);
    await page.locator('dialog .answer-excerpt').first().waitFor();
    const answers = await page
      .locator('dialog .search-option:not(.search-part)')
      .evaluateAll((all) =>
        all.map((option) => ({
          name: option.querySelector('strong')?.textContent ?? '',
          text: option.querySelector('.answer-excerpt')?.textContent ?? '',
        })),
      );
    expect(answers.filter(({ text }) => text === '')).toEqual([]);
    expect(answers.filter(({ name, text }) => text.startsWith(name))).toEqual([]);
    await context.close();
  });

  it('keeps / to itself once the reader has said so', async () => {
    const { page, context } = await open();
    await page.goto(`${inject('root')}/search/`);
    await page.getByRole('checkbox', { name: 'Open the search with the / key' }).uncheck();
    await page.goto(`${inject('root')}/glossary/`);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });

  it('says so when the index is missing, and still knows the names', async () => {
    const { page, context } = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('peskov');
    await page.getByRole('option', { name: 'Dmitry Peskov' }).first().waitFor();
    await page.getByText('only names were searched').waitFor();
    // Each part of a page says whose it is: many are called the same.
    for (const part of await page.locator('dialog .search-part').all())
      expect(await part.getAttribute('aria-label')).toMatch(/.+, .+/);
    await context.close();
  });
});

describe('the search page', () => {
  it('counts every page that has the word, and leads to all of them', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('root')}/search/?q=putin`);
    const status = page.locator('#ui-answers [role=status]');
    const text = await status.filter({ hasText: /^The first \d+ of \d+ pages/ }).textContent();
    const [shown = 0, total = 0] = (text?.match(/\d+/g) ?? []).map(Number);
    expect(shown).toBeGreaterThanOrEqual(await page.locator('.answers > li').count());
    expect(total).toBeGreaterThan(60);
    const more = page.getByRole('button', { name: 'Show more' });
    while ((await more.count()) > 0) {
      const before = await page.locator('.answers > li').count();
      await more.click();
      await page.waitForFunction(
        (count) =>
          document.querySelectorAll('.answers > li').length > count ||
          document.querySelector('#ui-answers .more') === null,
        before,
      );
      // Who went on with the keyboard goes on with the first answer that is new.
      expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    }
    const hrefs = await page
      .locator('.answers a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(new Set(hrefs).size).toBe(total);
    await status.filter({ hasText: `${String(total)} pages for` }).waitFor();
    await context.close();
  });

  it('shows the first answer without scrolling on a phone', async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    for (const query of ['putin', 'zelinsky', 'peace plan']) {
      await page.goto(`${inject('root')}/search/?q=${encodeURIComponent(query)}`);
      const first = page.locator('.answers > li').first();
      await first.locator('.answer-excerpt').waitFor();
      await page.waitForTimeout(500);
      const box = await first.locator('.answer-excerpt').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    }
    await context.close();
  });

  it('shows nothing that a page says about itself as a reason', async () => {
    const { page, context } = await openPage(browser);
    for (const query of ['china', 'talks', 'russia', 'security guarantees', 'kremlin spokesman']) {
      await page.goto(`${inject('root')}/search/?q=${encodeURIComponent(query)}`);
      await page.locator(`#ui-answers[data-settled="${query}"]`).waitFor();
      const texts = await page.locator('.answer-excerpt').allTextContents();
      expect(texts.length).toBeGreaterThan(0);
      expect(
        texts.filter((text) =>
          /¶|not in the article|Date (printed|from)|licen[cs]e|Mentioned in|See also|Sources of|\bDP\b/i.test(
            text,
          ),
        ),
      ).toEqual([]);
    }
    await context.close();
  });

  it('keeps the query in the address, and Back brings it back', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('root')}/search/?q=peskov`);
    await page.locator('.answers > li').first().waitFor();
    const status = await page.waitForSelector('#ui-answers [role=status]');
    await page.locator('.chip', { hasText: 'event' }).press('Enter');
    // Neither is the focus lost, nor a region that screen readers listen to put in the place of another.
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Event');
    expect(await status.evaluate((region) => region.isConnected)).toBe(true);
    expect(page.url()).toContain('type=event');
    const kinds = await page.locator('.answers .answer-kind').allTextContents();
    expect(new Set(kinds.map((kind) => kind.split(' ')[0]))).toEqual(new Set(['Event']));
    await page.goBack();
    expect(page.url()).not.toContain('type=');
    expect(await page.inputValue('#ui-page-q')).toBe('peskov');
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });

  it.each([
    ['spaces', '    '],
    ['markup', '<script>alert(1)</script>'],
    ['unbalanced quotation marks', '"security'],
    ['right-to-left text', '\u202Eسلام'],
    ['ten thousand letters', 'a'.repeat(10_000)],
  ])('survives %s', async (_, query) => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${inject('root')}/search/?q=${encodeURIComponent(query.slice(0, 4000))}`);
    await page.fill('#ui-page-q', query);
    await page.waitForTimeout(700);
    expect(await page.locator('#a-to-z').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what it searched for instead of a slip, with a way back to the slip', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('root')}/search/?q=ushakof`);
    const status = page.locator('#ui-answers [role=status]');
    await status.filter({ hasText: 'for “ushakov”, not “ushakof”' }).waitFor();
    await status.getByRole('link', { name: 'Search for exactly “ushakof”' }).click();
    await status.filter({ hasText: 'Nothing in this briefing for “ushakof”.' }).waitFor();
    expect(await page.getByText('every name from A to Z below').isVisible()).toBe(true);
    await context.close();
  });

  it('marks the words on arrival, and takes the marks away again', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${inject('root')}/glossary/security-guarantees/?hl=security+guarantees`);
    const clear = page.getByRole('button', { name: 'Clear the marked words' });
    await clear.waitFor();
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('main h1'), '::highlight(search)').backgroundColor`,
      ),
    ).not.toBe('rgba(0, 0, 0, 0)');
    // Who has read on and reloads, or comes back, is not thrown up to the first of them.
    await page.evaluate('scrollTo(0, 1200)');
    // A text would be evaluated anew for each look, which the policy forbids.
    const isThere = () => page.waitForFunction(() => scrollY === 1200);
    await isThere();
    await page.reload();
    await clear.waitFor();
    await isThere();
    await clear.click();
    expect(page.url()).not.toContain('hl=');
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await context.close();
  });

  it('says so when its script does not come, and leaves the A to Z', async () => {
    const { page, context } = await openPage(browser);
    await page.route('**/search-page*.js', (route) => route.abort());
    await page.goto(`${inject('root')}/search/?q=putin`);
    await page.getByText('Searching needs JavaScript.').waitFor({ timeout: 5000 });
    expect(await page.locator('#a-to-z').count()).toBe(1);
    await context.close();
  });

  it('asks nobody but the site itself', async () => {
    const { page, context, requests } = await openPage(browser);
    await page.goto(`${inject('sub')}/search/?q=zelensky`);
    await page.locator('.answers > li').first().waitFor();
    await page.waitForTimeout(500);
    expect(requests.filter((url) => !url.startsWith(inject('sub')))).toEqual([]);
    expect(requests.some((url) => url.includes('zelensky') && !url.includes('/search/?q='))).toBe(
      false,
    );
    await context.close();
  });
});
