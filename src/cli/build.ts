import { relative } from 'node:path';
import { buildSite } from '../build-site.ts';
import { leftOut } from '../finish/left-out.ts';
import { readSettings } from '../settings.ts';
import { run } from './run.ts';

await run(async () => {
  const settings = readSettings();
  await buildSite(settings);
  const missing = leftOut(settings);
  if (missing !== undefined) console.log(missing);
  console.log(`The site is in ${relative(process.cwd(), settings.outDir)}/.`);
});
