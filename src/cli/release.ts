import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../checks/read-site.ts';
import { didYouMean } from '../problems/nearest.ts';
import { ProblemsError } from '../problems/problem.ts';
import { currentPages, recordRelease } from '../model/permalinks/release.ts';
import { promisedAnchors } from '../model/sections/page-anchors.ts';
import { readBriefing } from '../reader/read-briefing.ts';
import { readSettings } from '../settings/settings.ts';
import { run } from './run.ts';

/** `npm run release -- <edition>`: records what the last build published for one edition of updates.yaml. */
await run(async () => {
  const [edition] = process.argv.slice(2);
  const { contentDir, contentLabel, outDir } = readSettings();
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined || problems.length > 0) throw new ProblemsError(problems);
  const editions = briefing.updates.map(({ id }) => id);
  if (edition === undefined || !editions.includes(edition))
    throw new Error(
      `${edition === undefined ? 'Usage: npm run release -- <edition>.' : `No edition "${edition}".`} ${didYouMean(edition ?? '', editions)}Known from updates.yaml: ${editions.join(', ') || 'none'}.`,
    );
  const built = new Map((await readSite(outDir).catch(notBuilt)).map((page) => [page.path, page]));
  const promised = promisedAnchors(briefing);
  const pages = currentPages(briefing).map((page) => {
    const found = built.get(page.path);
    const anchors = promised.get(page.path) ?? [];
    const missing = anchors.find((anchor) => found?.ids.includes(anchor) !== true);
    if (found === undefined || missing !== undefined)
      throw new Error(
        `${page.path}${missing === undefined ? '' : `#${missing}`} is not in the last build: run "npm run build" first.`,
      );
    return { ...page, anchors };
  });
  const released = recordRelease(briefing.released, pages, edition);
  writeFileSync(join(contentDir, 'released.json'), `${JSON.stringify(released, null, 2)}\n`);
  console.log(
    `Edition "${edition}": ${Object.keys(released.pages).length} paths are permanent, recorded in ${contentLabel}/released.json.`,
  );
});

function notBuilt(): never {
  throw new Error('There is no built site yet: run "npm run build" first.');
}
