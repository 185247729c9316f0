import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** What Vite has to make something of first: components, what runs in browsers, and what says `#search-words`. */
const NEEDS_VITE = /^(?:browser-scripts|components|dev-server|layouts|pages|search)\//;

/**
 * Pages of a build run the modules that the build itself runs, as Node has loaded them from `src/`, and not a second
 * copy in Astro's bundle: each is read, bundled and run once, and what a briefing's indices know is made once.
 */
export const keepOutOfBundle = (): Plugin => ({
  name: 'briefing-keep-out-of-bundle',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: {
    filter: { id: /^\.{1,2}\/.*\.ts$/ },
    handler: (id, importer = '') => {
      const file = resolve(dirname(importer), id);
      return isPlain(file) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  },
});

/** Whether a module runs as it is: a TypeScript file of a room that does not need Vite. */
export function isPlain(file: string): boolean {
  const path = relative(SRC, file).replaceAll('\\', '/');
  return path.endsWith('.ts') && !path.startsWith('../') && !NEEDS_VITE.test(path);
}
