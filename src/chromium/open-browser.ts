import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { escapeUTF8 } from 'entities';
import { type Browser, chromium } from 'playwright-core';
import { Refusal } from '../problems/refusal.ts';

/** Flags without which headless Chromium asks hosts outside, or cannot run as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Chromium for tests: CHROME_PATH, else one that is installed, else the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] || installedBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { path, libraries } = await packagedBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS, '--no-zygote', '--headless=shell'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: listFonts(join(tmpdir(), 'fonts')),
    },
  });
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installedBrowser(): string | undefined {
  const place = PLACES.find((path) => existsSync(path));
  if (place !== undefined) return place;
  for (const name of process.platform === 'win32' ? [] : NAMES) {
    try {
      return execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** The executable of @sparticuz/chromium, not its flags, with the libraries that a bare system lacks. */
async function packagedBrowser(): Promise<{ path: string; libraries: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Refusal(
      'No browser was found: install Chrome or Chromium, or set CHROME_PATH to one.',
    );
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib');
  return { path, libraries };
}

/**
 * Writes the list of the fonts that were unpacked into a folder, and returns its file. The list that comes with them
 * names `/tmp/fonts` alone; without any font to fall back on, Chromium ends on the first page.
 */
function listFonts(folder: string): string {
  const file = join(folder, 'own-fonts.conf');
  const partial = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    partial,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeUTF8(folder)}</dir>
  <cachedir>${escapeUTF8(folder)}-cache</cachedir>
</fontconfig>
`,
  );
  renameSync(partial, file);
  return file;
}
