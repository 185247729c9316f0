import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node tells of each process that it starts. */
const STARTED = 'child_process';

/**
 * What `work` returns, which starts Pagefind; a sentence on how its process ended where that comes first. Pagefind
 * itself says nothing then, and its answer would be waited for without end.
 */
export async function whileItRuns<Result>(work: () => Promise<Result>): Promise<Result | string> {
  let listen: (message: unknown) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    listen = (message) => {
      const { process } = message as { process: ChildProcess };
      process.once('exit', (code, signal) => {
        if (!process.spawnfile.includes('pagefind')) return;
        resolve(`Its process ended with ${signal ?? `code ${code ?? '?'}`}.`);
      });
    };
  });
  subscribe(STARTED, listen);
  try {
    return await Promise.race([work(), ended]);
  } finally {
    unsubscribe(STARTED, listen);
  }
}
