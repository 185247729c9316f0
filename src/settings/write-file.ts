import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

/** Writes a file whole or not at all: a full disk or a stopped process leaves the old one as it was. */
export const writeWholeFile = (path: string, data: Data): void => {
  writeWholeFiles([[path, data]]);
};

type Data = string | Uint8Array;

/**
 * The same for several that belong together, without data one that is to go: nothing changes before all of them are on
 * the disk, and where one cannot be replaced, those before it are as they were.
 */
export function writeWholeFiles(
  files: readonly (readonly [path: string, data: Data | undefined])[],
): void {
  const staged = files.map(([path, data]) => {
    const file = existsSync(path) ? realpathSync(path) : path;
    return { file, partial: join(dirname(file), `.${basename(file)}.partial`), data };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { partial, data } of staged) if (data !== undefined) writeFileSync(partial, data);
    for (const { file, partial, data } of staged) {
      const before = statSync(file, { throwIfNoEntry: false })?.isFile()
        ? readFileSync(file)
        : null;
      if (data === undefined) rmSync(file);
      else renameSync(partial, file);
      undo.push(() => {
        if (before === null) rmSync(file);
        else writeWholeFile(file, before);
      });
    }
  } catch (error) {
    for (const { partial } of staged) rmSync(partial, { force: true });
    for (const step of undo.toReversed()) step();
    throw error;
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
