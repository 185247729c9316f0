import type { Briefing } from '../briefing.ts';
import { PAGES, printAnchor, type Routes } from '../addresses/routes.ts';
import { editionParts } from '../divisions/edition-parts.ts';
import { once } from '../../once.ts';
import { sectionEntries } from './entry-links.ts';

/**
 * Where the edition for print has what a page at `href` says, as seen from its page at `from`: `#p-glossary-x`, or
 * with the address of the page before it where the edition is divided. Undefined where it has no such place.
 */
export function printPlaceOf(
  briefing: Briefing,
  routes: Routes,
  from: string,
  href: string,
): string | undefined {
  const anchor = routes.printAnchorOf(href);
  if (anchor === undefined) return undefined;
  const path = printPages(briefing).get(anchor.replace(/--.*$/, '')) ?? PAGES.print;
  return path === from ? `#${anchor}` : `${routes.to(path)}#${anchor}`;
}

/** Anchor of a section or entry -> path of the page that holds it, where that is not the first. */
const printPages = once((briefing: Briefing): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  for (const { path, section, part, from, to } of editionParts(briefing, 'print')) {
    if (part === 1) pages.set(`p-${section}`, path);
    for (const entry of sectionEntries(briefing, section).slice(from, to))
      pages.set(printAnchor(entry), path);
  }
  return pages;
});
