import { benchSearch } from './bench-search.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { run } from '../../src/cli/run.ts';

/** `npm run bench:search [-- --sizes 60,1000]`: measures the search on made-up sites, beside MiniSearch. */
await run(async () => {
  const { values } = readArguments('npm run bench:search -- [--sizes 60,1000]', {
    sizes: { type: 'string', default: '60,1000,10000' },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 20))
    throw new Error(`--sizes is "${values.sizes}": write numbers from 20 up, such as 60,1000.`);
  console.log(await benchSearch(sizes));
});
