import { planRename } from '../renaming/rename.ts';
import { readFolder } from '../renaming/read-folder.ts';
import { renewEditorFiles } from '../editor-help/write-editor-files.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { alone } from './alone.ts';
import { applyPlan } from './apply-plan.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

const USAGE = 'npm run rename -- <old-id> <new-id> [--dry-run]';

/** `npm run rename -- <old-id> <new-id>`: an entry or source and everything that refers to it. */
await run(async () => {
  const { values, positionals } = readArguments(USAGE, { 'dry-run': { type: 'boolean' } }, [2, 2]);
  const [from = '', to = ''] = positionals;
  const settings = readSettings();
  const { contentDir, contentLabel } = settings;
  const plan = await alone(contentDir, () => {
    const made = planRename(readFolder(contentDir, contentLabel), from, to);
    if (!values['dry-run']) {
      applyPlan(made, contentDir, contentLabel);
      renewEditorFiles(projectFolder(), settings);
    }
    return made;
  });
  for (const change of plan.changes) console.log(change);
  console.log(
    values['dry-run']
      ? 'Nothing was changed: run it again without --dry-run.'
      : `"${from}" is "${to}" now.`,
  );
});
