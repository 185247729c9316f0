import { PAGES } from '../addresses/routes.ts';
import type { Briefing } from '../briefing.ts';
import { type CurrentPage, currentPages } from '../permalinks/release.ts';
import { pagesOf } from './pages-of.ts';

/** The pages that a build of this briefing writes: all that it may have, without those that leave themselves out. */
export function standingPages(briefing: Briefing): CurrentPage[] {
  const present = pagesOf(briefing);
  const absent = new Set<string>(
    Object.entries(PAGES).flatMap(([name, path]) =>
      present.has(name as keyof typeof PAGES) ? [] : [path],
    ),
  );
  return currentPages(briefing).filter(({ path }) => !absent.has(path));
}
