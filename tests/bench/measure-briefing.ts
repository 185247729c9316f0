import { type Figures, type Spread, spread } from './figures.ts';
import { judge, misses } from './measure-relevance.ts';
import { askAll, bytesOf, type Served, visit } from './visit.ts';

const SCRIPTS = /^\/_astro\/.*\.js$/;

/** Measures the product: its own pages for bytes, its own engine for answers. Misses are printed. */
export async function measureBriefing(served: Served): Promise<Figures> {
  const { probes, build } = served.site;
  const { asked, warm } = await askAll(served, probes.briefing, placesOf(served));
  console.log(misses(served.queries, asked).join('\n'));
  return {
    ...(await interfaceBytes(served)),
    firstNamed: await firstNamed(served),
    firstFullText: await firstFullText(served),
    warm,
    build: build.briefing,
    relevance: judge(served.queries, asked),
  };
}

/**
 * What any page loads for its search form, and what opening the dialog adds before the full text is there: that
 * brings its own part of our scripts, which counts among all bytes of the first full-text results.
 */
function interfaceBytes(served: Served): Promise<{ before: number; opened: number }> {
  served.server.take();
  return visit(served, '/blank/', async (page) => {
    const before = bytesOf(served.server.take(), SCRIPTS);
    await page.route('**/pagefind/**', () => undefined);
    await page.click('#ui-q');
    await page.locator('dialog[open]').waitFor();
    return { before, opened: bytesOf(served.server.take(), SCRIPTS) };
  });
}

/** Name files that a first visitor loads for a name. */
function firstNamed(served: Served): Promise<Spread> {
  const names = served.queries.filter(({ kind }) => kind === 'exact name');
  return visit(served, '/blank/', async (page) => {
    const bytes: number[] = [];
    for (const { text } of names) {
      served.server.take();
      await page.evaluate(
        async ({ script, places, query }) => {
          const { Probe } = (await import(script)) as typeof import('./client/engine.ts');
          await new Probe(places).first(query);
        },
        { script: served.site.probes.briefing, places: placesOf(served), query: text },
      );
      bytes.push(bytesOf(served.server.take(), '/names/'));
    }
    return spread(bytes);
  });
}

/** Everything that a first visitor loads from the first letter to the last of the answers. */
async function firstFullText(served: Served): Promise<Spread> {
  const bytes: number[] = [];
  for (const query of served.fullText) {
    served.server.take();
    const shown = await visit(served, '/blank/', async (page) => {
      await page.fill('#ui-q', query);
      await page.locator('.search-status:not(:empty)').waitFor({ state: 'attached' });
      await served.server.quiet('/pagefind/fragment/');
      return page.locator('.search-option:not(.search-part)').count();
    });
    const sent = served.server.take().filter(({ path }) => !path.endsWith('.html'));
    // Pages may be grouped under one; such a query shows too little to be counted.
    if (shown >= 5) bytes.push(bytesOf(sent, '/'));
  }
  if (bytes.length === 0) throw new Error('No query had five answers in the full text.');
  return spread(bytes);
}

const placesOf = ({ site: { names } }: Served) => ({
  base: '/',
  names: '/names/',
  sharded: names.sharded,
});
