import { dev } from 'astro';
import { projectFolder } from '../settings/project-folder.ts';
import { readPort } from '../settings/settings.ts';
import { run, untilStopped } from './run.ts';

await run(async (served) => {
  const server = await dev({
    root: projectFolder(),
    server: { port: readPort() },
  });
  served();
  console.log(`http://localhost:${server.address.port}`);
  await untilStopped();
});
