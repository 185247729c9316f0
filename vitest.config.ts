import { defineConfig } from 'vitest/config';

const OWN_FOLDER = 'tests/helpers/own-temporary-folder.ts';

/** Rooms that need neither a browser nor a whole build; what the others do, the tests of sites and in the browser see. */
const COVERED = [
  'cards',
  'checks',
  'content-reader',
  'dates',
  'drafting',
  'editor-help',
  'feeds-and-data',
  'hosting',
  'markdown',
  'model',
  'names',
  'newsletter',
  'problems',
  'renaming',
  'schemas',
  'search',
  'settings',
];

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: COVERED.map((room) => `src/${room}/**/*.ts`),
      exclude: ['src/search/ui/**', '**/*.d.ts'],
      reporter: ['text-summary'],
      reportOnFailure: true,
      // A little below what is reached: who adds code adds its tests.
      thresholds: { statements: 95, branches: 89, functions: 94, lines: 96 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: OWN_FOLDER,
          environment: 'node',
          // Reading the modules anew for every file would take most of the time; no test replaces any.
          isolate: false,
          // No test is about speed, and a machine may be busy.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: OWN_FOLDER,
          environment: 'node',
          // Builds use every core themselves.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [OWN_FOLDER, 'tests/browser/global-setup.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: [OWN_FOLDER, 'tests/hosts/global-setup.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'matrix',
          include: ['tests/matrix/**/*.test.ts'],
          globalSetup: [OWN_FOLDER, 'tests/browser/global-setup.ts'],
          environment: 'node',
          testTimeout: 1_800_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
