import { defineConfig } from 'vitest/config';

/** The unit tests of the room whose code is changed; its own folder, so that a room is held by its own tests. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env['MUTATED_ROOM'] ?? '**'}/**/*.test.ts`],
    environment: 'node',
    // The tests of a room share their modules: reading them anew for each file takes most of a run.
    isolate: false,
    fileParallelism: false,
  },
});
