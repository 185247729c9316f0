import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeaderRule } from './header-rules.ts';

/** As many rules as Cloudflare Pages reads. */
const MOST_RULES = 100;

/**
 * Rules for hosts that give the headers of a path to a file that is missing there too: how long the files of a folder
 * are kept stands with each file by name, folder by folder while there is room, so that nobody keeps for a year that
 * one of them is not there.
 */
export async function fileRules(
  rules: readonly HeaderRule[],
  { dir, base }: { dir: string; base: string },
): Promise<HeaderRule[]> {
  let room = MOST_RULES - rules.length;
  const found: HeaderRule[] = [];
  for (const rule of rules) {
    const { 'Cache-Control': kept, ...others } = rule.headers;
    const files = kept === undefined ? [] : await filesBelow(dir, rule.path.slice(base.length));
    const hasOthers = Object.keys(others).length > 0;
    const more = files.length - (hasOthers ? 0 : 1);
    if (kept === undefined || files.length === 0 || more > room) {
      found.push(rule);
      continue;
    }
    room -= more;
    if (hasOthers) found.push({ path: rule.path, headers: others });
    const folder = rule.path.slice(0, -1);
    for (const file of files)
      found.push({ path: folder + file, headers: { 'Cache-Control': kept } });
  }
  return found;
}

/** The files below `folder/*`, with slashes and without packed copies, which no such host serves. */
async function filesBelow(dir: string, folder: string): Promise<string[]> {
  if (!folder.endsWith('/*')) return [];
  const top = join(dir, folder.slice(0, -1));
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length).replaceAll('\\', '/'))
    .sort();
}
