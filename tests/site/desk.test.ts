import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findViolations, MODES, setMode } from '../helpers/axe.ts';
import { openBrowser } from '../helpers/browser.ts';
import { runCommand, temporaryFolder } from '../helpers/build.ts';
import { type DevServer, startDevServer } from '../helpers/dev-server.ts';

const ARTICLE = 'tests/fixtures/river/article.txt';
const content = join(temporaryFolder(), 'my-briefing');
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { status, output } = await runCommand('new', ['briefing', ARTICLE, content]);
  if (status !== 0) throw new Error(output);
  server = await startDevServer(content, { ARTICLE });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${server.address}/desk/`);
});
afterAll(async () => {
  await browser.close();
  await server.interrupt();
});

it('begins with the briefing itself, and says how much of a fresh draft is done', async () => {
  expect(await page.locator('main h2').first().textContent()).toContain('briefing.yaml');
  const [, done, all] =
    /(\d+) of (\d+) done/.exec((await page.locator('label[for="ui-done"]').textContent()) ?? '') ??
    [];
  expect(Number(all)).toBeGreaterThan(Number(done));
  expect(await page.locator('progress').getAttribute('value')).toBe(done);
});

it('has the sentences of the article for each statement, and leads to its page', async () => {
  const first = page
    .locator('section', { has: page.locator('h2', { hasText: 'statements.yaml' }) })
    .locator('article')
    .first();
  await first.locator('summary').click();
  expect(await first.locator('details p').first().textContent()).toMatch(/¶\d+ \S/);
  await first.locator('h3 a').click();
  await page.waitForURL(/\/statements\/[a-z0-9-]+\/$/);
  expect(await page.locator('mark.dev-to-write').first().isVisible()).toBe(true);
  await page.goto(`${server.address}/desk/`);
});

it('leads to no page that cannot be drawn', async () => {
  const links = await page.evaluate<string[]>(
    '[...document.querySelectorAll("main a")].map((link) => link.href)',
  );
  const failed: string[] = [];
  for (const link of new Set(links)) {
    const { status } = await fetch(link);
    if (status !== 200) failed.push(`${link} ${status}`);
  }
  expect(failed).toEqual([]);
  expect(links.length).toBeGreaterThan(10);
});

it('can be read by everybody, on a phone too, with its marks and panel', async () => {
  for (const path of ['/desk/', '/problems/', '/']) {
    await page.goto(server.address + path);
    for (const mode of path === '/desk/' ? MODES : MODES.slice(-1)) {
      await setMode(page, mode);
      expect(await findViolations(page), JSON.stringify(mode)).toEqual([]);
    }
    const { scroll, client } = await page.evaluate<{ scroll: number; client: number }>(
      '({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth })',
    );
    expect(scroll, path).toBeLessThanOrEqual(client);
  }
});

it('is what the status command says, in any state of the content', async () => {
  const { status, output } = await runCommand('status', ['--json'], {
    BRIEFING_CONTENT: content,
    ARTICLE,
  });
  expect(status).toBe(0);
  const { leftToDo } = JSON.parse(output) as {
    leftToDo: { done: number; all: number; pieces: { file: string; sentences: unknown[] }[] };
  };
  await page.goto(`${server.address}/desk/`);
  expect(await page.locator('label[for="ui-done"]').textContent()).toContain(
    `${leftToDo.done} of ${leftToDo.all} done`,
  );
  expect(leftToDo.pieces.some(({ sentences }) => sentences.length > 0)).toBe(true);
  const text = await runCommand('status', [], { BRIEFING_CONTENT: content });
  expect(text.output).toMatch(
    /Left to do\n\n\d+ of \d+ done\.[\s\S]*\nNext: \S+briefing\.yaml:\d+/,
  );
  const none = await runCommand('status', [], { BRIEFING_CONTENT: join(content, 'nowhere') });
  expect([none.status, none.output]).toEqual([
    1,
    expect.stringContaining('There is no such folder'),
  ]);
});
