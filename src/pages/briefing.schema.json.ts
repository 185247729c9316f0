import type { APIRoute } from 'astro';
import { publishedJsonSchema } from '../schemas/published.ts';
import { currentSite } from '../site.ts';

/** The JSON Schema of briefing.json; nothing without SITE_URL, as there is nothing to describe. */
export const GET: APIRoute = () =>
  currentSite().settings.siteUrl === undefined
    ? new Response(null, { status: 404 })
    : new Response(`${JSON.stringify(publishedJsonSchema(), undefined, 1)}\n`);
