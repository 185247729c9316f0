import type { ViteDevServer } from 'vite';
import { NAMES } from '../model/addresses/routes.ts';
import { liveFiles } from '../search/name-files.ts';
import { currentSite } from '../site.ts';

/** Dev server: what a search fetches of names is made when one asks for it, of the content as it is then. */
export function serveNames(server: Pick<ViteDevServer, 'middlewares'>): void {
  server.middlewares.use((request, response, next) => {
    const file = fileOf(request.url ?? '');
    const text = file === undefined ? undefined : liveFiles(currentSite().briefing).get(file);
    if (text === undefined) next();
    else response.setHeader('content-type', 'application/json').end(text);
  });
}

/** `/sub/names/all.json?x` -> `all`. */
function fileOf(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const [, file = ''] = path.split(NAMES);
  return /^([a-z-]+)\.json$/.exec(file)?.[1];
}
