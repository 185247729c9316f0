import type { APIRoute } from 'astro';
import { openSearchXml } from '../feeds-and-data/open-search.ts';
import { currentSite } from '../site.ts';

/** Describes the search to browsers; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const { briefing, routes } = currentSite();
  const xml = openSearchXml(briefing, routes);
  return xml === undefined ? new Response(null, { status: 404 }) : new Response(xml);
};
