import { readArguments } from '../../../src/cli/read-arguments.ts';
import { run } from '../../../src/cli/run.ts';
import { benchDev } from './bench-dev.ts';

/** `npm run bench:dev [-- --sizes 30,300]`: how soon the dev server shows a made-up briefing, and what changes in it. */
await run(async () => {
  const { values } = readArguments('npm run bench:dev -- [--sizes 30,300]', {
    sizes: { type: 'string', default: '30,300' },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 20))
    throw new Error(`--sizes is "${values.sizes}": write numbers from 20 up, such as 30,300.`);
  console.log(await benchDev(sizes));
});
