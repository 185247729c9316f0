import type { ReadResult } from './read-briefing.ts';

/** The dev server runs the same modules twice over: as Node loads them for Astro's configuration, and as Vite does for pages. */
const HANDED = Symbol.for('briefing.handed-over');

interface Handed {
  folder: string;
  read: ReadResult;
}

const shared = globalThis as { [HANDED]?: Handed | undefined };

/** Gives what was read from a folder to everything that runs in this process; call what comes back to take it away. */
export function handOver(folder: string, read: ReadResult): () => void {
  const handed = { folder, read };
  shared[HANDED] = handed;
  return () => {
    if (shared[HANDED] === handed) shared[HANDED] = undefined;
  };
}

/** What a build in this process has read from a folder; undefined where none has. */
export const handedOver = (folder: string): ReadResult | undefined =>
  shared[HANDED]?.folder === folder ? shared[HANDED].read : undefined;
