import { type PageName } from '../model/addresses/routes.ts';
import { pagesOf } from '../model/page-parts/pages-of.ts';
import { currentSite } from '../site.ts';

/** A build writes nothing for it, where it would write the page of errors for 404. */
export const NO_CONTENT = 204;

/** The answer of a page that this briefing has nothing for; undefined where it has. */
export function absentPage(name: PageName): Response | undefined {
  if (pagesOf(currentSite().briefing).has(name)) return undefined;
  return new Response(null, { status: NO_CONTENT });
}
