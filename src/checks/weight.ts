import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Problem } from '../problems/problem.ts';
import type { BuiltPage } from './read-site.ts';

/** Bytes that the first round trip of a connection carries: ten segments of 1,460, less the headers. */
export const ONE_ROUND_TRIP = 14_336;
/** Bytes for pages that list everything. */
export const LIST_PAGE = 40_960;

export interface Weight {
  file: string;
  path: string;
  /** Brotli, quality 11, of the HTML with its CSS. */
  bytes: number;
  limit: number | undefined;
}

const ENTRY = /^\/((whos-who|glossary|chronology|statements|sources)\/[^/]+\/)?$/;
const UNLIMITED = /^\/(print|newsletter)\//;

const compress = promisify(brotliCompress);

/** Bytes of a text or file as a host sends it: brotli, quality 11 (the default of node:zlib). */
export const brotliBytes = async (content: string | Uint8Array): Promise<number> =>
  (await compress(content)).length;

/** What each page weighs, and what it may weigh; compressed on other threads than the caller's. */
export const weighPages = (pages: readonly BuiltPage[]): Promise<Weight[]> =>
  Promise.all(
    pages.map(async ({ file, path, html }) => ({
      file,
      path,
      bytes: await brotliBytes(html),
      limit: UNLIMITED.test(path) ? undefined : ENTRY.test(path) ? ONE_ROUND_TRIP : LIST_PAGE,
    })),
  );

/** Pages over their limit. */
export const checkWeights = (weights: readonly Weight[]): Problem[] =>
  weights.flatMap(({ file, bytes, limit }): Problem[] => {
    if (limit === undefined || bytes <= limit) return [];
    return [
      {
        rule: 'too-heavy',
        file,
        line: 1,
        message: `The page has ${bytes} bytes (brotli), more than ${limit}.`,
        hint: 'Split the entry, or link to what another page says.',
      },
    ];
  });
