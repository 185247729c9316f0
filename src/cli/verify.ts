import { join } from 'node:path';
import { type Problem, ProblemsError } from '../problems/problem.ts';
import { articleFigures, figuresNotInArticle } from '../model/figures/article-figures.ts';
import { numbersByParagraph } from '../model/figures/paragraph-numbers.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Story } from '../model/figures/known-figures.ts';
import { recordVerified } from '../model/citations-and-quotations/verification.ts';
import { QUOTATION_STYLES } from '../model/citations-and-quotations/quotation-styles.ts';
import { readBriefing } from '../content-reader/read-briefing.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { printedDates } from '../model/citations-and-quotations/verify-dates.ts';
import { verifyBriefing, wrongArticle } from '../model/citations-and-quotations/verify-briefing.ts';
import { today } from '../dates/today.ts';
import { alone } from './alone.ts';
import { readArticleFile } from './article-file.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';
import { writeWholeFile } from '../settings/write-file.ts';

const USAGE = 'npm run verify -- <article.txt> [--replace]';

/** Verifies all quotations of the content against its article, and records that. */
await run(async () => {
  const { values, positionals } = readArguments(USAGE, { replace: { type: 'boolean' } }, [1, 1]);
  const [path = ''] = positionals;
  const settings = readSettings();
  await alone(settings.contentDir, () => verify(path, values.replace === true, settings));
});

function verify(path: string, isReplaced: boolean, { contentDir, contentLabel }: Settings): void {
  const { text } = readArticleFile(path);
  const { briefing, problems } = readBriefing(contentDir, contentLabel);
  const others = problems.filter((problem) => !isOfRecord(problem));
  if (briefing === undefined) throw new ProblemsError(others);
  const { article, statements, events, problems: found } = verifyBriefing(briefing, text);
  const file = join(contentLabel, 'verified.json');
  const replaced = isReplaced ? [] : wrongArticle(briefing.verifiedArticle, article, file);
  stopFor([...others, ...replaced, ...(replaced.length > 0 ? [] : found)]);
  const kept = {
    figures: articleFigures(article),
    numbers: numbersByParagraph(article, briefing.meta.language),
  };
  stopFor(figuresNotInArticle(storyOf(briefing), kept));
  const { article: digest, ...recorded } = recordVerified(statements, events, article);
  const on = today();
  const record = { article: digest, on, ...recorded, ...kept };
  writeWholeFile(join(contentDir, 'verified.json'), `${JSON.stringify(record, null, 2)}\n`);
  const quoted = statements.filter(({ words }) => words !== undefined).length;
  console.log(
    `${quoted} quotations stand in the article, character by character, where their statements say.`,
  );
  const origin = briefing.meta.quotationMarks === undefined ? 'found' : 'set in briefing.yaml';
  const also = article.otherMarks.map((name) => `, here and there ${QUOTATION_STYLES[name].shown}`);
  console.log(
    `The article’s quotation marks: ${QUOTATION_STYLES[article.marks].shown}${also.join('')} (${origin}).`,
  );
  console.log(
    `${printedDates([...statements, ...events]).length} dates are printed where they say.`,
  );
  console.log(
    `${statements.length} statements and ${article.paragraphs.length} paragraphs recorded in ${file}.`,
  );
}

/** Whether a problem is one with what was recorded the last time: this time they are looked for anew. */
function isOfRecord({ rule }: Problem): boolean {
  return (
    rule === 'unverified-statement' ||
    rule === 'figure-not-in-article' ||
    rule === 'figure-in-other-paragraph'
  );
}

function storyOf({ meta, entries, sources, pages }: Briefing): Story {
  return {
    meta,
    entries: [...entries.values()],
    sources: [...sources.values()],
    pages: [...pages],
  };
}

function stopFor(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
