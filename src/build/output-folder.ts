import { existsSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../problems/refusal.ts';
import { contentsOf, exchangeContents, mendContents } from './exchange-contents.ts';
import { realPath } from './guard-folder.ts';
import { makeFolder } from './make-folder.ts';
import { readStamp, STAMP } from './stamp.ts';

/** What may stand in an output folder besides a site: what commands and file managers add. */
const ADDED = [
  STAMP,
  'briefing.pdf',
  'briefing-short.pdf',
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
];

/** Codes of a folder that cannot be renamed: a mount point, or one in a folder that is not ours to write. */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

/**
 * Makes an output folder ready before any work: ends what a killed run left, and refuses a folder that holds
 * anything but the site of an earlier build, or that cannot be written.
 */
export function prepareOutput(outDir: string, label: string): void {
  const { target, staged } = placesOf(outDir);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new Refusal(`${label} is a file: name a folder with OUT_DIR.`);
  if (!existsSync(target) && lstatSync(target, { throwIfNoEntry: false }) !== undefined)
    throw new Refusal(`${label} is a link that leads to itself: name a folder with OUT_DIR.`);
  mendOutput(target);
  refuseForeign(target, label);
  const inside = join(target, basename(staged));
  if (isMountPoint(target) ? canMake(inside) : canMake(staged) || canMake(inside)) return;
  throw new Refusal(
    `${label} cannot be written: it is read-only, belongs to somebody else, or the disk is full.`,
  );
}

function refuseForeign(target: string, label: string): void {
  if (!existsSync(target)) return;
  const known = new Set([...(readStamp(target)?.files ?? []), ...ADDED]);
  const foreign = contentsOf(target).filter((name) => !known.has(name));
  if (foreign.length > 0)
    throw new Refusal(
      `${label} holds what no build has put there (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ' and more' : ''}), and a build would delete it: name an absent or empty folder with OUT_DIR, or empty this one.`,
    );
}

/** Puts a finished site in place of the old one, so that no reader meets half of it. On an error the old one stays. */
export async function replaceOutput(
  site: string,
  outDir: string,
  move: typeof renameSync = renameSync,
): Promise<void> {
  const { target, staged, old } = placesOf(outDir);
  const mend = () => mendOutput(target);
  process.once('exit', mend);
  try {
    await moveOrCopy(site, staged, move);
    if (existsSync(target)) move(target, old);
    move(staged, target);
  } catch (error) {
    if (!FIXED.has((error as NodeJS.ErrnoException).code ?? '') || !existsSync(target)) throw error;
    await exchangeContents(existsSync(staged) ? staged : site, target);
  } finally {
    process.off('exit', mend);
    mend();
  }
}

async function moveOrCopy(site: string, staged: string, move: typeof renameSync): Promise<void> {
  makeFolder(dirname(staged));
  try {
    move(site, staged);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, staged, { recursive: true });
  }
}

/** Leaves one whole site, the new one or else the old one, and nothing beside it. */
function mendOutput(target: string): void {
  const { staged, old } = placesOf(target);
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const folder of [old, staged]) rmSync(folder, { recursive: true, force: true });
  if (existsSync(target)) mendContents(target);
}

/** The folder itself, links followed, and its neighbours while it is replaced. */
function placesOf(outDir: string): { target: string; staged: string; old: string } {
  const target = realPath(outDir);
  const beside = join(dirname(target), `.${basename(target)}.briefing-`);
  return { target, staged: `${beside}new`, old: `${beside}old` };
}

const isMountPoint = (folder: string): boolean =>
  existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;

function canMake(folder: string): boolean {
  try {
    const made = makeFolder(folder);
    if (made !== undefined) rmSync(made, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
