import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../problems/refusal.ts';
import { appendItem } from '../drafting/append-item.ts';
import { today } from '../dates/today.ts';
import { changesSince, draftEdition } from '../model/permalinks/draft-edition.ts';
import { ProblemsError } from '../problems/problem.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { alone } from './alone.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';
import { writeWholeFile } from '../settings/write-file.ts';

/** `npm run updates`: drafts the edition that says what changed since the last release, at the end of updates.yaml. */
await run(async () => {
  readArguments('npm run updates', {});
  const settings = readSettings();
  await alone(settings.contentDir, () => writeDraft(settings));
});

function writeDraft({ contentDir, contentLabel }: Settings): void {
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  // A change that no edition names is what this command is for.
  const others = problems.filter(({ rule }) => rule !== 'unrecorded-change');
  if (briefing === undefined || others.length > 0) throw new ProblemsError(others);
  if (briefing.released === undefined)
    throw new Refusal('Nothing is released yet, so nothing can have changed since.');
  const changes = changesSince(briefing.released, briefing);
  const count = changes.added.length + changes.changed.length;
  if (count === 0) {
    console.log('The data is as it was released, or an edition names each change already.');
    return;
  }
  const draft = draftEdition(changes, briefing.updates, today());
  const file = join(contentDir, 'updates.yaml');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeWholeFile(file, appendItem(before, `\n${draft}`));
  console.log(draft);
  console.log(
    `Added to ${contentLabel}/updates.yaml: write its title and what changed, and make it a correction if it is one.`,
  );
}
