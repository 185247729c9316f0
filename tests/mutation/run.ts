import { dirname, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readArguments } from '../../src/cli/read-arguments.ts';

/** Rooms where a wrong character misleads a reader, from the quickest run to the longest. */
const ROOMS = [
  'dates',
  'names',
  'model/positions',
  'model/chronology',
  'model/permalinks',
  'model/citations-and-quotations',
  'search',
  'checks',
];

/** Percent of the wrong changes that a test of the room must notice. */
const ENOUGH = 85;

/**
 * Makes small wrong changes in each room and counts those that the room's own unit tests notice.
 * Rooms are named as below `src/` (`npm run test:mutation -- model/citations-and-quotations`), and so may be one file
 * (`-- checks/links.ts`); all of ROOMS when none is. A run that was stopped goes on where it was, and after a change
 * only what it touches is tried again; `--anew` tries everything. `--quick` leaves out what happens while files are
 * loaded; so do a run of one file and one of a sample (`--every=5`), and their results are never kept.
 */
const { values, positionals: asked } = readArguments(
  'npm run test:mutation -- [room or file …] [--anew] [--quick] [--every 5]',
  {
    anew: { type: 'boolean' },
    quick: { type: 'boolean' },
    every: { type: 'string', default: '1' },
  },
  [0, Infinity],
);
for (const place of asked.length > 0 ? asked : ROOMS) {
  console.log(`\n== ${place}`);
  const isFile = place.endsWith('.ts');
  process.env['MUTATED_ROOM'] = isFile ? dirname(place) : place;
  process.env['MUTATION_EVERY'] = values.every;
  const isQuick = isFile || values.every !== '1' || values.quick === true;
  process.env['MUTATION_QUICK'] = isQuick ? '1' : '0';
  // Each change is tried in a process of its own, and all of them load the same libraries.
  process.env['NODE_COMPILE_CACHE'] = resolve('.cache/modules');
  await mutate(place, isFile ? `src/${place}` : `src/${place}/**/*.ts`, isQuick);
}

async function mutate(place: string, files: string, isQuick: boolean): Promise<void> {
  await new Stryker({
    mutate: [files, '!src/**/*.d.ts', '!src/search/ui/**'],
    testRunner: 'many-at-once',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/many-at-once.ts'],
    coverageAnalysis: 'perTest',
    dryRunTimeoutMinutes: 60,
    incremental: !isQuick,
    incrementalFile: `.cache/mutated/${place.replaceAll('/', '-')}.json`,
    force: values.anew === true,
    reporters: isQuick ? ['clear-text'] : ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 100, low: ENOUGH, break: ENOUGH },
    concurrency: Number(process.env['CONCURRENCY'] ?? 2),
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', 'dist-*', 'docs', 'public', '.git', '.cache', '.astro'],
    allowConsoleColors: false,
  }).runMutationTest();
}
