import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { openBrowser } from '../helpers/browser.ts';
import { inPages } from '../helpers/pages.ts';
import { shareOf } from '../helpers/share-of.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Query {
  q: string;
  /** Path that must come first, or one of several; none for a query that has no answer here. */
  expect: string | null | (string | null)[];
  kind: string;
  /** The page may be offered as one that has some of the words. */
  offered?: boolean;
  /** A miss fails the test; else it only counts. */
  must?: boolean;
}

const QUERIES = shareOf(
  parse(readFileSync(join('tests', 'search', 'queries.yaml'), 'utf8')) as Query[],
  4,
);

/** The paths that the search page shows for a query, best first. */
async function answers(page: Page, query: string, offered = false): Promise<string[]> {
  await page.fill('#ui-page-q', query);
  const settled = page.locator('#ui-answers[data-settled]');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('#ui-answers')?.dataset['settled'] === wanted,
    query,
  );
  await settled.waitFor({ state: 'attached' });
  const hrefs = await page
    .locator('.answers > li > a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  // Pages with some of the words are offered, but they are no answer.
  return (await settled.getAttribute('data-how')) === 'some-words' && !offered ? [] : hrefs;
}

/** Pages that ask at the same time: most of a search is waiting for more to be typed. */
const PAGES = 4;

/** What the search page answers to each query, by its place in the list. */
const answersToAll = (): Promise<string[][]> =>
  inPages(browser, QUERIES, PAGES, async ({ page }, { q, offered }) => {
    const address = `${inject('root')}/search/`;
    if (!page.url().startsWith(address)) await page.goto(address);
    return answers(page, q, offered);
  });

/** Place of the right page among the answers, from 1; 0 where it is not among them. */
function rankOf({ expect: right }: Query, paths: readonly string[]): number {
  const wanted = [right].flat();
  return paths.length === 0
    ? Number(wanted.includes(null))
    : paths.findIndex((path) => wanted.includes(path)) + 1;
}

/** Each kind of query, with how often its page comes first and among the first three, and its mean reciprocal rank. */
function tableOf(ranks: readonly number[]): string[] {
  const kinds = Map.groupBy(QUERIES.entries(), ([, { kind }]) => kind);
  return [...kinds].map(([kind, queries]) => {
    const own = queries.map(([i]) => ranks[i] ?? 0);
    const hits = (most: number) => own.filter((rank) => rank >= 1 && rank <= most).length;
    const reciprocal = own.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0);
    return `${kind}: hit@1 ${hits(1)}/${own.length}, hit@3 ${hits(3)}/${own.length}, MRR ${(reciprocal / own.length).toFixed(2)}`;
  });
}

it('puts the right page first', { timeout: 400_000 }, async () => {
  const found = await answersToAll();
  const ranks = QUERIES.map((query, i) => rankOf(query, found[i] ?? []));
  const missed = QUERIES.flatMap(({ q, must, expect: right }, i) => {
    const wanted = [right].flat().map((path) => path ?? 'nothing');
    const answered = found[i]?.slice(0, 3).join(', ') || 'nothing';
    return ranks[i] === 1
      ? []
      : [`${must === false ? 'may' : 'must'}: ${q} -> ${answered}, not ${wanted.join(' or ')}`];
  });
  console.log([...tableOf(ranks), ...missed].join('\n'));
  expect(missed.filter((line) => line.startsWith('must'))).toEqual([]);
});
