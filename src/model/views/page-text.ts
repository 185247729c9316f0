import type { Briefing } from '../briefing.ts';
import { PAGES, type PageName } from '../addresses/routes.ts';
import { PRINT, SECTIONS, type SectionText } from '../addresses/sections.ts';

/** Label, title and sentence of a page that is no entry; undefined where the briefing has no such page. */
export function pageText({ pages }: Briefing, name: PageName): SectionText | undefined {
  if (name === 'print') return PRINT;
  if (name !== 'overview' && name !== 'about') return SECTIONS[name];
  const page = pages.find(({ id }) => id === name);
  return page && { label: name === 'overview' ? 'Overview' : 'About', ...page };
}

/** The page at a path below the base; undefined for entries, documents and unknown paths. */
export const pageNameOf = (path: string): PageName | undefined =>
  PAGE_NAMES.find((name) => PAGES[name] === path);

const PAGE_NAMES = Object.keys(PAGES).filter((name): name is PageName => name in PAGES);
