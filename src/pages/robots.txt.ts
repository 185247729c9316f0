import type { APIRoute } from 'astro';
import { FILES } from '../model/addresses/routes.ts';
import { currentSite } from '../site.ts';

/** Everything may be read; the sitemap is named where the site's address is known. */
export const GET: APIRoute = () => {
  const sitemap = currentSite().routes.absolute(FILES.sitemap);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
