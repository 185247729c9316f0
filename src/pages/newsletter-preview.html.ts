import type { APIRoute } from 'astro';
import { pageCardImage } from '../cards/page-card.ts';
import { cardPath, entryPath, FILES } from '../model/addresses/routes.ts';
import { mailBlock } from '../newsletter/mail-block.ts';
import { mailHtml } from '../newsletter/mail-html.ts';
import { previewPage } from '../newsletter/preview-page.ts';
import { currentSite } from '../site.ts';

/** Every mail block as rendered, in words and with its card; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const site = currentSite();
  const { briefing, routes, settings, words } = site;
  if (settings.siteUrl === undefined) return new Response(null, { status: 404 });
  const parts = [...briefing.entries.values()].map((entry) => {
    const path = entryPath(entry);
    const card = pageCardImage(site, path);
    // From the site itself, so that a copy on another host shows its own pictures.
    const own = card && { ...card, url: routes.to(cardPath(path)) };
    const block = mailBlock(briefing, entry, routes.entry(entry), own);
    const ways = own ? [false, true] : [false];
    return {
      name: entry.name,
      blocks: ways.map((withCard) => mailHtml(block, words, { withCard })),
    };
  });
  const icon = routes.to(FILES.icon);
  return new Response(previewPage(briefing.meta.language, words.newsletter, icon, parts));
};
