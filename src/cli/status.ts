import { styleText } from 'node:util';
import { findArticle } from '../content-reader/find-article.ts';
import { refuseMissing } from '../content-reader/read-briefing.ts';
import { readToShow } from '../content-reader/read-to-show.ts';
import { isWritten, replaceToWrite } from '../content-reader/to-write.ts';
import { leftToDo } from '../model/left-to-do/left-to-do.ts';
import { leftToDoText } from '../model/left-to-do/left-to-do-text.ts';
import { statusOf } from '../model/status/status.ts';
import { statusText } from '../model/status/status-text.ts';
import { readSettings } from '../settings/settings.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

/**
 * `npm run status -- [--json]`: what an editor may want to look at, what is left to do and what comes next; it works
 * on content in any state.
 */
await run(() => {
  const { values } = readArguments('npm run status -- [--json]', { json: { type: 'boolean' } });
  const { contentDir, contentLabel, siteUrl } = readSettings();
  refuseMissing(contentDir, contentLabel);
  const { briefing, problems } = readToShow(contentDir, contentLabel, siteUrl);
  const status = statusOf(briefing, isWritten);
  const paragraphs = findArticle(contentDir, briefing.meta.quotationMarks);
  const todo = leftToDo(briefing, problems, paragraphs);
  const text = values.json
    ? JSON.stringify({ problems: problems.length, ...status, leftToDo: todo }, undefined, 2)
    : `${statusText(status, briefing)}\n\nLeft to do\n\n${leftToDoText(todo, styleText)}`;
  console.log(replaceToWrite(text, (words) => words));
});
