import { defineConfig } from 'vitest/config';

/** The unit tests of the room whose code is changed; its own folder, so that a room is held by its own tests. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env['MUTATED_ROOM'] ?? '**'}/**/*.test.ts`],
    environment: 'node',
  },
});
