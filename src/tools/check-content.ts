import type { Briefing } from '../model/briefing.ts';
import { type Problem, ProblemsError } from '../problems/problem.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { readSettings } from '../settings/settings.ts';
import { verifyBriefing, wrongArticle } from '../model/citations-and-quotations/verify-briefing.ts';
import { readArticleFile } from '../cli/article-file.ts';
import { run } from '../cli/run.ts';

await run(() => {
  const { contentDir, contentLabel } = readSettings();
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  const article = process.env['ARTICLE'];
  const against = article && briefing ? verifyAgain(briefing, article, contentLabel) : [];
  if (problems.length + against.length > 0) throw new ProblemsError([...problems, ...against]);
  if (article) console.log('Every quotation was verified against the article again.');
  console.log(`${contentLabel}/ has no problems.`);
});

/** With ARTICLE set, the record alone is not trusted. */
function verifyAgain(briefing: Briefing, path: string, label: string): Problem[] {
  const { article, problems } = verifyBriefing(briefing, readArticleFile(path).text);
  const wrong = wrongArticle(briefing.verifiedArticle, article, `${label}/verified.json`);
  return wrong.length > 0 ? wrong : problems;
}
