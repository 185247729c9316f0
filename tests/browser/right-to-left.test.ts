import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/hosting/serve-folder.ts';
import { openBrowser } from '../helpers/browser.ts';
import { buildSite } from '../helpers/build.ts';

/** A portrait in Arabic: the words of the interface stay English, the page runs from the right. */
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const { status, output, outDir } = await buildSite({
    BRIEFING_CONTENT: 'tests/fixtures/arabic/content',
    SITE_URL: 'https://news.example',
  });
  if (status !== 0) throw new Error(output);
  site = await serveFolder(outDir, '/', 0);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

const PATHS = ['/', '/whos-who/ines-mansour/', '/statements/marlow-no-week/', '/chronology/'];

it.each([360, 1280])(
  'runs from the right at %d px, with nothing beyond the edge',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const path of PATHS) {
      await page.goto(`http://localhost:${site.port}${path}`);
      const { over, first, last } = await page.evaluate(() => {
        const links = [...document.querySelectorAll('header nav a')];
        const left = (link: Element | undefined) => link?.getBoundingClientRect().left ?? 0;
        return {
          over: document.documentElement.scrollWidth - innerWidth,
          first: left(links[0]),
          last: left(links.at(-1)),
        };
      });
      expect(over, path).toBe(0);
      expect(first, path).toBeGreaterThan(last);
    }
    await page.close();
  },
);

it('keeps the words of the drawn chronology beside their marks', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`http://localhost:${site.port}/chronology/`);
  const isBeside = await page
    .locator('.timeline svg a')
    .first()
    .evaluate((link) => {
      const mark = link.querySelector('circle, path')?.getBoundingClientRect();
      const words = link.querySelector('text')?.getBoundingClientRect();
      return mark !== undefined && words !== undefined && words.left >= mark.left;
    });
  expect(isBeside).toBe(true);
  await page.close();
});

it('has no card that would lack its words', async () => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${site.port}/`);
  expect(await page.locator('meta[property="og:image"]').count()).toBe(0);
  await page.close();
});
