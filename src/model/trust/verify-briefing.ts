import { type Article, parseArticle } from './article.ts';
import {
  type Entry,
  isStatement,
  type Meta,
  type Source,
  type Statement,
} from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { verifyParagraphs, verifyStatements } from './verification.ts';

export interface Verification {
  article: Article;
  statements: Statement[];
  problems: Problem[];
}

/** Holds a briefing against the text of its article: every quotation, and the number of paragraphs. */
export function verifyBriefing(
  briefing: { entries: ReadonlyMap<string, Entry>; article: Source; meta: Meta },
  text: string,
): Verification {
  const article = parseArticle(text, briefing.meta.quotationMarks);
  const statements = [...briefing.entries.values()].filter(isStatement);
  const problems = [
    ...verifyStatements(statements, article),
    ...verifyParagraphs(briefing.article, article),
  ];
  return { article, statements, problems };
}

/** A problem where the article is not the one that was verified before. */
export function wrongArticle(
  recorded: string | undefined,
  article: Article,
  file: string,
): Problem[] {
  if (recorded === undefined || recorded === article.sha256) return [];
  return [
    {
      rule: 'wrong-article',
      file,
      line: 1,
      message: `The article is not the one that was verified before (SHA-256 ${article.sha256.slice(0, 12)}…, not ${recorded.slice(0, 12)}…).`,
      hint: 'Check the file; if the article itself was changed, run verify with --replace.',
    },
  ];
}
