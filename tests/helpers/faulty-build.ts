import { cpSync, renameSync } from 'node:fs';
import type { STEPS } from '../../src/build/build-site.ts';
import { replaceOutput } from '../../src/build/output-folder.ts';
import { runBuild, type Step } from '../../src/build/run-build.ts';
import { writeStamp } from '../../src/build/stamp.ts';
import { writeServerFiles } from '../../src/hosting/write-server-files.ts';
import { readSettings } from '../../src/settings/settings.ts';

/** A build whose pages are copied from a folder, since only what is around them is looked at. */
export interface FaultyBuild {
  content: string;
  /** Folder with the pages. */
  pages: string;
  outDir: string;
  cache: string;
  /** Called before the step of this name, or before a renaming of `replace`: `move 1`, `move 2`, … */
  before?: (step: string) => Promise<void> | void;
}

/** Runs a build with all its steps but the slow ones, and whatever goes wrong in `before`. */
export function faultyBuild({ content, pages, outDir, cache, before }: FaultyBuild): Promise<void> {
  const settings = readSettings({ BRIEFING_CONTENT: content, OUT_DIR: outDir });
  let moves = 0;
  const steps: Record<keyof typeof STEPS, Step> = {
    renderPages: ({ site }) => cpSync(pages, site, { recursive: true }),
    checkPages: () => undefined,
    searchIndex: () => undefined,
    serverFiles: ({ site, briefing: { redirects } }) =>
      writeServerFiles({ dir: site, redirects, ...settings }),
    precompress: () => undefined,
    stamp: (build) => writeStamp(build.site, settings, build.content),
    tidy: () => undefined,
    remarks: () => undefined,
    replace: ({ site }) =>
      replaceOutput(site, outDir, (from, to) => {
        moves += 1;
        void before?.(`move ${moves}`);
        renameSync(from, to);
      }),
  };
  const watched = Object.entries(steps).map(([name, step]): [string, Step] => [
    name,
    async (build) => {
      await before?.(name);
      await step(build);
    },
  ]);
  return runBuild(settings, Object.fromEntries(watched), { cache });
}
