import { dev } from 'astro';
import { PROJECT } from '../build/build-site.ts';
import { run } from './run.ts';

await run(async () => {
  const server = await dev({
    root: PROJECT,
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  console.log(`http://localhost:${server.address.port}`);
});
