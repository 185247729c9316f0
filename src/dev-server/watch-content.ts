import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../problems/problem.ts';
import { currentSite, forgetSite } from '../site.ts';

/**
 * Dev server: a changed name or date changes links on every page, so any change below `content` makes
 * all modules forget the briefing and the compiled MDX. `onRead` gets the problems of each new reading.
 */
export function watchContent(
  server: ViteDevServer,
  contentDir: string,
  onRead: (problems: readonly Problem[]) => void,
): void {
  server.watcher.add(contentDir);
  const touched = (file: string) => {
    if (!file.startsWith(contentDir + sep)) return;
    forgetSite();
    for (const environment of Object.values(server.environments))
      for (const module of environment.moduleGraph.idToModuleMap.values())
        if (
          module.file?.endsWith('.mdx') === true ||
          module.file?.endsWith('/src/site.ts') === true
        )
          environment.moduleGraph.invalidateModule(module);
    onRead(currentSite().problems);
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.on('add', touched).on('change', touched).on('unlink', touched);
}
