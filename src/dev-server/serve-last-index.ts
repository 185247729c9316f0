import type { AstroIntegrationLogger } from 'astro';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';

/** Dev server: search reads the index of the last build, which lies in `pagefind/` of its output. */
export function serveLastIndex(
  server: ViteDevServer,
  outDir: string,
  logger: AstroIntegrationLogger,
): void {
  // `dev`: the next build replaces the files.
  const files = sirv(outDir, { dev: true });
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '';
    const found = /^[^?#]*?(\/pagefind\/[^?#]+)/.exec(url)?.[1];
    if (found === undefined) {
      next();
      return;
    }
    request.url = found;
    files(request, response, () => {
      logger.warn('There is no search index yet: run "npm run build" once.');
      request.url = url;
      next();
    });
  });
}
