import { printsDate } from '../../dates/printed-date.ts';
import type { EventEntry, Statement } from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Article } from './article.ts';

/** Something with a date that is said to be printed, and the paragraphs that should print it. */
export interface PrintedDate {
  entry: EventEntry | Statement;
  date: string;
  paragraphs: readonly string[];
}

/** The dates that are marked as printed: of an event in what its date cites, of a statement where it stands. */
export const printedDates = (entries: Iterable<EventEntry | Statement>): PrintedDate[] =>
  [...entries].flatMap((entry) => {
    const { when } = entry;
    if (when?.date === undefined || when.basis !== 'printed') return [];
    const paragraphs = entry.section === 'statements' ? entry.at : when.cites;
    return [{ entry, date: when.date, paragraphs }];
  });

/** Holds every date that is marked as printed against the article; `assumedYear`: of days printed without one. */
export function verifyDates(
  dates: readonly PrintedDate[],
  article: Article,
  assumedYear: number | undefined,
): Problem[] {
  const prints = ({ date }: PrintedDate) =>
    article.paragraphs.filter(({ text }) => printsDate(text, date, assumedYear));
  return dates.flatMap((one): Problem[] => {
    const found = prints(one).map(({ number }) => String(number));
    if (one.paragraphs.some((paragraph) => found.includes(paragraph))) return [];
    const { entry, date, paragraphs } = one;
    const elsewhere = found.length === 0 ? 'No paragraph does' : `It stands in ${found.join(', ')}`;
    return [
      {
        rule: 'unprinted-date',
        file: entry.place.file,
        line: entry.place.lineOf(['when', 'date']),
        message: `"${entry.id}": paragraph ${paragraphs.join(', ')} does not print ${date}. ${elsewhere}.`,
        hint:
          entry.section === 'statements'
            ? 'Leave "when" out to carry the day over from its event, or write basis: inferred with a note.'
            : 'Cite the paragraph that prints it, or write basis: inferred with a note.',
      },
    ];
  });
}
