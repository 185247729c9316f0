import type { Page } from 'playwright-core';
import { sheetsOf } from './sheets-of.ts';

type PdfOptions = NonNullable<Parameters<Page['pdf']>[0]>;

/** As wide as a number of three digits, so that the first pass breaks its sheets as the second one does. */
const UNKNOWN = '000';
const MOST_PASSES = 4;

/**
 * Prints an open page so that its table of contents names sheets: once to learn on which sheet each place stands, and
 * again with these numbers, until they hold. Numbers that would not settle are left out rather than printed wrong.
 */
export async function printEdition(page: Page, options: PdfOptions): Promise<Buffer> {
  let written = new Map<string, number>();
  await writeSheets(page, {}, UNKNOWN);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const pdf = await page.pdf(options);
    const sheets = sheetsOf(pdf);
    if (pass > 0 && [...sheets].every(([id, sheet]) => written.get(id) === sheet)) return pdf;
    written = sheets;
    await writeSheets(page, Object.fromEntries(sheets), '');
  }
  await writeSheets(page, {}, '');
  return page.pdf(options);
}

/** Gives each link of the contents the sheet it leads to, which the style of the page prints behind it. */
function writeSheets(page: Page, sheets: Record<string, number>, unknown: string): Promise<void> {
  return page.locator('.contents a[href^="#"]').evaluateAll(
    (links, { sheets, unknown }) => {
      for (const link of links) {
        const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1));
        const sheet = String(sheets[id] ?? unknown);
        if (sheet === '') link.removeAttribute('data-sheet');
        else link.setAttribute('data-sheet', sheet);
      }
    },
    { sheets, unknown },
  );
}
