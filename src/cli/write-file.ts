import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

/** Writes a file whole or not at all: a full disk or a stopped process leaves the old one as it was. */
export const writeWholeFile = (path: string, data: Data): void => {
  writeWholeFiles([[path, data]]);
};

type Data = string | Uint8Array;

/** The same for several that belong together: none is replaced before all of them are on the disk. */
export function writeWholeFiles(files: readonly (readonly [path: string, data: Data])[]): void {
  const staged = files.map(([path, data]) => {
    const file = existsSync(path) ? realpathSync(path) : path;
    return { file, partial: join(dirname(file), `.${basename(file)}.partial`), data };
  });
  try {
    for (const { partial, data } of staged) writeFileSync(partial, data);
    for (const { partial, file } of staged) renameSync(partial, file);
  } finally {
    for (const { partial } of staged) rmSync(partial, { force: true });
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
