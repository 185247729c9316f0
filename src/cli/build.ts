import { buildSite } from '../build/build-site.ts';
import { progressFor } from '../build/progress.ts';
import { leftOut } from '../hosting/left-out.ts';
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
  const { language } = currentSite().briefing.meta;
  for (const line of leftOut({ ...settings, language })) console.log(line);
  console.log(`The site is in ${folderLabel(settings.outDir)}.`);
});
