import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readBriefing } from '../../src/content-reader/read-briefing.ts';
import {
  entryPath,
  PAGES,
  paragraphPath,
  SHORT_PRINT,
  sourcePath,
} from '../../src/model/addresses/routes.ts';
import { currentPages } from '../../src/model/permalinks/release.ts';

const { briefing: read } = readBriefing('content');
if (read === undefined) throw new Error('The content cannot be read.');
/** The briefing that the browser tests look at. */
export const briefing = read;
const entries = [...briefing.entries.values()];

/** Every page of the site, as paths below the base. */
export const ALL_PATHS: readonly string[] = [...currentPages(briefing).map(({ path }) => path)];

const firstOf = (section: string): string => {
  const entry = entries.find((candidate) => candidate.section === section);
  return entry === undefined ? '/' : entryPath(entry);
};

const firstDocument = sourcePath(
  [...briefing.sources.values()].find(({ kind }) => kind === 'document')?.id ?? '',
);

/** One page of each kind. */
export const ONE_OF_EACH: readonly string[] = [
  ...Object.values(PAGES),
  ...['whos-who', 'glossary', 'chronology', 'statements'].map(firstOf),
  paragraphPath('1'),
  firstDocument,
  SHORT_PRINT,
  `${PAGES.newsletter}glossary/`,
  '/404.html',
];

export interface Opened {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  requests: string[];
}

/** A page that keeps what the browser complained about. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => {
    // A busy machine shows the next page without its fade; no reader sees more of it.
    if (!/^Transition was (aborted|skipped)/.test(message))
      complaints.push(`${page.url()}: ${message}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, context, complaints, requests };
}

/** A page of its own, opened at an address. */
export async function openAt(
  browser: Browser,
  address: string,
  options: Parameters<typeof openPage>[1] = {},
): Promise<Opened> {
  const opened = await openPage(browser, options);
  await opened.page.goto(address);
  return opened;
}

/** Does the work for each item with so many pages at the same time; what comes of it is in the order of the items. */
export async function inPages<Item, Result>(
  browser: Browser,
  items: readonly Item[],
  pages: number,
  work: (opened: Opened, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const lane = async (): Promise<void> => {
    const opened = await openPage(browser);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [i, item] = next;
      results[i] = await work(opened, item);
    }
    await opened.context.close();
  };
  await Promise.all(Array.from({ length: pages }, lane));
  return results;
}
