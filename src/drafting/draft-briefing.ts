import { findIssues } from './issues/find-issues.ts';
import { detectLanguage } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { isDayOnly } from './dates/find-dates.ts';
import { readStory, type Story } from './read-story.ts';
import { castOf } from './writing/cast.ts';
import { Ids, Titles } from './writing/proposal.ts';
import { findSides } from './writing/sides.ts';
import { wordingOf } from './writing/wording.ts';
import { writeEvents } from './writing/write-events.ts';
import { writeIssues } from './writing/write-issues.ts';
import { writeAbout, writeMeta, writeOverview, writeSources } from './writing/write-pages.ts';
import { writeParties } from './writing/write-parties.ts';
import { writeStatements } from './writing/write-statements.ts';

export interface DraftBriefing {
  /** Path below the content folder -> text. */
  files: Map<string, string>;
  story: Story;
  /** How many of each were proposed. */
  counts: Record<
    | 'people'
    | 'organisations'
    | 'quotations'
    | 'speakers'
    | 'reports'
    | 'events'
    | 'issues'
    | 'sides',
    number
  >;
  /** Dates that the article prints without what would tell their year. */
  undated: string[];
}

/** What an editor can tell of an article. */
export interface Given {
  language?: Language | undefined;
  /** The year of days that the article prints without one. */
  year?: number | undefined;
  /** The day of the article, `YYYY-MM-DD`. */
  published?: string | undefined;
}

/** The first paragraph that tells something, for what the front page rests on. */
const firstOf = ({ paragraphs, language }: Story): string[] =>
  paragraphs
    .filter(({ number, text, isAside }) => number > 0 && !isAside && !isDayOnly(text, language))
    .slice(0, 1)
    .map(({ number }) => String(number));

/**
 * A content folder for any article, each part of it a proposal that says where and how it was found and is marked as
 * a draft, so that no build publishes it unread. Nothing is invented: what only an editor can know is empty, and of
 * the article’s text nothing is taken over but what stands inside its quotation marks.
 */
export function draftBriefing(text: string, given: Given = {}): DraftBriefing {
  const { language = detectLanguage(text), year, published } = given;
  const story = readStory(text, language, {
    ...(year === undefined ? {} : { year }),
    ...(published === undefined ? {} : { published }),
  });
  const words = wordingOf(language.code);
  const [ids, titles] = [new Ids(['article']), new Titles()];
  const cast = castOf(story);
  const sides = findSides(cast, story);
  const parties = writeParties(cast, sides, ids, titles, words);
  const issues = findIssues(story, language).map((issue) => {
    const name = titles.take(issue.name, issue.id);
    return { ...issue, id: ids.take(issue.id, 'issue'), name };
  });
  const context = { story, idOf: parties.idOf, sides, year };
  const events = writeEvents(context, ids, titles, words);
  const statements = writeStatements(context, issues, ids, titles);
  const files = new Map([
    ['briefing.yaml', writeMeta(story, sides, words, year)],
    ['sources.yaml', writeSources(story, words)],
    ['statements.yaml', statements],
    ['overview.mdx', writeOverview(events, words, firstOf(story))],
    ['about.mdx', writeAbout(words)],
    ...parties.files,
    ...writeIssues(issues, words),
    ...events.files,
  ]);
  const quoted = story.statements.filter((statement) => statement.words !== undefined);
  return {
    files,
    story,
    counts: {
      people: cast.filter(({ kind }) => kind === 'person').length,
      organisations: cast.filter(({ kind }) => kind === 'organisation').length,
      quotations: quoted.length,
      speakers: quoted.filter(({ speaker }) => speaker !== undefined).length,
      reports: story.statements.length - quoted.length,
      events: events.events.length,
      issues: issues.length,
      sides: sides.length,
    },
    undated: [
      ...new Set(
        story.dates.filter(({ date }) => date === undefined).map(({ text: printed }) => printed),
      ),
    ],
  };
}
