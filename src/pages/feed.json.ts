import type { APIRoute } from 'astro';
import { pageCardImage } from '../cards/page-card.ts';
import { editionFeed } from '../feeds-and-data/edition-feed.ts';
import { jsonFeed } from '../feeds-and-data/json-feed.ts';
import { currentSite } from '../site.ts';

/** Editions as JSON Feed 1.1; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const site = currentSite();
  const { briefing, routes, settings } = site;
  if (settings.siteUrl === undefined) return new Response(null, { status: 404 });
  const feed = editionFeed(briefing, routes, (path) => pageCardImage(site, path)?.permanentUrl);
  return new Response(jsonFeed(feed));
};
