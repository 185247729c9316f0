import { readArguments } from '../../../src/cli/read-arguments.ts';
import { run } from '../../../src/cli/run.ts';
import { benchBuild } from './bench-build.ts';

/** `npm run bench:build [-- --sizes 30,300 --with starlight,eleventy]`: builds of made-up briefings, beside other tools. */
await run(async () => {
  const { values } = readArguments('npm run bench:build -- [--sizes 30,300 --with starlight]', {
    sizes: { type: 'string', default: '30,300' },
    with: { type: 'string', default: '' },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 20))
    throw new Error(`--sizes is "${values.sizes}": write numbers from 20 up, such as 30,300.`);
  const peers = values.with.split(',').filter(Boolean);
  console.log(await benchBuild(sizes, peers));
});
