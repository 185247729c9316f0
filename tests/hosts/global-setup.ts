import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, temporaryFolder } from '../helpers/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Base -> folder of the fixture's site, built for it. */
    sites: Record<string, string>;
  }
}

/** An address that was moved, below the base. */
export const MOVED = { from: '/glossary/dam/', to: '/glossary/weir/' };

/** One that was moved to a part of a page. */
export const MOVED_TO_PART = { from: '/glossary/dyke/', to: '/glossary/weir/#why' };

/** A file that an authority of certificates asks for. */
export const WELL_KNOWN = '.well-known/acme-challenge/token';

/** Builds the fixture, with pages that have moved, for both kinds of address, and packs it. */
export default async function setup(project: TestProject): Promise<void> {
  const content = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/river/content', content, { recursive: true });
  writeFileSync(
    join(content, 'redirects.yaml'),
    [MOVED, MOVED_TO_PART].map(({ from, to }) => `${from}: ${to}\n`).join(''),
  );
  const sites: Record<string, string> = {};
  for (const base of ['/', '/sub/dir/']) {
    const { status, output, outDir } = await buildSite({
      BRIEFING_CONTENT: content,
      SITE_URL: 'https://news.example',
      BASE_PATH: base,
      PRECOMPRESS: '1',
    });
    if (status !== 0) throw new Error(output);
    mkdirSync(dirname(join(outDir, WELL_KNOWN)), { recursive: true });
    writeFileSync(join(outDir, WELL_KNOWN), 'token');
    sites[base] = outDir;
  }
  project.provide('sites', sites);
}
