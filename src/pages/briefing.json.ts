import type { APIRoute } from 'astro';
import { publishedBriefing } from '../feeds-and-data/published-briefing.ts';
import { currentSite } from '../site.ts';

/** The whole briefing as data; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const { briefing, routes, settings } = currentSite();
  if (settings.siteUrl === undefined) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(publishedBriefing(briefing, routes), undefined, 1)}\n`);
};
