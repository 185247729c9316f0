import { run } from '../../src/cli/run.ts';
import { faultyBuild, type FaultyBuild } from './faulty-build.ts';

/** A command of its own process: a build that gets a signal, never goes on or throws at one point. */
const [given = '', at, fault] = process.argv.slice(2);
await run(async () => {
  await faultyBuild({
    ...(JSON.parse(given) as FaultyBuild),
    before: async (step) => {
      if (step !== at) return;
      if (fault === 'throw') throw new Error('Boom.');
      process.kill(process.pid, fault);
      await new Promise(() => setInterval(() => undefined, 1000));
    },
  });
});
