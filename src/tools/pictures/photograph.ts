import type { Browser, Page } from 'playwright-core';

export interface Viewport {
  width: number;
  height: number;
}

export const DESKTOP: Viewport = { width: 1280, height: 840 };

/** A picture of what a browser shows at an address. `prepare`: what is done on the page before. */
export async function photograph(
  browser: Browser,
  address: string,
  viewport: Viewport,
  { dark = false, prepare }: { dark?: boolean; prepare?: (page: Page) => Promise<void> } = {},
): Promise<Buffer> {
  const colorScheme = dark ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await prepare?.(page);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}
