import { readFileSync } from 'node:fs';

/**
 * Name of this process, `<number>-<start>`: systems use a process's number again, but not together with the
 * moment at which it started. The start is 0 where nothing tells it.
 */
export const ownProcess = (): string => `${process.pid}-${startOf(process.pid) ?? '0'}`;

/** Whether the process of a name that `ownProcess` gave still runs. */
export function isRunning(name: string): boolean {
  const [, pid, start] = /^(\d+)-(\d+)$/.exec(name) ?? [];
  if (pid === undefined || !exists(Number(pid))) return false;
  const now = startOf(Number(pid));
  return now !== 'ended' && (now === undefined || start === '0' || start === now);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clock ticks between the start of the system and that of a process, as Linux tells them. */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, so the fields are counted behind it.
    const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : fields[18];
  } catch {
    return undefined;
  }
}
