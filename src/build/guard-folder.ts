import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Refusal } from '../problems/refusal.ts';
import { folderLabel } from '../settings/project-folder.ts';

/** What the project itself consists of and writes; all else in its folder is somebody's to name. */
const PROJECT_PARTS =
  '.astro .ci .git .github .vscode docs node_modules public schemas src tests'.split(' ');

export interface Surroundings {
  /** Folder of the project. */
  project: string;
  /** Other folders that must stay, such as the content. */
  kept?: readonly string[];
  home?: string;
}

/**
 * Refuses a folder that a command is to fill if it is, holds or lies inside something that must stay: the
 * root, the home folder, the project and its parts, and what is `kept`. Links are followed. `label`: as it was given.
 */
export function guardFolder(
  folder: string,
  label: string,
  { project, kept = [], home = homedir() }: Surroundings,
): void {
  const real = realPath(folder);
  const refuse = (what: string) => {
    throw new Refusal(`${label} ${what}, where nothing may be replaced: name another folder.`);
  };
  if (dirname(real) === real) refuse('is the root of a disk');
  if (holds(real, realPath(home))) refuse('is or holds your home folder');
  if (holds(real, realPath(project))) refuse('is or holds the folder of the project');
  for (const part of [...kept, ...PROJECT_PARTS.map((name) => join(project, name))])
    if (overlap(real, realPath(part))) refuse(`is, holds or lies inside ${folderLabel(part)}`);
}

/** Links that are followed to what is not there; a circle of them leads nowhere. */
const MOST_LINKS = 40;

/** The path without links; of what is not there yet, the existing part is followed. */
export function realPath(path: string, links = MOST_LINKS): string {
  if (existsSync(path)) return realpathSync.native(path);
  if (links > 0 && isLink(path))
    return realPath(resolve(dirname(path), readlinkSync(path)), links - 1);
  const above = dirname(path);
  return above === path ? path : join(realPath(above, links), basename(path));
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const overlap = (a: string, b: string): boolean => holds(a, b) || holds(b, a);

const holds = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
