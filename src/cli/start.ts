import './spare-compiling.ts';
import './spare-memory.ts';
import { join } from 'node:path';
import { buildSite, PROJECT } from '../build/build-site.ts';
import { withScratch } from '../build/scratch.ts';
import { undrawn } from '../cards/all-cards.ts';
import { leftOut } from '../hosting/left-out.ts';
import { answerFrom, openPort } from '../hosting/serve-folder.ts';
import { readPort, readSettings } from '../settings/settings.ts';
import { currentSite } from '../site.ts';
import { readArguments } from './read-arguments.ts';
import { run, untilStopped } from './run.ts';
import { sayAddress } from './say-address.ts';

/**
 * `npm start`: the whole site at the address on loopback that it is then served at. It has a folder of its own,
 * which is gone when the command ends, so that this address is never published.
 */
await run(async () => {
  readArguments('npm start', {});
  const wanted = readPort();
  // Taken before the build, which writes it into every page.
  const { port, server } = await openPort(wanted, (_, response) =>
    response.writeHead(503, { 'retry-after': '5' }).end('The site is being built.'),
  );
  await withScratch(join(PROJECT, '.cache'), async (scratch) => {
    process.env['SITE_URL'] = `http://localhost:${port}`;
    process.env['OUT_DIR'] = join(scratch, 'start');
    const settings = readSettings();
    const { siteUrl, base, outDir } = settings;
    console.log(`Building the site for ${siteUrl}${base} …`);
    await buildSite(settings);
    const { briefing } = currentSite();
    const left = { language: briefing.meta.language, undrawn: undrawn(briefing) };
    for (const line of leftOut({ ...settings, ...left })) console.log(line);
    server.removeAllListeners('request').on('request', answerFrom(outDir, base));
    console.log(
      'Its address is that of this computer: "npm run build", with SITE_URL, makes the site to publish.',
    );
    sayAddress('The site', port, wanted, base);
    await untilStopped();
  });
});
