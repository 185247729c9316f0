import type { Asked } from './client/engine.ts';
import type { Figures, Relevance } from './figures.ts';
import { type Query, QUERY_KINDS } from './make-queries.ts';

/** How many queries of each kind were answered with the right page first, and how many with nothing. */
export function judge(queries: readonly Query[], asked: readonly Asked[]): Figures['relevance'] {
  const counts = QUERY_KINDS.map((kind): [string, Relevance] => {
    const own = queries.flatMap((query, i) =>
      query.kind === kind ? [{ query, paths: asked[i]?.paths ?? [] }] : [],
    );
    return [
      kind,
      {
        asked: own.length,
        hits: own.filter(({ query, paths }) => query.right.includes(paths[0] ?? '')).length,
        nothing: own.filter(({ paths }) => paths.length === 0).length,
      },
    ];
  });
  return Object.fromEntries(counts) as Figures['relevance'];
}

/** The misses as lines, for whoever wants to know why. */
export const misses = (queries: readonly Query[], asked: readonly Asked[]): string[] =>
  queries.flatMap(({ kind, text, right }, i) => {
    const paths = asked[i]?.paths ?? [];
    if (right.includes(paths[0] ?? '')) return [];
    return [
      `${kind}: ${text} -> ${paths.slice(0, 2).join(', ') || 'nothing'}, not ${right[0] ?? ''}`,
    ];
  });
