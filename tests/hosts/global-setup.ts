import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Builds the fixture, with one page that has moved, for both kinds of address, and packs it. */
export default async function setup(project: TestProject): Promise<void> {
  const content = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/river/content', content, { recursive: true });
  writeFileSync(join(content, 'redirects.yaml'), `${MOVED.from}: ${MOVED.to}\n`);
  const sites: Record<string, string> = {};
  for (const base of ['/', '/sub/dir/']) {
    const { status, output, outDir } = await buildSite({
      BRIEFING_CONTENT: content,
      SITE_URL: 'https://news.example',
      BASE_PATH: base,
      PRECOMPRESS: '1',
    });
    if (status !== 0) throw new Error(output);
    sites[base] = outDir;
  }
  project.provide('sites', sites);
}
