import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: a full disk or a stopped process leaves the old one as it was. */
export function writeWholeFile(path: string, data: string | Uint8Array): void {
  const file = existsSync(path) ? realpathSync(path) : path;
  const partial = join(dirname(file), `.${basename(file)}.partial`);
  try {
    writeFileSync(partial, data);
    renameSync(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}
