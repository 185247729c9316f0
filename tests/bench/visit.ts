import type { Browser, Page } from 'playwright-core';
import type { Asked } from './client/engine.ts';
import type { CountingServer, Transfer } from './counting-server.ts';
import { type Spread, spread } from './figures.ts';
import type { Query } from './make-queries.ts';
import type { WrittenSite } from './write-site.ts';

/** A site that is being served, with what to ask it. */
export interface Served {
  browser: Browser;
  server: CountingServer;
  root: string;
  site: WrittenSite;
  queries: readonly Query[];
  /** Queries that only the full text can answer. */
  fullText: readonly string[];
}

/** Longest wait for a large index to load on a slow machine, in milliseconds. */
const PATIENCE = 300_000;

/** Opens a page as a first visitor has it, for one task. */
export async function visit<T>(
  { browser, root }: Served,
  path: string,
  task: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(root + path, { waitUntil: 'networkidle' });
    return await task(page);
  } finally {
    await context.close();
  }
}

/** A class of `client/` that answers queries; `setup` is what its constructor takes. */
interface ProbeModule {
  Probe: new (setup: unknown) => { ask(query: string): Promise<Asked> };
}

/** Asks everything twice: the first round for the answers, the second for the time. */
export const askAll = (
  served: Served,
  script: string,
  setup: unknown,
): Promise<{ asked: Asked[]; warm: Spread }> =>
  visit(served, '/blank/', async (page) => {
    const [asked = [], again = []] = await page.evaluate(
      async (given) => {
        const { Probe } = (await import(given.script)) as ProbeModule;
        const probe = new Probe(given.setup);
        const rounds: Asked[][] = [[], []];
        for (const round of rounds)
          for (const text of given.texts) round.push(await probe.ask(text));
        return rounds;
      },
      { script, setup, texts: served.queries.map(({ text }) => text) },
    );
    return { asked, warm: spread(again.map(({ milliseconds }) => milliseconds)) };
  });

/** Bytes of what was sent from a folder, or of the paths that a pattern fits. */
export const bytesOf = (sent: readonly Transfer[], where: string | RegExp): number =>
  sent
    .filter(({ path }) => (typeof where === 'string' ? path.startsWith(where) : where.test(path)))
    .reduce((sum, { bytes }) => sum + bytes, 0);
