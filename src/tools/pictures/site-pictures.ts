import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { allCards } from '../../cards/all-cards.ts';
import { cachedCard } from '../../cards/cached-card.ts';
import { serveFolder } from '../../hosting/serve-folder.ts';
import { currentSite } from '../../site.ts';
import { DESKTOP, photograph, type Viewport } from './photograph.ts';
import { writePicture } from './picture-file.ts';

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
const PHONE: Viewport = { width: 390, height: 840 };
const GAP = 24;
const COLUMNS = 9;
const SMALL = { width: 200, height: 105 };

/** Pictures of the built site, each page wide and on a phone, and all cards on one sheet. */
export async function picturesOfSite(browser: Browser): Promise<void> {
  const { settings, briefing } = currentSite();
  const { port, server } = await serveFolder(settings.outDir, settings.base, 0);
  try {
    for (const shot of SHOTS) {
      const { name, path, dark = false, search } = shot;
      const address = `http://localhost:${port}${settings.base.slice(0, -1)}${path}`;
      const take = (viewport: Viewport) =>
        photograph(browser, address, viewport, {
          dark,
          ...(search === undefined ? {} : { prepare: (page) => typeQuery(page, search) }),
        });
      await writePicture(name, await sideBySide(await take(DESKTOP), await take(PHONE)));
    }
    const cards = await Promise.all([...allCards(briefing).values()].map((c) => cachedCard(c)));
    await writePicture('cards', await sheet(cards));
  } finally {
    server.close();
  }
}

async function typeQuery(page: Page, search: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type(search);
  // Said when names and full text have both answered.
  await page.locator('.search-status').filter({ hasText: search }).waitFor();
  await page.waitForLoadState('networkidle');
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
