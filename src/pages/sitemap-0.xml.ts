import type { APIRoute } from 'astro';
import { sitemapPages, sitemapXml } from '../feeds-and-data/sitemap.ts';
import { currentSite } from '../site.ts';

/** Every listed page; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const { briefing, routes, settings } = currentSite();
  const { siteUrl } = settings;
  if (siteUrl === undefined) return new Response(null, { status: 404 });
  return new Response(sitemapXml(sitemapPages(briefing), (path) => siteUrl + routes.to(path)));
};
