import { createReadStream, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** Dev server: search reads the index of the last build, which lies in `pagefind/` and `search/` of its output. */
export function serveLastIndex(
  server: ViteDevServer,
  outDir: string,
  logger: AstroIntegrationLogger,
): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, ''));
    const found = /\/((?:pagefind|names)\/.+)$/.exec(path)?.[1];
    if (found === undefined) {
      next();
      return;
    }
    const file = join(outDir, found);
    if (!file.startsWith(outDir + sep) || !isFile(file)) {
      logger.warn('There is no search index yet: run "npm run build" once.');
      next();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
