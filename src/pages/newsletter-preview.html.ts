import type { APIRoute } from 'astro';
import { pageCardImage } from '../cards/page-card.ts';
import { cardPath, entryPath } from '../model/addresses/routes.ts';
import { SECTIONS } from '../model/addresses/sections.ts';
import { mailBlock } from '../newsletter/mail-block.ts';
import { mailHtml } from '../newsletter/mail-html.ts';
import { previewPage } from '../newsletter/preview-page.ts';
import { currentSite } from '../site.ts';

/** Every mail block as rendered, in words and with its card; nothing without SITE_URL. */
export const GET: APIRoute = () => {
  const site = currentSite();
  const { briefing, routes, settings } = site;
  if (settings.siteUrl === undefined) return new Response(null, { status: 404 });
  const blocks = [...briefing.entries.values()].flatMap((entry) => {
    const path = entryPath(entry);
    const card = pageCardImage(site, path);
    // From the site itself, so that a copy on another host shows its own pictures.
    const own = card && { ...card, url: routes.to(cardPath(path)) };
    const block = mailBlock(briefing, entry, routes.entry(entry), own);
    return (own ? [false, true] : [false]).map((withCard) => mailHtml(block, { withCard }));
  });
  return new Response(
    previewPage(`${SECTIONS.newsletter.title}: preview`, briefing.meta.language, blocks),
  );
};
