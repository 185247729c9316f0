/**
 * Cuts the two typefaces down to the characters and weights that the site uses and writes them to src/fonts/.
 * Run by hand (`npm run fonts`) when a face, its version or the set of characters changes; the result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Basic Latin, the letters of Latin-1 and the marks of careful typography; other scripts fall back to the system. */
const TEXT = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}\u00a0§©¶·–—‘’“”…→←↑↓`;

const FACES = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    to: 'newsreader.woff2',
    wght: { min: 400, max: 600 },
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'public-sans.woff2',
    wght: { min: 400, max: 600 },
  },
];

const require = createRequire(import.meta.url);
for (const { from, to, wght } of FACES) {
  const whole = await readFile(require.resolve(from));
  const cut = await subsetFont(whole, TEXT, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    variationAxes: { wght },
  });
  await writeFile(new URL(`../fonts/${to}`, import.meta.url), cut);
  console.log(`${to}: ${cut.length} bytes`);
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
