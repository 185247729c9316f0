import { dev } from 'astro';
import { PROJECT } from '../build/build-site.ts';
import { readPort } from '../settings/settings.ts';
import { run, untilStopped } from './run.ts';

await run(async (served) => {
  const server = await dev({
    root: PROJECT,
    server: { port: readPort() },
  });
  served();
  console.log(`http://localhost:${server.address.port}`);
  await untilStopped();
});
