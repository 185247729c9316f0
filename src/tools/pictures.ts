import { openBrowser } from '../chromium/open-browser.ts';
import { readArguments } from '../cli/read-arguments.ts';
import { run } from '../cli/run.ts';
import { Refusal } from '../problems/refusal.ts';
import { picturesOfDraft } from './pictures/draft-pictures.ts';
import { picturesOfSite } from './pictures/site-pictures.ts';

const PARTS = { site: picturesOfSite, draft: picturesOfDraft };

const USAGE = 'npm run pictures [-- site|draft]';

/** `npm run pictures [-- site|draft]`: pictures of the built site, and of a fresh draft in the dev server. */
await run(async () => {
  const [wanted] = readArguments(USAGE, {}, [0, 1]).positionals;
  if (wanted !== undefined && !Object.hasOwn(PARTS, wanted)) throw new Refusal(`Usage: ${USAGE}`);
  const browser = await openBrowser();
  try {
    for (const [name, take] of Object.entries(PARTS))
      if (wanted === undefined || wanted === name) await take(browser);
  } finally {
    await browser.close();
  }
});
