import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder. A bundler moves this module into a folder of its own below it, so the folder is
 * found by looking upwards for astro.config.mjs.
 */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'astro.config.mjs'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('There is no astro.config.mjs above this module.');
    folder = above;
  }
  return folder;
}

/** A folder as messages call it: below the folder of the command `dist/`, elsewhere the whole path. */
export function folderLabel(folder: string, cwd = process.cwd()): string {
  const path = relative(cwd, folder);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? folder : `${path}/`;
}
