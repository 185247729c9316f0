import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolations } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { openAt } from '../helpers/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options: Parameters<typeof openAt>[2] = {}) =>
  openAt(browser, inject('sub') + path, options);
const ADDRESS = 'https://news.example/sub/dir/glossary/security-guarantees/';
const BLOCK = 'details[data-kind="issue"]';

describe('the page of blocks', () => {
  it('shows and hides kinds, and holds every form, without JavaScript', async () => {
    const { page, context } = await open('/newsletter/glossary/', { javaScriptEnabled: false });
    const shown = () => page.locator('.block').filter({ visible: true }).count();
    const all = await shown();
    await page.getByRole('radio', { name: 'Issue' }).check();
    expect(await shown()).toBe(await page.locator(BLOCK).count());
    expect(await shown()).toBeLessThan(all);
    await page.locator(BLOCK).filter({ hasText: 'Security guarantees' }).locator('summary').click();
    const forms = page.locator(BLOCK).filter({ hasText: 'Security guarantees' });
    const texts = await forms
      .locator('textarea')
      .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
    expect(texts).toHaveLength(4);
    for (const text of texts) {
      expect(text).toContain(ADDRESS);
      expect(text).toBe(text.trimStart());
    }
    expect(await page.getByRole('button', { name: 'Copy' }).filter({ visible: true }).count()).toBe(
      0,
    );
    await context.close();
  });

  it('copies a form with the editor’s own parameters on each link, and on no picture', async () => {
    const { page, context, complaints } = await open('/newsletter/glossary/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByLabel(/tracking parameters/).fill('?utm_source=letter&utm_medium=email');
    const block = page.locator(BLOCK).filter({ hasText: 'Security guarantees' });
    await block.locator('summary').click();
    await block.getByRole('button', { name: 'Copy' }).first().click();
    await block.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain(`href="${ADDRESS}?utm_source=letter&amp;utm_medium=email"`);
    expect(copied).toContain(
      'src="https://news.example/sub/dir/og/glossary/security-guarantees.png"',
    );
    await page.getByLabel(/tracking parameters/).fill('');
    expect(await block.locator('textarea').first().inputValue()).not.toContain('utm_');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has no axe violation with a block open', async () => {
    const { page, context } = await open('/newsletter/glossary/');
    await page.locator(BLOCK).first().locator('summary').click();
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });
});

it('offers the same blocks on the page of an entry', async () => {
  const { page, context } = await open('/glossary/security-guarantees/');
  await page.locator('#link').click();
  const own = await page
    .locator('.newsletter-forms textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  await page.goto(`${inject('sub')}/newsletter/glossary/`);
  const listed = await page
    .locator(BLOCK)
    .filter({ hasText: 'Security guarantees' })
    .locator('textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  expect(own).toEqual(listed);
  await context.close();
});

it.each([360, 600])('shows mail blocks within %d px, each with its picture', async (width) => {
  const { page, context, complaints } = await open('/newsletter-preview.html', {
    viewport: { width, height: 800 },
  });
  expect(
    await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
  const pictures = page.locator('img');
  expect(await pictures.count()).toBeGreaterThan(70);
  const broken = await pictures.evaluateAll((images) =>
    images.flatMap((image) => {
      const { naturalWidth, naturalHeight, src } = image as HTMLImageElement;
      return naturalWidth === 1200 && naturalHeight === 630 ? [] : [src];
    }),
  );
  expect(broken).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
