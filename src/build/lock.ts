import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../problems/refusal.ts';
import { isRunning, ownProcess } from './running-process.ts';

/** How often two runs that start in the same moment step back for each other. */
const TRIES = 4;

/**
 * Runs `use` while no other process of this project does so for the same folder; where one does, throws a
 * Refusal. `locks`: where locks are kept; `what`: the folder, as the message calls it.
 */
export async function withLock<T>(
  locks: string,
  folder: string,
  what: string,
  use: () => Promise<T> | T,
): Promise<T> {
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const own = join(locks, `${key}.${ownProcess()}`);
  await take(locks, key, own, what);
  const free = () => rmSync(own, { force: true });
  process.once('exit', free);
  try {
    return await use();
  } finally {
    process.off('exit', free);
    free();
  }
}

/**
 * Every run puts down a file with its own name before it looks for others, so that of two at least one sees
 * the other, and none ever takes away what belongs to a run that lives.
 */
async function take(locks: string, key: string, own: string, what: string): Promise<void> {
  mkdirSync(locks, { recursive: true });
  for (let left = TRIES; ; left -= 1) {
    if (!putDown(own)) throw busy(own, what);
    const other = otherRun(locks, key, own);
    if (other === undefined) return;
    rmSync(own, { force: true });
    if (left === 1) throw busy(other, what);
    await setTimeout(20 + Math.random() * 80);
  }
}

/** False where this very process has it already. */
function putDown(own: string): boolean {
  try {
    writeFileSync(own, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The file of another run that lives; those of dead ones are removed. */
function otherRun(locks: string, key: string, own: string): string | undefined {
  for (const name of readdirSync(locks)) {
    const file = join(locks, name);
    if (!name.startsWith(`${key}.`) || file === own) continue;
    if (isRunning(name.slice(key.length + 1))) return file;
    rmSync(file, { force: true });
  }
  return undefined;
}

const busy = (lock: string, what: string): Refusal =>
  new Refusal(
    `Another command (process ${/(\d+)-\d+$/.exec(lock)?.[1] ?? '?'}) is writing ${what}: wait until it has ended. If there is none, remove ${lock}.`,
  );
