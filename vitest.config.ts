import { defineConfig } from 'vitest/config';

const OWN_FOLDER = 'tests/helpers/own-temporary-folder.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: OWN_FOLDER,
          environment: 'node',
          // Reading the modules anew for every file would take most of the time; no test replaces any.
          isolate: false,
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
