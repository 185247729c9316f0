import { planRemoval } from '../renaming/remove.ts';
import { readFolder } from '../renaming/read-folder.ts';
import { renewEditorFiles } from '../editor-help/write-editor-files.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { alone } from './alone.ts';
import { applyPlan } from './apply-plan.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

const USAGE = 'npm run remove -- <id> … [--to /section/id/] [--dry-run]';

/** `npm run remove -- <id> …`: entries or sources that nothing else refers to any more. */
await run(async () => {
  const options = { to: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(USAGE, options, [1, Infinity]);
  const settings = readSettings();
  const { contentDir, contentLabel } = settings;
  const plan = await alone(contentDir, () => {
    const made = planRemoval(readFolder(contentDir, contentLabel), positionals, values.to);
    if (!values['dry-run']) {
      applyPlan(made, contentDir, contentLabel);
      renewEditorFiles(projectFolder(), settings);
    }
    return made;
  });
  for (const change of plan.changes) console.log(change);
  if (values['dry-run']) console.log('Nothing was changed: run it again without --dry-run.');
});
