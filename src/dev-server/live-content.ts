import { handOver } from '../content-reader/hand-over.ts';
import type { ReadResult } from '../content-reader/read-briefing.ts';
import { keptParsers } from '../content-reader/parsers.ts';
import { readToShow } from '../content-reader/read-to-show.ts';
import { emptyMemory, type Memory } from '../content-reader/showing.ts';
import type { Settings } from '../settings/settings.ts';

/** The module graph of a dev server is thrown away with every change; what was good lives longer than that. */
const MEMORY = Symbol.for('briefing.last-good');

const shared = globalThis as { [MEMORY]?: Map<string, Memory> | undefined };

const PARSERS = keptParsers();

/** What is remembered of a content folder in this process. */
export function memoryOf(folder: string): Memory {
  const all = shared[MEMORY] ?? new Map<string, Memory>();
  shared[MEMORY] = all;
  const memory = all.get(folder) ?? emptyMemory();
  all.set(folder, memory);
  return memory;
}

/**
 * Reads the content for the dev server and hands it to every page: a briefing that can always be shown, and the
 * problems of the files as they are, which a build would refuse.
 */
export function readLive({ contentDir, contentLabel, siteUrl }: Settings): ReadResult {
  const memory = memoryOf(contentDir);
  const read = { ...readToShow(contentDir, contentLabel, siteUrl, memory, PARSERS), isLive: true };
  handOver(contentDir, read);
  return read;
}
