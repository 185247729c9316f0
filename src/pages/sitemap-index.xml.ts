import type { APIRoute } from 'astro';
import { sitemapIndexXml } from '../feeds-and-data/sitemap.ts';
import { lastChange } from '../model/entries/editions.ts';
import { FILES } from '../model/addresses/routes.ts';
import { currentSite } from '../site.ts';

/** Names the sitemap; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const { briefing, routes } = currentSite();
  const address = routes.absolute(FILES.sitemapPages);
  if (address === undefined) return new Response(null, { status: 404 });
  return new Response(sitemapIndexXml(address, lastChange(briefing.updates)));
};
