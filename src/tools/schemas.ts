import { readArguments } from '../cli/read-arguments.ts';
import { run } from '../cli/run.ts';
import { staleEditorFiles, writeEditorFiles } from '../editor-help/write-editor-files.ts';
import { Refusal } from '../problems/refusal.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { readSettings } from '../settings/settings.ts';

/**
 * `npm run schemas [-- --check]`: writes JSON Schemas of all content files with the ids of this briefing, for editors
 * that complete and check while somebody types; with --check it only says which are not current.
 */
await run(() => {
  const { values } = readArguments('npm run schemas -- [--check]', { check: { type: 'boolean' } });
  const settings = readSettings();
  if (values.check) {
    const stale = staleEditorFiles(projectFolder(), settings);
    if (stale.length > 0)
      throw new Refusal(`Not current: ${stale.join(', ')}. Run "npm run schemas" and commit them.`);
    return;
  }
  const count = writeEditorFiles(projectFolder(), settings);
  console.log(
    `${count} schemas of ${settings.contentLabel}/ are in schemas/; editors use them at once.`,
  );
});
