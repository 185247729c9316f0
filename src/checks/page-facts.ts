import { hashesOf, type InlineHashes } from '../hosting/inline-hashes.ts';
import type { Problem } from '../problems/problem.ts';
import { keep } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';
import { checkHtml } from './html.ts';
import { readMarkup } from './read-markup.ts';
import { type BuiltPage, parsedTree, parsePage } from './read-site.ts';
import type { SiteAddress } from './resolve-url.ts';
import { checkSafety } from './safety.ts';
import type { SiteCheck } from './site-check.ts';
import { checkStructure } from './structure.ts';

/** What is known of a page by itself, whatever other files there are. */
interface PageFacts extends Pick<BuiltPage, 'file' | 'path' | 'ids' | 'isRedirect'> {
  /** Hashes of its inline scripts and styles. */
  inline: InlineHashes;
  /** What is wrong with it by itself. */
  problems: Problem[];
  /** What each check of the site needs of it, in their order. */
  facts: unknown[];
}

/** The whole program: whoever changes it has every page read again. */
const PROGRAM = programDigest(['.']);

/**
 * Reads a page, or what was kept of the same page at the same address. `html`: any text; `checks`: always the
 * same ones, each with the address `site`; `folder`: where it is kept, for tests.
 */
export function pageFacts(
  { file, html }: Pick<BuiltPage, 'file' | 'html'>,
  checks: readonly SiteCheck[],
  site: SiteAddress,
  folder?: string,
): Promise<PageFacts> {
  const made = async (): Promise<PageFacts> => {
    const markup = readMarkup(html);
    const invalid = await checkHtml({ file, html, shape: markup.shape });
    const page = parsePage(file, html, markup.page ?? parsedTree(html));
    const { path, ids, isRedirect } = page;
    return {
      file,
      path,
      ids,
      isRedirect,
      inline: hashesOf(page.elements),
      problems: [...invalid, ...checkStructure(page), ...checkSafety(page, site.siteUrl)],
      facts: await Promise.all(checks.map((check) => check.read(page))),
    };
  };
  return keep('pages', [PROGRAM, file, site.base, site.siteUrl ?? '', html], made, folder);
}
