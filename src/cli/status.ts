import { parseArgs } from 'node:util';
import { statusOf } from '../model/status/status.ts';
import { statusText } from '../model/status/status-text.ts';
import { ProblemsError } from '../problems/problem.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { readSettings } from '../settings/settings.ts';
import { run } from './run.ts';

/** `npm run status -- [--json]`: what an editor may want to look at; it works while there are problems. */
await run(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { contentDir, contentLabel } = readSettings();
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  if (briefing === undefined) throw new ProblemsError(problems);
  const status = statusOf(briefing);
  console.log(
    values.json
      ? JSON.stringify({ problems: problems.length, ...status }, undefined, 2)
      : `${statusText(status, briefing)}\n\n${problems.length} problems; the build lists them.`,
  );
});
