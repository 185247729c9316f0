import { escapeHtml } from '../feeds-and-data/escape-html.ts';
import { PAGES } from '../model/addresses/routes.ts';
import type { Site } from '../site.ts';
import { DEV_STYLE } from './dev-style.ts';
import { pagePanel } from './page-panel.ts';

/** In place of a page that cannot be drawn: what stands in the way, and the ways on. */
export function failurePage(error: unknown, path: string, site: Site): string {
  const { routes, briefing } = site;
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const link = (href: string, text: string) => `<a href="${escapeHtml(href)}">${text}</a>`;
  return `<!doctype html>
<html lang="${escapeHtml(briefing.meta.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page cannot be drawn yet</title><style>${DEV_STYLE}</style>
<script type="module" src="/@vite/client"></script></head>
<body><main>${pagePanel(path, site)}
<h1>This page cannot be drawn yet</h1>
<p>${escapeHtml(message)}</p>
<p>It comes back by itself when the content is mended. ${link(routes.page('overview'), 'Overview')} ${link(routes.to('/problems/'), 'All problems')}</p>
<p>If the content at ${escapeHtml(path === PAGES.overview ? 'the overview' : path)} looks right, this is a mistake of the program; the terminal has the details.</p>
</main></body></html>`;
}
