import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCards } from '../cards/all-cards.ts';
import { listFiles } from '../checks/read-site.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { FILES } from '../model/addresses/routes.ts';
import { standingPages } from '../model/page-parts/standing-pages.ts';
import { promisedAnchors } from '../model/page-parts/page-anchors.ts';
import type { LinkTarget } from '../newsletter/links/link-target.ts';
import { ProblemsError } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Settings } from '../settings/settings.ts';

/** The site for `newsletter`: pages and cards from the content; other files and ids from the last build, if there is one. */
export async function readTarget({
  siteUrl,
  base,
  contentDir,
  contentLabel,
  outDir,
  cards,
}: Settings): Promise<LinkTarget> {
  if (siteUrl === undefined)
    throw new Refusal(
      'SITE_URL is not set, so nobody can tell which links lead here: SITE_URL=https://news.example npm run newsletter -- <draft>.',
    );
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined) throw new ProblemsError(problems);
  const built = existsSync(outDir) ? await listFiles(outDir) : [];
  const paths = new Set([
    ...standingPages(briefing).map(({ path }) => path),
    ...Object.values(FILES),
    ...(cards ? allCards(briefing).keys() : []),
    ...built.filter((name) => !name.endsWith('.html')).map((name) => `/${name}`),
  ]);
  const promised = promisedAnchors(briefing);
  const idsOf = (path: string) => builtIds(join(outDir, path, 'index.html'));
  const hasAnchor = (path: string, id: string) =>
    promised.get(path)?.includes(id) === true ? true : idsOf(path)?.has(id);
  return { siteUrl, base, paths, redirects: briefing.redirects, hasAnchor };
}

/** Ids of a page that this program wrote. */
function builtIds(file: string): Set<string> | undefined {
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
