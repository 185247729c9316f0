import './spare-compiling.ts';
import './spare-memory.ts';
import { buildSite } from '../build/build-site.ts';
import { progressFor } from '../build/progress.ts';
import { leftOut } from '../hosting/left-out.ts';
import { withoutRecord } from '../model/permalinks/release.ts';
import { folderLabel } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { currentSite } from '../site.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { run } from './run.ts';

await run(async () => {
  refuseArguments('npm run build -- [--quiet]', ['--quiet']);
  const settings = readSettings();
  await buildSite(settings, {
    progress: progressFor(process.argv, process.stderr),
    remark: (line) => console.log(line),
  });
  const { meta, released, updates } = currentSite().briefing;
  for (const line of leftOut({ ...settings, language: meta.language })) console.log(line);
  for (const line of withoutRecord(released, updates)) console.log(line);
  console.log(`The site is in ${folderLabel(settings.outDir)}.`);
});
