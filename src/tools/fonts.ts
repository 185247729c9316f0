/**
 * Cuts the typefaces down to the characters and weights that the site and its social cards use and writes
 * them to src/fonts/. Run by hand (`npm run fonts`) when a face, its version or the set of characters changes; the result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readArguments } from '../cli/read-arguments.ts';

/** Basic Latin, the letters of Latin-1 and the marks of careful typography; other scripts fall back to the system. */
const TEXT = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}\u00a0§©¶·–—‘’‚“”„«»‹›…→←↑↓`;

/** What names on a card may need besides: Latin Extended-A, and Cyrillic from a face of the same foundry. No card is drawn of others (src/cards/all-cards.ts). */
const MORE_LATIN = `${range(0x100, 0x17f)}${range(0x218, 0x21b)}€`;
const CYRILLIC = `${range(0x400, 0x45f)}${range(0x490, 0x491)}№`;

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin';
const PUBLIC_SANS = '@fontsource-variable/public-sans/files/public-sans-latin';
const wght = { min: 400, max: 600 };

/** Pages load variable faces; the renderer of cards reads only static ones, and no WOFF2. */
const FACES: Face[] = [
  {
    from: `${NEWSREADER}-wght-normal.woff2`,
    to: 'newsreader.woff2',
    axes: { wght },
    // Its figures are of one width unless proportional ones are asked for.
    features: ['kern', 'mark', 'mkmk', 'pnum', 'rvrn'],
  },
  { from: `${PUBLIC_SANS}-wght-normal.woff2`, to: 'public-sans.woff2', axes: { wght } },
  {
    from: `${NEWSREADER}-standard-normal.woff2`,
    to: 'cards/newsreader-display.woff',
    axes: { opsz: 72, wght: 500 },
  },
  {
    from: `${NEWSREADER}-standard-normal.woff2`,
    to: 'cards/newsreader-text.woff',
    axes: { opsz: 28, wght: 400 },
  },
  {
    from: `${NEWSREADER}-ext-standard-normal.woff2`,
    to: 'cards/newsreader-more-latin.woff',
    text: MORE_LATIN,
    axes: { opsz: 48, wght: 450 },
  },
  {
    from: `${PUBLIC_SANS}-wght-normal.woff2`,
    to: 'cards/public-sans.woff',
    axes: { wght: 500 },
  },
  {
    from: '@fontsource/spectral/files/spectral-cyrillic-500-normal.woff2',
    to: 'cards/spectral-cyrillic.woff',
    text: CYRILLIC,
  },
];

interface Face {
  /** File of an npm package. */
  from: string;
  /** Below src/fonts/. */
  to: string;
  text?: string;
  axes?: Record<string, number | { min: number; max: number }>;
  /** Features whose characters are kept; without them, all features that need none besides the text. */
  features?: string[];
}

readArguments('npm run fonts', {});
const require = createRequire(import.meta.url);
for (const { from, to, text = TEXT, axes, features } of FACES) {
  const whole = await readFile(require.resolve(from));
  const cut = await subsetFont(whole, text, {
    targetFormat: to.endsWith('.woff2') ? 'woff2' : 'woff',
    ...(features === undefined ? { noLayoutClosure: true } : { keepFeatures: features }),
    noHinting: true,
    ...(axes === undefined ? {} : { variationAxes: axes }),
  });
  await writeFile(new URL(`../fonts/${to}`, import.meta.url), cut);
  console.log(`${to}: ${cut.length} bytes`);
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
