import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { allCards } from '../cards/all-cards.ts';
import { cachedCard } from '../cards/cached-card.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { serveFolder } from '../hosting/serve-folder.ts';
import { currentSite } from '../site.ts';
import { run } from '../cli/run.ts';
import { writeWholeFile } from '../cli/write-file.ts';
import { projectFolder } from '../settings/project-folder.ts';

/** A page as one picture of docs/pictures shows it. */
interface Shot {
  name: string;
  path: string;
  dark?: boolean;
  /** Query that is typed into the dialog. */
  search?: string;
}

const SHOTS: Shot[] = [
  { name: 'overview', path: '/' },
  { name: 'person', path: '/whos-who/dmitry-peskov/' },
  { name: 'issue', path: '/glossary/territory/', dark: true },
  { name: 'event', path: '/chronology/kremlin-meeting/' },
  { name: 'statement', path: '/statements/peskov-normal-process/' },
  { name: 'whos-who', path: '/whos-who/' },
  { name: 'chronology', path: '/chronology/' },
  { name: 'positions', path: '/positions/' },
  { name: 'sources', path: '/sources/', dark: true },
  { name: 'search', path: '/glossary/', search: 'kremlin spokesman' },
  { name: 'newsletter', path: '/newsletter/glossary/' },
];
const DESKTOP = { width: 1280, height: 840 };
const PHONE = { width: 390, height: 840 };
const GAP = 24;
const COLUMNS = 9;
const SMALL = { width: 200, height: 105 };
const OUT = 'docs/pictures';
const FOLDER = join(projectFolder(), OUT);

/** `npm run pictures`: pictures of the built site, each page wide and on a phone, and all cards on one sheet. */
await run(async () => {
  const { settings, briefing } = currentSite();
  const { port, server } = await serveFolder(settings.outDir, settings.base, 0);
  const browser = await openBrowser();
  await mkdir(FOLDER, { recursive: true });
  try {
    for (const shot of SHOTS) {
      const address = `http://localhost:${port}${settings.base.slice(0, -1)}${shot.path}`;
      const wide = await photograph(browser, address, DESKTOP, shot);
      const narrow = await photograph(browser, address, PHONE, shot);
      await write(shot.name, await sideBySide(wide, narrow));
    }
    const cards = await Promise.all([...allCards(briefing).values()].map((c) => cachedCard(c)));
    await write('cards', await sheet(cards));
  } finally {
    await browser.close();
    server.close();
  }
});

async function photograph(
  browser: Browser,
  address: string,
  viewport: typeof DESKTOP,
  { dark = false, search }: Shot,
): Promise<Buffer> {
  const colorScheme = dark ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  if (search !== undefined) {
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type(search);
    // Said when names and full text have both answered.
    await page.locator('.search-status').filter({ hasText: search }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

function sideBySide(wide: Buffer, narrow: Buffer): Promise<Buffer> {
  return sharp({
    create: {
      width: DESKTOP.width + GAP + PHONE.width,
      height: DESKTOP.height,
      channels: 3,
      background: '#8a8a8a',
    },
  })
    .composite([
      { input: wide, left: 0, top: 0 },
      { input: narrow, left: DESKTOP.width + GAP, top: 0 },
    ])
    .png()
    .toBuffer();
}

async function sheet(cards: readonly Buffer[]): Promise<Buffer> {
  const small = await Promise.all(cards.map((card) => sharp(card).resize(SMALL.width).toBuffer()));
  const rows = Math.ceil(small.length / COLUMNS);
  return sharp({
    create: {
      width: COLUMNS * (SMALL.width + 8) + 8,
      height: rows * (SMALL.height + 8) + 8,
      channels: 3,
      background: '#8a8a8a',
    },
  })
    .composite(
      small.map((input, index) => ({
        input,
        left: 8 + (index % COLUMNS) * (SMALL.width + 8),
        top: 8 + Math.floor(index / COLUMNS) * (SMALL.height + 8),
      })),
    )
    .png()
    .toBuffer();
}

async function write(name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture)
    .png({ palette: true, colours: 32, effort: 10, dither: 0 })
    .toBuffer();
  writeWholeFile(join(FOLDER, `${name}.png`), small);
  console.log(`${OUT}/${name}.png: ${small.length} bytes`);
}
