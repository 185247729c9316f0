import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders inside the output while its contents change. The name of the old site's says how far it came. */
const NEW = '.briefing-new';
/** Being filled: the rest of the old site is still in its place. */
const LEAVING = '.briefing-leaving';
/** Whole: what else there is belongs to the new site. */
const OLD = '.briefing-old';
/** No longer needed: the new site is whole. */
const GONE = '.briefing-gone';
/** Never touched: the folder that file systems of Linux have at their root. */
const KEPT = 'lost+found';

/** What belongs to the site that a folder holds. */
export const contentsOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => ![NEW, LEAVING, OLD, GONE, KEPT].includes(name));

/**
 * Puts a copy of `site` in place of what `target` holds, for a folder that cannot be renamed. All is written
 * beside the old site first, then only names change. On any error the old site is back in its place.
 */
export async function exchangeContents(
  site: string,
  target: string,
  move: typeof renameSync = renameSync,
): Promise<void> {
  const within = (...names: string[]) => join(target, ...names);
  const mend = () => mendContents(target);
  process.once('exit', mend);
  try {
    await cp(site, within(NEW), { recursive: true });
    mkdirSync(within(LEAVING));
    for (const name of contentsOf(target)) move(within(name), within(LEAVING, name));
    move(within(LEAVING), within(OLD));
    for (const name of readdirSync(within(NEW))) move(within(NEW, name), within(name));
    move(within(OLD), within(GONE));
  } finally {
    process.off('exit', mend);
    mend();
  }
}

/** Ends an exchange that something broke off: forward where the new site is whole, else back. */
export function mendContents(target: string): void {
  const within = (...names: string[]) => join(target, ...names);
  if (existsSync(within(OLD))) {
    for (const name of contentsOf(target)) rmSync(within(name), { recursive: true, force: true });
    renameSync(within(OLD), within(LEAVING));
  }
  if (existsSync(within(LEAVING)))
    for (const name of readdirSync(within(LEAVING)))
      renameSync(within(LEAVING, name), within(name));
  for (const name of [LEAVING, NEW, GONE]) rmSync(within(name), { recursive: true, force: true });
}
