import { serveFolder } from '../hosting/serve-folder.ts';
import { folderLabel } from '../settings/project-folder.ts';
import { readPort, readSettings } from '../settings/settings.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { run, untilStopped } from './run.ts';
import { sayAddress } from './say-address.ts';

/** `npm run preview`: serves what was built. */
await run(async () => {
  refuseArguments('npm run preview');
  const { outDir, base } = readSettings();
  const wanted = readPort();
  const { port } = await serveFolder(outDir, base, wanted);
  sayAddress(folderLabel(outDir), port, wanted, base);
  await untilStopped();
});
