import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; returns the uppermost that it made, undefined where all were
 * there. Throws the system's error. Where a folder may be seen but nothing made in it (`/proc`), Node's own
 * recursive way tries for ever.
 */
export function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
    return made ?? folder;
  } catch (error) {
    // Somebody else made it in the meantime, or it is a link that leads nowhere: neither is ours.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return made;
  }
}
