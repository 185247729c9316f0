import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Milliseconds in which the files of one save, or of one checkout, are taken together. */
const TOGETHER = 25;

/** Milliseconds between two looks for a folder that is gone. */
const AGAIN = 200;

/**
 * Dev server: calls `onChange` with the files below the content folder that were written, made or removed.
 * The folder need not be there yet.
 */
export function watchContent(
  server: ViteDevServer,
  contentDir: string,
  onChange: (files: readonly string[]) => void,
): void {
  let changed = new Set<string>();
  const take = () => {
    const files = [...changed];
    changed = new Set();
    onChange(files);
  };
  const touched = (file: string) => {
    if (file !== contentDir && !file.startsWith(contentDir + sep)) return;
    if (changed.size === 0) setTimeout(take, TOGETHER);
    changed.add(file);
  };
  server.watcher.add(contentDir);
  // What watches a folder ends with it: moved away and back, as by a checkout, it is another one.
  server.watcher.on('unlinkDir', (folder) => {
    if (folder !== contentDir) return;
    const look = setInterval(() => {
      if (!existsSync(contentDir)) return;
      clearInterval(look);
      server.watcher.add(contentDir);
      touched(contentDir);
    }, AGAIN).unref();
  });
  for (const event of ['add', 'change', 'unlink', 'unlinkDir']) server.watcher.on(event, touched);
}
