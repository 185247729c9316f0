import { join } from 'node:path';
import { build as renderWithAstro } from 'astro';
import { checkAnchors } from '../checks/check-anchors.ts';
import { checkSite } from '../checks/check-site.ts';
import { writeOwnPolicies } from '../hosting/own-policy.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeServerFiles } from '../hosting/write-server-files.ts';
import type { Briefing } from '../model/briefing.ts';
import { unencryptedSources } from '../model/status/status.ts';
import { type Problem, ProblemsError } from '../problems/problem.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { forgetUnused, KEPT, MODULES } from '../settings/kept.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { atItsEntry } from './at-its-entry.ts';
import { replaceOutput } from './output-folder.ts';
import { type Build, type BuildOptions, runBuild, type Step } from './run-build.ts';
import { refuseChange, writeStamp } from './stamp.ts';

export const PROJECT = projectFolder();

/** What follows when the content has been read and has no problem; only the last touches the output folder. */
export const STEPS = {
  renderPages,
  checkPages,
  searchIndex,
  serverFiles: ({ site, settings, hashes, briefing: { redirects } }) =>
    writeServerFiles({ dir: site, known: hashes, redirects, ...settings }),
  precompress: ({ site, settings }) => (settings.precompress ? precompress(site) : undefined),
  stamp: ({ site, settings, content }) => writeStamp(site, settings, content),
  tidy: () => {
    for (const folder of [KEPT, MODULES]) forgetUnused(folder);
  },
  replace: ({ site, settings }) => replaceOutput(site, settings.outDir),
  remarks: ({ briefing, remark }) => {
    const ids = unencryptedSources(briefing);
    if (ids.length > 0) remark(openAddresses(ids));
  },
} satisfies Record<string, Step>;

/**
 * The whole build: content -> model -> pages -> checks -> search index -> the output folder, which is
 * replaced only when everything has passed. It throws what `runBuild` throws.
 */
export const buildSite = (settings = readSettings(), options?: BuildOptions): Promise<void> =>
  runBuild(settings, STEPS, options);

async function renderPages({ settings, content, scratch, site, progress }: Build): Promise<void> {
  progress.step('Pages');
  await renderWithAstro({
    root: PROJECT,
    outDir: site,
    cacheDir: join(scratch, 'astro'),
    // What goes wrong is thrown as well; Astro would print it with its stack.
    logLevel: process.env['DEBUG'] ? 'warn' : 'silent',
  });
  writeOwnPolicies(site);
  refuseChange(settings.contentDir, content);
}

async function checkPages(build: Build): Promise<void> {
  const { settings, site, briefing, hashes, progress } = build;
  progress.step('Checks');
  const { pages, problems } = await checkSite({
    dir: site,
    later: ['pagefind/'],
    sources: [...briefing.sources.values()].flatMap(({ url, also, archive = [] }) =>
      [url, also, archive].flat(),
    ),
    ...settings,
    count: progress.count,
  });
  const named = problems.map((problem) => atItsEntry(problem, briefing));
  stopFor([...named, ...checkAnchors(pages, settings)]);
  for (const { file, inline } of pages) hashes.set(file, inline);
}

async function searchIndex({ site, briefing, progress }: Build): Promise<void> {
  progress.step('Search index');
  stopFor(await buildSearchIndex(site, searchablePages(briefing)));
}

const openAddresses = (ids: readonly string[]): string =>
  `${ids.length} ${ids.length === 1 ? 'source has an address' : 'sources have addresses'} without encryption (http:), where anybody on the way can change what a reader sees: ${ids.join(', ')}.`;

function stopFor(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** How many pages carry data-pagefind-body: the overview, every entry and every document. */
const searchablePages = ({ entries, sources }: Briefing): number =>
  1 + entries.size + sources.size - 1;
