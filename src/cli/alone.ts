import { join } from 'node:path';
import { realPath } from '../build/guard-folder.ts';
import { withLock } from '../build/lock.ts';
import { folderLabel, projectFolder } from '../settings/project-folder.ts';

/**
 * Runs what reads a folder and then writes it, while no other command does so: of two at once, one would write over what
 * the other has just written. A Refusal says who is in the way.
 */
export const alone = <T>(folder: string, use: () => Promise<T> | T): Promise<T> =>
  withLock(
    join(projectFolder(), '.cache', 'locks'),
    realPath(folder),
    folderLabel(folder),
    async () => use(),
  );
