import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  const file = join(folder, kind, `${digestOf(ingredients)}.json`);
  const known = await readKept(file);
  if (known !== undefined) return known.made as Made;
  const made = await make();
  // A full disk or a folder that somebody deletes is no reason to stop.
  await store(file, made).catch(() => undefined);
  return made;
}

/** By a rename, so that two builds at once never read half a file. */
async function store(file: string, made: unknown): Promise<void> {
  const partial = `${file}.${randomUUID()}`;
  const text = JSON.stringify({ made });
  // The folder is there but for the first time.
  await writeFile(partial, text).catch(async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(partial, text);
  });
  await rename(partial, file);
}

async function readKept(file: string): Promise<{ made: unknown } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('made' in kept)) return undefined;
    await touch(file);
    return kept;
  } catch {
    return undefined;
  }
}

/** Once a day is enough to know what is still asked for. */
async function touch(file: string): Promise<void> {
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
}

/** Throws away what no build has asked for in two weeks. */
export async function forgetUnused(folder: string, now = Date.now()): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of found) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const known = await stat(file).catch(() => undefined);
    if (known !== undefined && now - known.mtimeMs > DAYS * DAY) await rm(file, { force: true });
  }
}

/** SHA-256 of some texts, each with its length, so that no two lists of them look the same. */
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
