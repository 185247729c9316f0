import { dev } from 'astro';
import { projectFolder } from '../settings/project-folder.ts';
import { run, untilStopped } from './run.ts';
import { addressOf, whereToServe } from './where-to-serve.ts';

/** `npm run dev [-- --port 5000 --host]`: shows the content while it is written. */
await run(async (served) => {
  const where = whereToServe(process.argv.slice(2));
  const server = await dev({ root: projectFolder(), server: { ...where } });
  served();
  console.log(addressOf(where, server.address.port));
  await untilStopped();
});
