import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { temporaryFolder } from '../helpers/build.ts';

const before = process.env['TMPDIR'];
afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
});

it('has letters to show on a machine that has never opened a browser, whatever its folders are called', async () => {
  const folder = join(temporaryFolder(), 'first & last');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<span>Letters</span>');
    expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(20);
  } finally {
    await browser.close();
  }
});
