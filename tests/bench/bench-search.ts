import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/chromium/open-browser.ts';
import { projectFolder } from '../../src/settings/project-folder.ts';
import { CountingServer } from './counting-server.ts';
import { makeFullTextQueries } from './full-text-queries.ts';
import { SEED } from './make-entries.ts';
import { makeQueries } from './make-queries.ts';
import { measureBriefing } from './measure-briefing.ts';
import { measureMinisearch } from './measure-minisearch.ts';
import { renderReport, type Result } from './report.ts';
import { makeSite } from './synthetic-site.ts';
import { writeSite } from './write-site.ts';

const PROJECT = projectFolder();
const REPORT = join(PROJECT, 'docs', 'benchmarks', 'search.md');

/** First visits whose bytes are counted. */
const VISITS = 8;

/** Measures the search at each size and writes the report. Returns its text. */
export async function benchSearch(sizes: readonly number[]): Promise<string> {
  const browser = await openBrowser();
  try {
    const results: Result[] = [];
    for (const size of sizes) results.push(await measure(size, browser));
    const report = renderReport(results, {
      machine: `${availableParallelism()} cores with ${Math.round(totalmem() / 2 ** 30)} GB (${process.platform}, ${process.arch}), shared with other work`,
      node: process.versions.node,
      browser: `headless Chromium ${browser.version()}`,
      seed: SEED,
    });
    await mkdir(dirname(REPORT), { recursive: true });
    await writeFile(REPORT, report);
    return report;
  } finally {
    await browser.close();
  }
}

async function measure(size: number, browser: Browser): Promise<Result> {
  const folder = join(PROJECT, '.cache', `bench-${size}`);
  const entries = makeSite(size);
  const site = await writeSite(entries, folder);
  const server = new CountingServer(folder);
  try {
    const served = {
      browser,
      server,
      site,
      root: await server.start(),
      queries: makeQueries(entries.entries),
      fullText: makeFullTextQueries(entries.entries, VISITS),
    };
    console.log(`${size} entries: written, asking ${served.queries.length} queries`);
    return {
      size,
      figures: {
        briefing: await measureBriefing(served),
        minisearch: await measureMinisearch(served),
      },
    };
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
