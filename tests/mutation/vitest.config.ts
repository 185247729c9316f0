import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

/** The unit tests of the room whose code is changed; its own folder, so that a room is held by its own tests. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env['MUTATED_ROOM'] ?? '**'}/**/*.test.ts`],
    globalSetup: 'tests/helpers/own-temporary-folder.ts',
    setupFiles: 'tests/mutation/keep-apart.ts',
    environment: 'node',
    // A machine that is busy makes a test slow, and has noticed nothing by that.
    testTimeout: 60_000,
    // The tests of a room share their modules: reading them anew for each file takes most of a run.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
  },
});
