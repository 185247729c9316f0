import { type Article, parseArticle } from './article.ts';
import {
  type Entry,
  type EventEntry,
  isEvent,
  isStatement,
  type Meta,
  type Source,
  type Statement,
} from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { printedDates, verifyDates } from './verify-dates.ts';
import { verifyParagraphs, verifyStatements } from './verification.ts';

export interface Verification {
  article: Article;
  statements: Statement[];
  /** Those whose date is marked as printed. */
  events: EventEntry[];
  problems: Problem[];
}

/** Holds a briefing against the text of its article: every quotation, every printed date and the number of paragraphs. */
export function verifyBriefing(
  briefing: { entries: ReadonlyMap<string, Entry>; article: Source; meta: Meta },
  text: string,
): Verification {
  const article = parseArticle(text, briefing.meta.quotationMarks);
  const entries = [...briefing.entries.values()];
  const statements = entries.filter(isStatement);
  const events = entries.filter(isEvent).filter(({ when }) => when.basis === 'printed');
  const problems = [
    ...verifyStatements(statements, article),
    ...verifyDates(printedDates([...statements, ...events]), article, briefing.meta.year?.value),
    // A source that cannot be used is a mistake of its own, and none at each of its paragraphs.
    ...(Object.keys(briefing.article.paragraphs ?? {}).length === 0
      ? []
      : verifyParagraphs(briefing.article, article)),
  ];
  return { article, statements, events, problems };
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
