import { expect } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';

/** Searches a served site by name and in full text, and opens a page that is missing: no browser may complain. */
export async function findsAll(root: string, base: string): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const [query, path] of [
    ['vane', 'whos-who/petra-vane/'],
    ['customer', 'whos-who/lukasz-orsted/'],
  ] as const) {
    await page.goto(`${root}search/?q=${query}`);
    await page.waitForSelector('#ui-answers[data-settled]');
    const hrefs = await page
      .locator('.answers > li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs[0], query).toContain(base + path);
  }
  expect(complaints).toEqual([]);
  await page.goto(`${root}glossary/nowhere/`);
  await browser.close();
  // What a browser complains of there is that the page is missing, and nothing else.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
}
