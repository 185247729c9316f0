import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

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

/** Writes a file that is not there yet, beside those that are: `a.html`, else `a-2.html`. Returns its name. */
export function writeNewFile(path: string, data: Uint8Array): string {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number += 1) {
    const file = join(dir, `${name}${number === 1 ? '' : `-${number}`}${ext}`);
    if (existsSync(file)) continue;
    writeWholeFile(file, data);
    return file;
  }
}
