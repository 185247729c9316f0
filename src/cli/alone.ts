import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realPath } from '../build/guard-folder.ts';
import { withLock } from '../build/lock.ts';
import { folderLabel, projectFolder } from '../settings/project-folder.ts';
import { endWriting } from '../settings/write-file.ts';

/**
 * Runs what reads a folder and then writes it, while no other command does so: of two at once, one would write over what
 * the other has just written. What a killed command left half written is ended first. A Refusal says who is in the way.
 */
export const alone = <T>(folder: string, use: () => Promise<T> | T): Promise<T> =>
  withLock(lockFolder(), realPath(folder), folderLabel(folder), () => {
    endWriting(folder);
    return use();
  });

/** That of the project, where builds keep theirs; in a project that is only to be read, that of the system. */
function lockFolder(project = projectFolder()): string {
  const cache = join(project, '.cache');
  try {
    accessSync(existsSync(cache) ? cache : project, constants.W_OK);
    return join(cache, 'locks');
  } catch {
    return sharedFolder(join(tmpdir(), 'briefing-locks'));
  }
}

/** A folder in which everybody on this computer may put files down. */
function sharedFolder(folder: string): string {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o1777);
  return folder;
}
