import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { checkAnchors } from '../checks/check-anchors.ts';
import { checkSite } from '../checks/check-site.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Problem, ProblemsError } from '../problems/problem.ts';
import { writeHeaders } from '../hosting/write-headers.ts';
import { writeRedirects } from '../hosting/write-redirects.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readBriefing } from '../reader/read-briefing.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { readSettings, type Settings } from '../settings/settings.ts';

// Astro reports to its makers unless told not to.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export const PROJECT = projectFolder();

/**
 * The whole build: content -> model -> pages -> checks -> search index -> the output folder, which is
 * replaced only when everything has passed. Problems of any step are thrown together as a ProblemsError.
 */
export async function buildSite(settings = readSettings()): Promise<void> {
  const { briefing, problems } = readBriefing(
    settings.contentDir,
    settings.contentLabel,
    settings.siteUrl,
  );
  if (briefing === undefined || problems.length > 0) throw new ProblemsError(problems);
  const scratch = scratchOf(settings);
  await rm(scratch, { recursive: true, force: true });
  try {
    const site = join(scratch, 'site');
    await build({
      root: PROJECT,
      outDir: site,
      cacheDir: join(scratch, 'astro'),
      logLevel: 'warn',
    });
    const { pages, problems: found } = await checkSite({
      dir: site,
      later: ['pagefind/'],
      ...settings,
    });
    stopFor([...found, ...checkAnchors(pages, settings)]);
    await writeRedirects(site, briefing.redirects, settings.base);
    stopFor(await buildSearchIndex(site, searchablePages(briefing)));
    await writeHeaders({ dir: site, base: settings.base });
    await replace(site, settings.outDir);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function stopFor(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** How many pages carry data-pagefind-body: the overview, every entry and every document. */
const searchablePages = ({ entries, sources }: Briefing): number =>
  1 + entries.size + sources.size - 1;

/** A folder of its own for each content, address and output, so that builds never mix. */
function scratchOf({ contentDir, base, siteUrl = '', outDir }: Settings): string {
  const key = createHash('sha256').update([contentDir, base, siteUrl, outDir].join('\0'));
  return join(PROJECT, '.cache', `build-${key.digest('hex').slice(0, 12)}`);
}

/** Puts the finished site in place of the old one; a rename, so that no reader meets half of it. */
async function replace(site: string, outDir: string): Promise<void> {
  const old = `${outDir}.old`;
  await mkdir(dirname(outDir), { recursive: true });
  await rm(old, { recursive: true, force: true });
  await rename(outDir, old).catch(ignoreMissing);
  await rename(site, outDir).catch(() => cp(site, outDir, { recursive: true }));
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
