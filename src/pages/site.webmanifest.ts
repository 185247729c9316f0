import type { APIRoute } from 'astro';
import { colour } from '../cards/card-colours.ts';
import { FILES } from '../model/addresses/routes.ts';
import { currentSite } from '../site.ts';

/** The web app manifest, with addresses for the base. */
export const GET: APIRoute = () => {
  const { briefing, routes } = currentSite();
  const { meta } = briefing;
  const icon = (file: string, size: number, purpose = 'any') => ({
    src: routes.to(file),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: meta.title,
    short_name: meta.publisher,
    description: meta.summary,
    lang: meta.language,
    id: routes.page('overview'),
    start_url: routes.page('overview'),
    scope: routes.page('overview'),
    display: 'minimal-ui',
    background_color: colour('color-bg'),
    theme_color: colour('color-bg'),
    icons: [
      icon(FILES.smallIcon, 192),
      icon(FILES.largeIcon, 512),
      icon(FILES.maskableIcon, 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`);
};
