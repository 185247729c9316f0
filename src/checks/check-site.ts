import type { Problem } from '../model/problem.ts';
import { checkHeads } from './head.ts';
import { checkHtml } from './html.ts';
import { checkLinks } from './links.ts';
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
  const files = new Set(await listFiles(dir));
  const weights = weighPages(pages);
  const head = siteUrl === undefined ? { base } : { base, siteUrl };
  const problems = [
    ...checkLinks(pages, { base, files, later }),
    ...pages.flatMap((page) => [...checkStructure(page), ...checkSafety(page)]),
    ...checkHeads(pages, head),
    ...checkWeights(weights),
    ...(await checkHtml(pages)),
  ];
  return { pages, weights, problems };
}
