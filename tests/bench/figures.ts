import type { QueryKind } from './make-queries.ts';
import type { Build } from './write-site.ts';

/** Everything that was measured of one engine on one site. */
export interface Figures {
  /** Bytes of scripts before anybody touches the search; none where an engine comes without an interface. */
  before?: number;
  /** Bytes of scripts and styles once it is open, Pagefind's aside. */
  opened: number;
  firstNamed: Spread;
  firstFullText: Spread;
  /** Milliseconds of a query that was asked before. */
  warm: Spread;
  build: Build;
  relevance: Record<QueryKind, Relevance>;
}

/** The middle of several figures, the 95th of a hundred, and the worst. */
export interface Spread {
  p50: number;
  p95: number;
  worst: number;
}

export interface Relevance {
  asked: number;
  /** The right page was the first. */
  hits: number;
  /** No page was given as an answer. */
  nothing: number;
}

/** Median, 95th percentile (nearest rank) and maximum. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
}

/** All kinds of queries together. */
export function overall(relevance: Figures['relevance']): Relevance {
  const all = Object.values(relevance);
  const sum = (key: keyof Relevance) => all.reduce((total, kind) => total + kind[key], 0);
  return { asked: sum('asked'), hits: sum('hits'), nothing: sum('nothing') };
}

/** Hits in a hundred. */
export const share = ({ hits, asked }: Relevance): number =>
  asked === 0 ? 0 : (100 * hits) / asked;
