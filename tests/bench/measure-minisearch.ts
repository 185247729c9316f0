import { type Figures, spread } from './figures.ts';
import { judge } from './measure-relevance.ts';
import { askAll, type Served } from './visit.ts';
import { MINISEARCH_INDEX } from './write-site.ts';

/** Measures MiniSearch: library and index, without any interface. */
export async function measureMinisearch(served: Served): Promise<Figures> {
  const { probes, build } = served.site;
  const { asked, warm } = await askAll(served, probes.minisearch, MINISEARCH_INDEX);
  const library = await served.server.size(probes.minisearch);
  // Whatever is asked first, the whole index has to be there.
  const index = await served.server.size(MINISEARCH_INDEX);
  return {
    opened: library,
    firstNamed: spread([index]),
    firstFullText: spread([library + index]),
    warm,
    build: build.minisearch,
    relevance: judge(served.queries, asked),
  };
}
