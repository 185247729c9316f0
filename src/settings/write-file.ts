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
export function writeWholeFile(path: string, data: string | Uint8Array): void {
  changeAll(planned([[path, data]]));
}

/** A file with its new data; without any, one that is to go. */
export type NewFile = readonly [path: string, data: string | Uint8Array | undefined];

/**
 * The same for several that belong together, by their paths below `folder`: nothing changes before all of them are on
 * the disk, and where one cannot be replaced, those before it are as they were. What a killed process leaves half
 * done, `endWriting` ends.
 */
export function writeWholeFiles(folder: string, files: readonly NewFile[]): void {
  // What goes comes last: whatever happens, nothing is lost.
  const ordered = files.toSorted(
    ([, a], [, b]) => Number(a === undefined) - Number(b === undefined),
  );
  const paths = ordered.map(([path, data]): Listed => [path, data === undefined]);
  const record = (isOnDisk: boolean) => {
    writeWholeFile(recordOf(folder), JSON.stringify({ isOnDisk, paths } satisfies Writing));
  };
  try {
    record(false);
    changeAll(planned(ordered.map(([path, data]) => [join(folder, path), data])), () => {
      record(true);
    });
  } finally {
    rmSync(recordOf(folder), { force: true });
  }
}

/** What is being written below a folder. */
interface Writing {
  /** Whether all that is new is on the disk, so that the old may go. */
  isOnDisk: boolean;
  paths: Listed[];
}
type Listed = [path: string, goes: boolean];

/**
 * Ends what `writeWholeFiles` was killed in: once all of it was on the disk, by doing the rest, and else by taking back
 * what was. For whoever alone writes the folder.
 */
export function endWriting(folder: string): void {
  rmSync(partialOf(recordOf(folder)), { force: true });
  if (!isHalfWritten(folder)) return;
  const { isOnDisk, paths } = JSON.parse(readFileSync(recordOf(folder), 'utf8')) as Writing;
  const inside = paths.filter(([path]) => !path.split(/[\\/]/).includes('..'));
  for (const { file, partial, data } of planned(
    inside.map(([path, goes]) => [join(folder, path), goes ? undefined : '']),
  ))
    if (!isOnDisk) rmSync(partial, { force: true });
    else if (data === undefined) rmSync(file, { force: true });
    else if (existsSync(partial)) renameSync(partial, file);
  rmSync(recordOf(folder));
}

/** Whether a killed process left files below a folder of which some are new and some are old. */
export const isHalfWritten = (folder: string): boolean => existsSync(recordOf(folder));

const recordOf = (folder: string): string => join(folder, '.briefing-writing.json');

/** What becomes of one file. */
interface Change {
  file: string;
  /** Where new data is written first. */
  partial: string;
  data: NewFile[1];
}

/** What a link leads to is written, but only the link itself goes. */
const planned = (files: readonly NewFile[]): Change[] =>
  files.map(([path, data]) => {
    const file = existsSync(path) && data !== undefined ? realpathSync(path) : path;
    return { file, partial: partialOf(file), data };
  });

const partialOf = (file: string): string => join(dirname(file), `.${basename(file)}.partial`);

/** `onDisk` is called when all of it is, and before the first file changes. */
function changeAll(changes: readonly Change[], onDisk = (): void => undefined): void {
  const undo: (() => void)[] = [];
  try {
    for (const { partial, data } of changes) if (data !== undefined) writeFileSync(partial, data);
    onDisk();
    for (const { file, partial, data } of changes) {
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
    for (const { partial } of changes) rmSync(partial, { force: true });
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
