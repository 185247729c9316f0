import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownProcess } from './running-process.ts';

/**
 * Gives `use` an empty folder of its own below `cache` and removes it however that ends, also when the
 * process is stopped. Folders that killed processes left are removed first.
 */
export async function withScratch<T>(
  cache: string,
  use: (scratch: string) => Promise<T>,
): Promise<T> {
  const { scratch, close } = openScratch(cache, 'build');
  try {
    return await use(scratch);
  } finally {
    close();
  }
}

/** The same for what does not wait: `close` removes the folder. `prefix`: how its name begins. */
export function openScratch(
  parent: string,
  prefix: string,
): { scratch: string; close: () => void } {
  mkdirSync(parent, { recursive: true });
  removeLeftovers(parent, prefix);
  const scratch = mkdtempSync(join(parent, `${prefix}-${ownProcess()}-`));
  const clear = () => remove(scratch);
  process.once('exit', clear);
  const close = () => {
    process.off('exit', clear);
    clear();
  };
  return { scratch, close };
}

function removeLeftovers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${prefix}-`)) continue;
    const [owner = ''] = /^\d+-\d+(?=-)/.exec(name.slice(prefix.length + 1)) ?? [];
    if (!isRunning(owner)) remove(join(parent, name));
  }
}

/** What cannot be removed now, the next run removes; it must not hide why a build ended. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}
