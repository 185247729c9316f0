import { join } from 'node:path';
import { Refusal } from '../problems/refusal.ts';
import { changedSince, readStamp } from '../build/stamp.ts';
import { readSite } from '../checks/read-site.ts';
import { didYouMean } from '../problems/nearest.ts';
import { ProblemsError } from '../problems/problem.ts';
import { recordRelease } from '../model/permalinks/release.ts';
import { standingPages } from '../model/page-parts/standing-pages.ts';
import { promisedAnchors } from '../model/page-parts/page-anchors.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { alone } from './alone.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';
import { writeWholeFile } from '../settings/write-file.ts';

/** `npm run release -- <edition>`: records what the last build published for one edition of updates.yaml. */
await run(async () => {
  const [edition] = readArguments('npm run release -- <edition>', {}, [0, 1]).positionals;
  const settings = readSettings();
  // Neither the content nor the site may become another in the midst of it.
  await alone(settings.contentDir, () => alone(settings.outDir, () => release(edition, settings)));
});

async function release(edition: string | undefined, settings: Settings): Promise<void> {
  const { contentDir, contentLabel, outDir } = settings;
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined || problems.length > 0) throw new ProblemsError(problems);
  const editions = briefing.updates.map(({ id }) => id);
  if (edition === undefined || !editions.includes(edition))
    throw new Refusal(
      `${edition === undefined ? 'Usage: npm run release -- <edition>.' : `No edition "${edition}".`} ${didYouMean(edition ?? '', editions)}Known from updates.yaml: ${editions.join(', ') || 'none'}.`,
    );
  const stamp = readStamp(outDir);
  if (stamp === undefined)
    throw new Refusal('There is no built site yet: run "npm run build" first.');
  const changed = changedSince(stamp, settings);
  if (changed !== undefined)
    throw new Refusal(
      `${changed} A release is of what was built: run "npm run build" and publish that first.`,
    );
  const built = new Map((await readSite(outDir)).map((page) => [page.path, page]));
  const promised = promisedAnchors(briefing);
  const pages = standingPages(briefing).map((page) => {
    const found = built.get(page.path);
    const anchors = promised.get(page.path) ?? [];
    const missing = anchors.find((anchor) => found?.ids.includes(anchor) !== true);
    if (found === undefined || missing !== undefined)
      throw new Refusal(
        `${page.path}${missing === undefined ? '' : `#${missing}`} is not in the last build: run "npm run build" first.`,
      );
    return { ...page, anchors };
  });
  const released = recordRelease(
    briefing.released,
    pages,
    // Those before it are on the site as well.
    ...editions.slice(0, editions.indexOf(edition) + 1),
  );
  writeWholeFile(join(contentDir, 'released.json'), `${JSON.stringify(released, null, 2)}\n`);
  console.log(
    `Edition "${edition}": ${Object.keys(released.pages).length} paths are permanent, recorded in ${contentLabel}/released.json.`,
  );
}
