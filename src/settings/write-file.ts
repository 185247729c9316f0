import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
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
  const change = changeOf(path, 'changed');
  const { file, partial } = change;
  try {
    writePartial(change, data);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A file with its new data; without any, one that is to go. */
export type NewFile = readonly [path: string, data: string | Uint8Array | undefined];

/**
 * The same for several that belong together, by their paths below `folder`: nothing changes before all of them are on
 * the disk, and where one cannot be replaced, those before it are as they were. What a killed process leaves half
 * done, also while it takes back what it did, `endWriting` ends.
 */
export function writeWholeFiles(folder: string, files: readonly NewFile[]): void {
  // What goes comes last: whatever happens, nothing is lost.
  const ordered = files.toSorted(
    ([, a], [, b]) => Number(a === undefined) - Number(b === undefined),
  );
  const paths = ordered.map(([path, data]): Listed => [path, kindOf(join(folder, path), data)]);
  const changes = changesBelow(folder, paths);
  try {
    record(folder, 'begun', paths);
    for (const [index, change] of changes.entries()) writePartial(change, ordered[index]?.[1]);
    record(folder, 'on disk', paths);
  } catch (error) {
    for (const { partial } of changes) rmSync(partial, { force: true });
    rmSync(recordOf(folder), { force: true });
    throw error;
  }
  end(folder, paths);
}

/** How far a writing has come: `on disk` is all that is new, so that the old may go. */
type Stage = 'begun' | 'on disk' | 'undoing';
type Kind = 'new' | 'changed' | 'gone';
type Listed = [path: string, kind: Kind];

/** What is being written below a folder. */
interface Writing {
  stage: Stage;
  paths: Listed[];
}

const record = (folder: string, stage: Stage, paths: Listed[]): void => {
  writeWholeFile(recordOf(folder), JSON.stringify({ stage, paths } satisfies Writing));
};

/**
 * Ends what `writeWholeFiles` was killed in: once all of it was on the disk, by doing the rest, and else by taking back
 * what was. For whoever alone writes the folder.
 */
export function endWriting(folder: string): void {
  rmSync(partialOf(recordOf(folder)), { force: true });
  if (!isHalfWritten(folder)) return;
  const { stage, paths } = JSON.parse(readFileSync(recordOf(folder), 'utf8')) as Writing;
  const inside = paths.filter(([path]) => !path.split(/[\\/]/).includes('..'));
  if (stage === 'on disk') {
    try {
      end(folder, inside);
    } catch {
      // All is as it was.
    }
    return;
  }
  takeBack(changesBelow(folder, inside), stage);
  rmSync(recordOf(folder));
}

/** Puts what is new in its place, or, where that is not possible, everything back. */
function end(folder: string, paths: Listed[]): void {
  const changes = changesBelow(folder, paths);
  try {
    for (const change of changes) replace(change);
  } catch (error) {
    try {
      record(folder, 'undoing', paths);
    } catch {
      // On a full disk it cannot be told: what was is put back all the same.
    }
    takeBack(changes, 'undoing');
    rmSync(recordOf(folder));
    throw error;
  }
  for (const { former } of changes) rmSync(former, { force: true });
  rmSync(recordOf(folder));
}

/** Whether a killed process left files below a folder of which some are new and some are old. */
export const isHalfWritten = (folder: string): boolean => existsSync(recordOf(folder));

const recordOf = (folder: string): string => join(folder, '.briefing-writing.json');

/** What becomes of one file. */
interface Change {
  kind: Kind;
  file: string;
  /** Where new data is written first. */
  partial: string;
  /** Where the old is kept until all is done. */
  former: string;
}

const changesBelow = (folder: string, paths: readonly Listed[]): Change[] =>
  paths.map(([path, kind]) => changeOf(join(folder, path), kind));

/** What a link leads to is written, but only the link itself goes. */
function changeOf(path: string, kind: Kind): Change {
  const file = existsSync(path) && kind !== 'gone' ? realpathSync(path) : path;
  return { kind, file, partial: partialOf(file), former: beside(file, 'former') };
}

const kindOf = (path: string, data: NewFile[1]): Kind =>
  data === undefined ? 'gone' : existsSync(path) ? 'changed' : 'new';

const partialOf = (file: string): string => beside(file, 'partial');
const beside = (file: string, ending: string): string =>
  join(dirname(file), `.${basename(file)}.${ending}`);

/** Puts new data beside its file, for those who may read and write that; throws where nobody may write it. */
function writePartial({ file, partial }: Change, data: NewFile[1]): void {
  const former = statSync(file, { throwIfNoEntry: false });
  if (former !== undefined) accessSync(file, constants.W_OK);
  if (data === undefined) return;
  try {
    writeFileSync(partial, data);
  } catch (error) {
    // Of a full disk the system does not say for which file.
    throw Object.assign(error as Error, { path: partial });
  }
  if (former !== undefined) chmodSync(partial, former.mode);
  const { uid, gid } = former ?? statSync(dirname(file));
  // Whoever may do all leaves what belongs to others with them.
  if (process.getuid?.() === 0) chownSync(partial, uid, gid);
}

/** Does nothing where it was done already. */
function replace({ kind, file, partial, former }: Change): void {
  if (kind === 'gone') {
    if (isThere(file)) renameSync(file, former);
    return;
  }
  if (!isThere(partial)) return;
  if (kind === 'changed' && isThere(file) && !isThere(former)) keep(file, former);
  renameSync(partial, file);
}

/** A second name for what is replaced; a copy where the disk knows no such thing. */
function keep(file: string, former: string): void {
  try {
    linkSync(file, former);
  } catch {
    copyFileSync(file, former);
  }
}

/** The same, the other way round. */
function takeBack(changes: readonly Change[], stage: Stage): void {
  for (const { kind, file, partial, former } of changes.toReversed()) {
    rmSync(partial, { force: true });
    if (stage === 'begun') continue;
    if (isThere(former)) renameSync(former, file);
    else if (kind === 'new') rmSync(file, { force: true });
    // Where both are names of one file, it has kept the second.
    rmSync(former, { force: true });
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

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
