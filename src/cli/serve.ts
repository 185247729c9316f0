import { relative } from 'node:path';
import { readSettings } from '../settings/settings.ts';
import { serveFolder } from '../hosting/serve-folder.ts';
import { run } from './run.ts';

await run(async () => {
  const { outDir, base } = readSettings();
  const { port } = await serveFolder(outDir, base, Number(process.env['PORT'] ?? 4321));
  console.log(`Serving ${relative(process.cwd(), outDir)}/ on http://localhost:${port}${base}`);
});
