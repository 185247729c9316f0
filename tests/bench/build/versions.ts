import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of installed packages with their versions: `astro 7.3.5, pagefind 1.6.0`. */
export const versionsOf = (packages: readonly string[], folder: string): string =>
  packages
    .map((name) => {
      const file = join(folder, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return `${name} ${version}`;
    })
    .join(', ');
