import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import type { BuiltPage } from '../../../src/checks/read-site.ts';
import {
  brotliBytes,
  LIST_PAGE,
  ONE_ROUND_TRIP,
  weightCheck,
  weightLimit,
} from '../../../src/checks/weight.ts';
import { runCheck, told } from './built-page.ts';

/** A page of any text: what it consists of matters to no scale. */
const page = (html: string, file = 'a/index.html'): BuiltPage => ({
  file,
  path: `/${file.replace('index.html', '')}`,
  html,
  tree: { type: 'root', children: [] },
  elements: [],
  templated: [],
  ids: [],
  isRedirect: false,
});

const noise = Array.from({ length: 30_000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join('');
it.each([
  ['index.html', ONE_ROUND_TRIP],
  ['glossary/land/index.html', ONE_ROUND_TRIP],
  ['whos-who/ada/index.html', ONE_ROUND_TRIP],
  ['chronology/flood/index.html', ONE_ROUND_TRIP],
  ['statements/ada-weir/index.html', ONE_ROUND_TRIP],
  ['sources/minutes/index.html', ONE_ROUND_TRIP],
  ['glossary/index.html', LIST_PAGE],
  ['updates/index.html', LIST_PAGE],
  ['sources/paragraph-5/index.html', ONE_ROUND_TRIP],
  ['whos-who/letter-a/index.html', LIST_PAGE],
  ['newsletter/index.html', undefined],
  ['print/index.html', undefined],
])('gives %s its limit', (file, limit) => {
  expect(weightLimit(page('', file).path)).toBe(limit);
});

it('reports a page that is over it, in bytes', async () => {
  const heavy = page(noise, 'glossary/land/index.html');
  const bytes = await brotliBytes(heavy.html);
  expect(bytes).toBeGreaterThan(ONE_ROUND_TRIP);
  const others = [page(noise), page(noise, 'print/index.html')];
  expect(told(await runCheck(weightCheck(), [heavy, ...others]))).toEqual([
    `too-heavy: The page has ${bytes} bytes (brotli), more than 14336.`,
  ]);
});

/** Heavier than any page may be. */
const loud = Array.from({ length: 20_000 }, (_, i) => ((i * i * 7919) % 999_983).toString(36)).join(
  '',
);
it.each([
  ['glossary/land/index.html', 'shorten'],
  ['about/index.html', 'shorten'],
  ['sources/paragraph-5/index.html', 'tell its makers'],
  ['whos-who/ada/said/2031/index.html', 'tell its makers'],
  ['whos-who/letter-a/index.html', 'tell its makers'],
  ['updates/index.html', 'tell its makers'],
])('asks of editors only what is theirs to do: %s', async (file, what) => {
  const [problem] = await runCheck(weightCheck(), [page(loud, file)]);
  expect(problem?.hint).toContain(what);
});

it('lets a page pass that fits only when it is compressed as well as it goes', async () => {
  const agreements = Array.from(
    { length: 3_000 },
    (_, i) =>
      `paragraph ${(i * 7919) % 9973} says that ${(i * 31) % 977} of ${i ** 2 % 1009} agree`,
  );
  const tight = page(agreements.join('. '), 'glossary/land/index.html');
  const quick = brotliCompressSync(tight.html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
  expect(quick.length).toBeGreaterThan(ONE_ROUND_TRIP);
  expect(await brotliBytes(tight.html)).toBeLessThan(ONE_ROUND_TRIP);
  expect(await runCheck(weightCheck(), [tight])).toEqual([]);
});
