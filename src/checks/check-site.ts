import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { checkHeads } from './head.ts';
import { checkHtml } from './html.ts';
import { checkLinks } from './links.ts';
import { type Assets, checkLoads } from './loads.ts';
import { mergeRepeated } from './merge-repeated.ts';
import { listFiles, readSite } from './read-site.ts';
import { checkSafety } from './safety.ts';
import { checkStructure } from './structure.ts';
import { checkWeights, type Weight, weighPages } from './weight.ts';
import type { BuiltPage } from './read-site.ts';

export interface SiteToCheck {
  /** Folder of the built pages. */
  dir: string;
  base: string;
  siteUrl?: string;
  /** Beginnings of files that a later step writes. */
  later: readonly string[];
}

export interface CheckedSite {
  pages: BuiltPage[];
  weights: Weight[];
  problems: Problem[];
}

/** Every check over every built page; all problems at once. */
export async function checkSite({ dir, base, siteUrl, later }: SiteToCheck): Promise<CheckedSite> {
  const pages = await readSite(dir);
  const files = await listFiles(dir);
  const site = siteUrl === undefined ? { base } : { base, siteUrl };
  // Compression has threads of its own and goes on while the HTML is validated.
  const [weights, loads, html] = await Promise.all([
    weighPages(pages),
    readAssets(dir, files).then((assets) => checkLoads(pages, assets, site)),
    checkHtml(pages),
  ]);
  const problems = [
    ...checkLinks(pages, { ...site, files: new Set(files), later }),
    ...pages.flatMap((page) => [...checkStructure(page), ...checkSafety(page, siteUrl)]),
    ...checkHeads(pages, site),
    ...checkWeights(weights),
    ...loads,
    ...html,
  ];
  return { pages, weights, problems: mergeRepeated(problems) };
}

async function readAssets(dir: string, files: readonly string[]): Promise<Assets> {
  const names = files.filter((name) => /\.(js|woff2?)$/.test(name));
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name))));
  return new Map(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]));
}
