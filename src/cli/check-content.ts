import { ProblemsError } from '../model/problem.ts';
import { readBriefing } from '../read-briefing.ts';
import { readSettings } from '../settings.ts';
import { run } from './run.ts';

await run(() => {
  const { contentDir, contentLabel } = readSettings();
  const { problems } = readBriefing(contentDir, contentLabel);
  if (problems.length > 0) throw new ProblemsError(problems);
  console.log(`${contentLabel}/ has no problems.`);
});
