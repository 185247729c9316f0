import type { MiddlewareHandler } from 'astro';
import { NO_CONTENT } from '../layouts/absent-page.ts';
import { currentSite } from '../site.ts';
import { failurePage } from './failure-page.ts';
import { markPage } from './mark-page.ts';

/** Dev server only: shows on each page what is wrong with it, and never leaves the editor before a stack trace. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const site = currentSite();
  const path = url.pathname.slice(site.settings.base.length - 1);
  try {
    const response = await next();
    if (response.status === NO_CONTENT) return new Response(null, { status: 404 });
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
    return new Response(markPage(await response.text(), path, site), response);
  } catch (error) {
    console.error(error);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(failurePage(error, path, site), { status: 500, headers });
  }
};
