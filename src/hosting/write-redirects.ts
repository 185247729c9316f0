import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `_redirects` for hosts that read it; every other host has the redirect pages themselves. */
export async function writeRedirects(
  dir: string,
  redirects: ReadonlyMap<string, string>,
  base: string,
): Promise<void> {
  if (redirects.size === 0) return;
  const prefix = base.replace(/\/$/, '');
  const lines = [...redirects].map(([from, to]) => `${prefix}${from} ${prefix}${to} 301\n`);
  await writeFile(join(dir, '_redirects'), lines.join(''));
}
