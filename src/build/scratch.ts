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
  mkdirSync(cache, { recursive: true });
  removeLeftovers(cache);
  const scratch = mkdtempSync(join(cache, `build-${ownProcess()}-`));
  const clear = () => remove(scratch);
  process.once('exit', clear);
  try {
    return await use(scratch);
  } finally {
    process.off('exit', clear);
    clear();
  }
}

function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('build-')) continue;
    const [, owner = ''] = /^build-(\d+-\d+)-/.exec(name) ?? [];
    if (!isRunning(owner)) remove(join(cache, name));
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
