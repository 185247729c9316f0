import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest.ts';
import { projectFolder } from './project-folder.ts';

/** Days after which something that no build has asked for is thrown away. */
const DAYS = 14;
const DAY = 86_400_000;

/** Where what is kept lies, unless a folder is named. It may be deleted at any time. */
export const KEPT = join(projectFolder(), '.cache', 'kept');
/** Where Node keeps what V8 has compiled; `src/run.cjs` says so before anything else is loaded. */
export const MODULES = join(projectFolder(), '.cache', 'modules');

/**
 * What was made before, by everything that it was made of; `made` is JSON. Anything that cannot be read is made
 * again, and a change of any ingredient is another name: nothing that is kept can be out of date.
 */
export async function keep<Made>(
  kind: string,
  ingredients: readonly string[],
  make: () => Promise<Made>,
  folder = KEPT,
): Promise<Made> {
  const file = fileOf(folder, kind, ingredients);
  return (readKept<Made>(file) ?? store(file, await make())).made;
}

/** The same of what is made at once. */
export function keepNow<Made>(
  kind: string,
  ingredients: readonly string[],
  make: () => Made,
  folder = KEPT,
): Made {
  const file = fileOf(folder, kind, ingredients);
  return (readKept<Made>(file) ?? store(file, make())).made;
}

interface Kept<Made> {
  made: Made;
}

const fileOf = (folder: string, kind: string, ingredients: readonly string[]): string =>
  join(folder, kind, `${digestOf(ingredients)}.json`);

/**
 * By a rename, so that two builds at once never read half a file. What comes back is what the next build will read.
 * Without promises, here and below: for files so small and so many the way to another thread and back is dearer.
 */
function store<Made>(file: string, made: Made): Kept<Made> {
  const partial = `${file}.${randomUUID()}`;
  try {
    const text = JSON.stringify({ made });
    writeInto(dirname(file), partial, text);
    renameSync(partial, file);
    return JSON.parse(text) as Kept<Made>;
  } catch {
    // A full disk or a folder that somebody deletes is no reason to stop.
    return { made };
  }
}

/** The folder is there but for the first file of its kind. */
function writeInto(folder: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
}

function readKept<Made>(file: string): Kept<Made> | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('made' in kept)) return undefined;
    touch(file);
    return kept as Kept<Made>;
  } catch {
    return undefined;
  }
}

/** Once a day is enough to know what is still asked for. */
function touch(file: string): void {
  if (Date.now() - statSync(file).mtimeMs > DAY) utimesSync(file, new Date(), new Date());
}

/** Throws away what no build has asked for in two weeks. */
export function forgetUnused(folder: string, now = Date.now()): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const known = entry.isFile() ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (known !== undefined && now - known.mtimeMs > DAYS * DAY) rmSync(file, { force: true });
  }
}
