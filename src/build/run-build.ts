import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { InlineHashes } from '../hosting/inline-hashes.ts';
import type { Briefing } from '../model/briefing.ts';
import { ProblemsError } from '../problems/problem.ts';
import { handOver } from '../content-reader/hand-over.ts';
import { keptParsers } from '../content-reader/parsers.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { folderLabel, projectFolder } from '../settings/project-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { endWriting, isHalfWritten } from '../settings/write-file.ts';
import { guardFolder, realPath } from './guard-folder.ts';
import { withLock } from './lock.ts';
import { prepareOutput } from './output-folder.ts';
import { type Progress, SILENT } from './progress.ts';
import { withScratch } from './scratch.ts';
import { digestContent, refuseChange } from './stamp.ts';

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
  /** Hashes of the inline scripts and styles of pages that have been checked, by file below `site`. */
  hashes: Map<string, InlineHashes>;
  progress: Progress;
  /** Says what the editor may want to know of a build that passes. */
  remark: (line: string) => void;
}

export type Step = (build: Build) => Promise<void> | void;

export interface BuildOptions {
  progress?: Progress;
  remark?: Build['remark'];
  /** The folder for scratch folders and locks. */
  cache?: string;
}

const PROJECT = projectFolder();

/**
 * Runs the steps of a build over content without problems, in a scratch folder of its own and with nobody else
 * writing the same output. Problems are thrown together as a ProblemsError; an output folder that must not be
 * replaced, cannot be written or is being written by another build is a Refusal, before any work.
 */
export async function runBuild(
  settings: Settings,
  steps: Record<string, Step>,
  options: BuildOptions = {},
): Promise<void> {
  const { progress = SILENT, cache = join(PROJECT, '.cache') } = options;
  const { contentDir, outDir } = settings;
  const label = folderLabel(outDir);
  guardFolder(outDir, label, { project: PROJECT, kept: [contentDir, join(PROJECT, 'content')] });
  let passed = false;
  try {
    await withLock(join(cache, 'locks'), realPath(outDir), label, () =>
      withScratch(cache, async (scratch) => {
        prepareOutput(outDir, label);
        await endHalfWritten(settings, join(cache, 'locks'));
        await runSteps(steps, { ...options, settings, scratch, progress });
      }),
    );
    passed = true;
  } finally {
    progress.end(passed);
  }
}

/** Content that a command was killed in is ended first; where one is just writing it, it is waited for or a Refusal. */
const endHalfWritten = async ({ contentDir, contentLabel }: Settings, locks: string) =>
  isHalfWritten(contentDir) &&
  withLock(locks, realPath(contentDir), contentLabel, () => {
    endWriting(contentDir);
  });

async function runSteps(
  steps: Record<string, Step>,
  {
    settings,
    scratch,
    progress,
    remark = () => undefined,
  }: BuildOptions & Pick<Build, 'settings' | 'scratch' | 'progress'>,
): Promise<void> {
  progress.step('Reading');
  const { contentDir, contentLabel, siteUrl } = settings;
  const content = digestContent(contentDir);
  const read = readBriefing(contentDir, contentLabel, siteUrl, { parsers: keptParsers() });
  const { briefing, problems } = read;
  if (briefing === undefined || problems.length > 0) {
    // Half of what another command is writing has problems of its own.
    refuseChange(contentDir, content);
    throw new ProblemsError(problems);
  }
  if (briefing.entries.size > MANY) spareMemory();
  const shared = { settings, briefing, content, scratch, site: join(scratch, 'site') };
  const build: Build = { ...shared, hashes: new Map(), progress, remark };
  const takeBack = handOver(contentDir, read);
  try {
    for (const step of Object.values(steps)) await step(build);
  } catch (error) {
    // A page whose file has gone throws something of its own.
    refuseChange(contentDir, content);
    throw error;
  } finally {
    takeBack();
  }
}

/** Entries from which on a build leaves more garbage behind than it holds. */
const MANY = 500;

/** Lets V8 look for garbage whenever its heap has grown by so many percent, and not only at its double or more. */
const spareMemory = (): void => {
  setFlagsFromString('--heap-growing-percent=60');
};
