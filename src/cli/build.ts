import './spare-compiling.ts';
import './spare-memory.ts';
import { buildSite } from '../build/build-site.ts';
import { reportProgress, SILENT } from '../build/progress.ts';
import { undrawn } from '../cards/all-cards.ts';
import { leftOut } from '../hosting/left-out.ts';
import { withoutRecord } from '../model/permalinks/release.ts';
import { folderLabel } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { currentSite } from '../site.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = readArguments('npm run build -- [--quiet]', { quiet: { type: 'boolean' } });
  const settings = readSettings();
  await buildSite(settings, {
    progress: values.quiet ? SILENT : reportProgress(process.stderr),
    remark: (line) => console.log(line),
  });
  const { briefing } = currentSite();
  const { meta, released, updates } = briefing;
  const left = { ...settings, language: meta.language, undrawn: undrawn(briefing) };
  for (const line of leftOut(left)) console.log(line);
  for (const line of withoutRecord(released, updates)) console.log(line);
  console.log(`The site is in ${folderLabel(settings.outDir)}.`);
});
