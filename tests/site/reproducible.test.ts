import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/build/build-site.ts';
import { allCards } from '../../src/cards/all-cards.ts';
import { cardVersion } from '../../src/cards/card-version.ts';
import { listFiles } from '../../src/checks/read-site.ts';
import { buildSite, temporaryFolder } from '../helpers/build.ts';
import { river } from '../helpers/river.ts';

/** Name of every file -> SHA-256 of what it holds. */
async function digests(dir: string): Promise<Record<string, string>> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return Object.fromEntries((await listFiles(dir)).map((file) => [file, digest(file)]));
}

/** Makes the next build draw the fixture's cards itself. */
function forgetCards(): void {
  for (const card of allCards(river).values())
    rmSync(join(PROJECT, '.cache/cards', `${cardVersion(card)}.png`), { force: true });
}

it('builds the same bytes in any time zone, language and folder', async () => {
  const build = async (folder: string, env: Record<string, string>) => {
    forgetCards();
    const outDir = join(temporaryFolder(), folder);
    const { status, output } = await buildSite({
      BRIEFING_CONTENT: 'tests/fixtures/river/content',
      SITE_URL: 'https://river.example',
      BASE_PATH: '/sub/',
      OUT_DIR: outDir,
      ...env,
    });
    expect(output).toContain('The site is in');
    expect(status).toBe(0);
    return digests(outDir);
  };
  const one = await build('a', { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' });
  const other = await build('b/c', { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' });
  expect(Object.keys(one).filter((file) => file.endsWith('.png')).length).toBeGreaterThan(20);
  expect(other).toEqual(one);
});
