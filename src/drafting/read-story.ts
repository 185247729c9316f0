import { parseArticle, type Article } from '../model/citations-and-quotations/article.ts';
import { findDates } from './dates/find-dates.ts';
import type { FoundDate } from './dates/found-date.ts';
import type { Today } from './dates/resolve-date.ts';
import type { FoundEvent } from './events/event.ts';
import { findEvents } from './events/find-events.ts';
import type { Language } from './languages/language.ts';
import { findMentions } from './names/mentions.ts';
import { findNames } from './names/find-names.ts';
import { findStatements } from './speech/find-statements.ts';
import type { FoundStatement } from './speech/statement.ts';
import type { FoundName, Mention, Paragraph } from './story.ts';
import { takeApart } from './text/take-apart.ts';

/** All that can be read out of an article without understanding it. */
export interface Story {
  article: Article;
  language: Language;
  paragraphs: Paragraph[];
  names: FoundName[];
  mentions: Mention[][];
  statements: FoundStatement[];
  dates: FoundDate[];
  events: FoundEvent[];
  /** What was taken for the article’s own day. */
  today: Today;
}

/** Reads an article, one paragraph a line. `today`: what the editor says of its day and year. */
export function readStory(text: string, language: Language, today: Today = {}): Story {
  const article = parseArticle(text);
  const paragraphs = takeApart(article, language);
  const found = findNames(paragraphs, language);
  const mentions = findMentions(paragraphs, found, language);
  const { dates, today: own } = findDates(paragraphs, today, language);
  const statements = findStatements(
    paragraphs,
    mentions,
    found.names,
    dates,
    language,
    own.published,
  );
  const events = findEvents(paragraphs, mentions, dates, statements, language);
  return {
    article,
    language,
    paragraphs,
    names: found.names,
    mentions,
    statements,
    dates,
    events,
    today: own,
  };
}
