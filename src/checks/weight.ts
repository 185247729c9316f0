import { brotliCompressSync } from 'node:zlib';
import type { Problem } from '../model/problem.ts';
import type { BuiltPage } from './read-site.ts';

/** Bytes that the first round trip of a connection carries: ten segments of 1,460, less the headers. */
export const ONE_ROUND_TRIP = 14_336;
/** Bytes for pages that list everything. */
export const LIST_PAGE = 40_960;

export interface Weight {
  path: string;
  /** Brotli, quality 11, of the HTML with its CSS. */
  bytes: number;
  limit: number | undefined;
}

const ENTRY = /^\/((whos-who|glossary|chronology|statements|sources)\/[^/]+\/)?$/;
const UNLIMITED = /^\/(print|newsletter)\//;

/** What each page weighs, and what it may weigh. */
export const weighPages = (pages: readonly BuiltPage[]): Weight[] =>
  pages.map(({ path, html }) => ({
    path,
    bytes: brotliCompressSync(html).length,
    limit: UNLIMITED.test(path) ? undefined : ENTRY.test(path) ? ONE_ROUND_TRIP : LIST_PAGE,
  }));

/** Pages over their limit. */
export const checkWeights = (weights: readonly Weight[]): Problem[] =>
  weights.flatMap(({ path, bytes, limit }): Problem[] => {
    if (limit === undefined || bytes <= limit) return [];
    return [
      {
        rule: 'too-heavy',
        file: `${path.slice(1)}index.html`,
        line: 1,
        message: `The page has ${bytes} bytes (brotli), more than ${limit}.`,
        hint: 'Split the entry, or link to what another page says.',
      },
    ];
  });
