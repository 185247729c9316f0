import { Stryker } from '@stryker-mutator/core';

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
 * Rooms are named as below `src/` (`npm run test:mutation -- model/citations-and-quotations`); all of ROOMS when none is.
 */
const asked = process.argv.slice(2);
for (const room of asked.length > 0 ? asked : ROOMS) {
  console.log(`\n== ${room}`);
  process.env['MUTATED_ROOM'] = room;
  await mutate(room);
}

async function mutate(room: string): Promise<void> {
  await new Stryker({
    mutate: [`src/${room}/**/*.ts`, '!src/**/*.d.ts', '!src/search/ui/**'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 100, low: ENOUGH, break: ENOUGH },
    concurrency: 2,
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', 'dist-*', 'docs', 'public', '.git'],
    allowConsoleColors: false,
  }).runMutationTest();
}
