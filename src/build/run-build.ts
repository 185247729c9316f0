import { join } from 'node:path';
import type { Briefing } from '../model/briefing.ts';
import { ProblemsError } from '../problems/problem.ts';
import { readBriefing } from '../reader/read-briefing.ts';
import { folderLabel, projectFolder } from '../settings/project-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { guardFolder } from './guard-folder.ts';
import { withLock } from './lock.ts';
import { prepareOutput } from './output-folder.ts';
import { withScratch } from './scratch.ts';
import { digestContent } from './stamp.ts';

/** What the steps of one build share. */
export interface Build {
  settings: Settings;
  briefing: Briefing;
  /** Digest of the content that was read. */
  content: string;
  /** A folder of this build's own, gone when it ends. */
  scratch: string;
  /** Where the site comes into being, inside `scratch`. */
  site: string;
}

export type Step = (build: Build) => Promise<void> | void;

const PROJECT = projectFolder();

/**
 * Runs the steps of a build over content without problems, in a scratch folder of its own and with nobody else
 * writing the same output. Problems are thrown together as a ProblemsError; an output folder that must not be
 * replaced, cannot be written or is being written by another build is a Refusal, before any work.
 * `cache`: the folder for scratch folders and locks.
 */
export async function runBuild(
  settings: Settings,
  steps: Record<string, Step>,
  cache = join(PROJECT, '.cache'),
): Promise<void> {
  const { contentDir, outDir } = settings;
  const label = folderLabel(outDir);
  const kept = [contentDir, join(PROJECT, 'content')];
  guardFolder(outDir, label, { project: PROJECT, kept });
  await withLock(join(cache, 'locks'), outDir, label, () =>
    withScratch(cache, async (scratch) => {
      prepareOutput(outDir, label);
      const content = digestContent(contentDir);
      const briefing = readContent(settings);
      const build = { settings, briefing, content, scratch, site: join(scratch, 'site') };
      for (const step of Object.values(steps)) await step(build);
    }),
  );
}

function readContent({ contentDir, contentLabel }: Settings): Briefing {
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined || problems.length > 0) throw new ProblemsError(problems);
  return briefing;
}
