import type { Briefing } from '../briefing.ts';
import type { PageName } from '../addresses/routes.ts';
import { PRINT, SECTIONS, type SectionText } from '../addresses/sections.ts';

/** Label, title and sentence of a page that is no entry; undefined where the briefing has no such page. */
export function pageText({ pages }: Briefing, name: PageName): SectionText | undefined {
  if (name === 'print') return PRINT;
  if (name !== 'overview' && name !== 'about') return SECTIONS[name];
  const page = pages.find(({ id }) => id === name);
  return page && { label: name === 'overview' ? 'Overview' : 'About', ...page };
}
