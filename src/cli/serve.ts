import { serveFolder } from '../hosting/serve-folder.ts';
import { folderLabel } from '../settings/project-folder.ts';
import { readPort, readSettings } from '../settings/settings.ts';
import { readArguments } from './read-arguments.ts';
import { run, untilStopped } from './run.ts';
import { sayAddress } from './say-address.ts';

/** `npm run preview`: serves what was built. */
await run(async () => {
  readArguments('npm run preview', {});
  const { outDir, base } = readSettings();
  const wanted = readPort();
  const { port } = await serveFolder(outDir, base, wanted);
  sayAddress(folderLabel(outDir), port, wanted, base);
  await untilStopped();
});
