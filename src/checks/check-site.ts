import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import type { InlineHashes } from '../hosting/inline-hashes.ts';
import { headCheck } from './head.ts';
import { linkCheck } from './links.ts';
import { type Assets, loadCheck } from './loads.ts';
import { mergeRepeated } from './merge-repeated.ts';
import { pageFacts } from './page-facts.ts';
import { type BuiltPage, listFiles, pagesAmong } from './read-site.ts';
import type { SiteCheck } from './site-check.ts';
import { weightCheck } from './weight.ts';

interface SiteToCheck {
  /** Folder of the built pages. */
  dir: string;
  base: string;
  siteUrl?: string;
  /** Beginnings of files that a later step writes. */
  later: readonly string[];
  /** Addresses of the briefing’s sources, which are no pages of the site even where they are on its host. */
  sources?: readonly string[];
  /** Is told how many of the pages are checked. */
  count?: (done: number, all: number) => void;
}

/** What later steps need of a page that was checked. */
interface CheckedPage extends Pick<BuiltPage, 'file' | 'path' | 'ids' | 'isRedirect'> {
  /** Hashes of its inline scripts and styles. */
  inline: InlineHashes;
}

interface CheckedSite {
  pages: CheckedPage[];
  problems: Problem[];
}

/** Every check over every built page; all problems at once. A page is read, checked and let go. */
export async function checkSite({
  dir,
  base,
  siteUrl,
  later,
  sources = [],
  count,
}: SiteToCheck): Promise<CheckedSite> {
  const files = await listFiles(dir);
  const site = siteUrl === undefined ? { base } : { base, siteUrl };
  const checks: SiteCheck[] = [
    linkCheck({ ...site, files: new Set(files), later, sources: new Set(sources) }),
    headCheck(site),
    weightCheck(),
    loadCheck(readAssets(dir, files), site),
  ];
  const pages: CheckedPage[] = [];
  const problems: Problem[] = [];
  const names = pagesAmong(files);
  for (const file of names) {
    const html = readFileSync(join(dir, file), 'utf8');
    const { facts, problems: own, ...page } = await pageFacts({ file, html }, checks, site);
    problems.push(...own, ...checks.flatMap((check, index) => check.page(page, facts[index])));
    pages.push(page);
    count?.(pages.length, names.length);
  }
  for (const check of checks) problems.push(...(await check.end()));
  return { pages, problems: mergeRepeated(problems) };
}

function readAssets(dir: string, files: readonly string[]): Assets {
  const names = files.filter((name) => /\.(js|woff2?)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(dir, name))]));
}
