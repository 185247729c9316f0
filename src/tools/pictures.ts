import { openBrowser } from '../chromium/open-browser.ts';
import { run } from '../cli/run.ts';
import { Refusal } from '../problems/refusal.ts';
import { picturesOfDraft } from './pictures/draft-pictures.ts';
import { picturesOfSite } from './pictures/site-pictures.ts';

const PARTS = { site: picturesOfSite, draft: picturesOfDraft };

/** `npm run pictures [-- site|draft]`: pictures of the built site, and of a fresh draft in the dev server. */
await run(async () => {
  const [wanted] = process.argv.slice(2);
  if (wanted !== undefined && !Object.hasOwn(PARTS, wanted))
    throw new Refusal('Usage: npm run pictures [-- site|draft]');
  const browser = await openBrowser();
  try {
    for (const [name, take] of Object.entries(PARTS))
      if (wanted === undefined || wanted === name) await take(browser);
  } finally {
    await browser.close();
  }
});
