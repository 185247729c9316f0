import { join } from 'node:path';
import { readStamp } from '../build/stamp.ts';
import { Refusal } from '../problems/refusal.ts';
import { escapeHtml } from '../feeds-and-data/escape-html.ts';
import { openBrowser } from '../chromium/open-browser.ts';
import { printEdition } from '../chromium/print-edition.ts';
import { PAGES, SHORT_PRINT } from '../model/addresses/routes.ts';
import { readSettings } from '../settings/settings.ts';
import { currentSite } from '../site.ts';
import { serveFolder } from '../hosting/serve-folder.ts';
import { alone } from './alone.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';
import { writeWholeFile } from '../settings/write-file.ts';

/**
 * Prints the single-page edition of the built site to `briefing.pdf` in the output folder; with `--short` the edition
 * for a few sheets, to `briefing-short.pdf`.
 */
await run(() => {
  const { values } = readArguments('npm run pdf -- [--short]', { short: { type: 'boolean' } });
  return alone(readSettings().outDir, () => print(values.short === true));
});

async function print(short: boolean): Promise<void> {
  const { briefing, settings, routes } = currentSite();
  if (readStamp(settings.outDir) === undefined)
    throw new Refusal('There is no built site yet: run "npm run build" first.');
  const { port, server } = await serveFolder(settings.outDir, settings.base, 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}${routes.to(short ? SHORT_PRINT : PAGES.print)}`, {
      waitUntil: 'networkidle',
    });
    const path = join(settings.outDir, short ? 'briefing-short.pdf' : 'briefing.pdf');
    const pdf = await printEdition(page, {
      format: 'A4',
      outline: true,
      tagged: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: runningTitle(briefing.meta.title),
      footerTemplate: '<span></span>',
      margin: { top: '22mm', bottom: '22mm', left: '18mm', right: '18mm' },
    });
    writeWholeFile(path, pdf);
    console.log(`The PDF is in ${path}.`);
  } finally {
    await browser.close();
    server.close();
  }
}

function runningTitle(title: string): string {
  return `<p style="margin:0 18mm;font:9pt serif">${escapeHtml(title)}</p>`;
}
