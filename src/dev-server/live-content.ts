import { existsSync } from 'node:fs';
import { handOver } from '../content-reader/hand-over.ts';
import { parseMdx } from '../content-reader/mdx-document.ts';
import { readBriefing, type ReadResult } from '../content-reader/read-briefing.ts';
import { emptyMemory, type Memory, rememberParsed, Showing } from '../content-reader/showing.ts';
import type { Settings } from '../settings/settings.ts';

/** The module graph of a dev server is thrown away with every change; what was good lives longer than that. */
const MEMORY = Symbol.for('briefing.last-good');

const shared = globalThis as { [MEMORY]?: Map<string, Memory> | undefined };

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
  const parse = rememberParsed(memory, parseMdx);
  const showing = new Showing(memory, parse);
  const shown = readBriefing(contentDir, contentLabel, siteUrl, { parse, showing });
  const { problems } =
    showing.isMended || !existsSync(contentDir)
      ? readBriefing(contentDir, contentLabel, siteUrl, { parse })
      : shown;
  const read = { briefing: shown.briefing, problems };
  handOver(contentDir, read);
  return read;
}
