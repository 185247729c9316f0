import type { Verified } from '../../schemas/records.ts';
import type { Article, ArticleParagraph } from './article.ts';
import type { EventEntry, Source, Statement } from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { shortDigest } from '../../settings/digest.ts';
import { outsideMarks } from './outside-marks.ts';
import { hasWholeRun } from './quoted-run.ts';
import { nearestRun } from './word-difference.ts';

/**
 * Holds every quotation against the article, character by character: its words must stand in one of the
 * paragraphs that the statement names, inside one pair of the article's quotation marks, as whole words.
 */
export function verifyStatements(statements: readonly Statement[], article: Article): Problem[] {
  return statements.flatMap((statement) => {
    const { words } = statement;
    if (words === undefined || isQuoted(words, paragraphsAt(statement, article))) return [];
    return [notInArticle(statement, words, article)];
  });
}

const isQuoted = (words: string, paragraphs: readonly ArticleParagraph[]): boolean =>
  paragraphs.some(({ quoted }) => quoted.some((span) => hasWholeRun(span, words)));

const paragraphsAt = ({ at }: Statement, { paragraphs }: Article): ArticleParagraph[] =>
  paragraphs.filter(({ number }) => at.includes(String(number)));

function notInArticle(statement: Statement, words: string, article: Article): Problem {
  const report = (message: string, hint: string): Problem => ({
    rule: 'not-in-article',
    file: statement.place.file,
    line: statement.place.lineOf(['words']),
    message: `"${statement.id}": ${message}`,
    hint,
  });
  const at = statement.at.join(', ');
  const elsewhere = article.paragraphs.find((paragraph) => isQuoted(words, [paragraph]));
  if (elsewhere !== undefined)
    return report(
      `the words stand in paragraph ${elsewhere.number}, not in ${at}.`,
      `Write at: ['${elsewhere.number}'].`,
    );
  const own = article.paragraphs.find(({ text }) => hasWholeRun(text, words));
  if (own !== undefined) {
    const [message, hint] = outsideMarks(own, words, article);
    return report(`paragraph ${own.number} ${message}`, hint);
  }
  const near = nearestRun(
    words,
    paragraphsAt(statement, article).map(({ text }) => text),
  );
  if (near !== undefined)
    return report(
      `the words differ from paragraph ${at}: ${near}.`,
      'Copy them character by character.',
    );
  return report(
    `paragraph ${at} has no words like these.`,
    'Check the paragraph, or remove "words".',
  );
}

/** The gists of sources.yaml must be as many as the article has paragraphs. */
export function verifyParagraphs(source: Source, article: Article): Problem[] {
  const gists = Object.keys(source.paragraphs ?? {});
  const report = (rule: Problem['rule'], message: string, hint: string): Problem => ({
    rule,
    file: source.place.file,
    line: source.place.lineOf(['paragraphs']),
    message,
    hint,
  });
  const numbers = article.paragraphs.map(({ number }) => String(number));
  return [
    ...numbers
      .filter((number) => !gists.includes(number))
      .map((number) =>
        report(
          'uncovered-paragraph',
          `Paragraph ${number} of the article has no gist.`,
          `Add '${number}': …`,
        ),
      ),
    ...gists
      .filter((number) => !numbers.includes(number))
      .map((number) =>
        report('unknown-paragraph', `The article has no paragraph ${number}.`, 'Remove its gist.'),
      ),
  ];
}

/** First 16 hex digits of a SHA-256 over what verification vouches for: id, paragraphs, words and a printed date. */
export const statementDigest = ({
  id,
  at,
  words = '',
  when,
}: Pick<Statement, 'id' | 'at' | 'words' | 'when'>): string =>
  shortDigest(JSON.stringify([id, at, words, ...(when?.basis === 'printed' ? [when.date] : [])]));

/** The same over the printed date of an event: id, date and the paragraphs that print it. */
export const eventDigest = ({ id, when }: Pick<EventEntry, 'id' | 'when'>): string =>
  shortDigest(JSON.stringify([id, when.date, when.cites]));

/** What is new or changed since the last verification; a build stops for it. `events`: those with a printed date. */
export function compareVerified(
  statements: readonly Statement[],
  events: readonly EventEntry[],
  record: Verified | undefined,
  file: string,
): Problem[] {
  if (record === undefined) {
    const message = 'Nothing has been verified against the article yet.';
    return statements.length + events.length === 0
      ? []
      : [{ rule: 'unverified-statement', file, line: 1, message, hint: HINT }];
  }
  return [
    ...statements.flatMap((statement) =>
      unverified(
        statement,
        ['id'],
        '',
        record.statements[statement.id],
        statementDigest(statement),
      ),
    ),
    ...events.flatMap((event) =>
      unverified(
        event,
        ['when'],
        'the printed date of ',
        record.events[event.id],
        eventDigest(event),
      ),
    ),
  ];
}

const HINT = 'Run: npm run verify -- <article.txt>';

function unverified(
  { id, place }: Statement | EventEntry,
  path: readonly string[],
  what: string,
  known: string | undefined,
  now: string,
): Problem[] {
  if (known === now) return [];
  const change = known === undefined ? 'is new' : 'has changed';
  const message = `${what}"${id}" ${change} since the article was last verified.`;
  return [
    {
      rule: 'unverified-statement',
      file: place.file,
      line: place.lineOf(path),
      message: message.replace(/^t/, 'T'),
      hint: HINT,
    },
  ];
}

/** The record of a verification that found nothing wrong. */
export const recordVerified = (
  statements: readonly Statement[],
  events: readonly EventEntry[],
  article: Article,
): Verified => ({
  article: article.sha256,
  statements: Object.fromEntries(
    statements.map((statement) => [statement.id, statementDigest(statement)]),
  ),
  events: Object.fromEntries(events.map((event) => [event.id, eventDigest(event)])),
});
