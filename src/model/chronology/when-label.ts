import type { Entry, EventEntry, Meta, Statement, When } from '../entries/entry.ts';
import { formatDate, parseDate } from '../../dates/partial-date.ts';
import { type Words, wordsOf } from '../../words/words.ts';

/**
 * How the date of a thing is known. `printed`: the paragraphs that it rests on print it, as verify checked;
 * `carried`: a statement has the printed date of its event.
 */
export type Certainty = 'printed' | 'carried' | 'inferred' | 'background' | 'undated';

export interface WhenLabel {
  /** `2 December [2025]`, `before “…”`, `undated`. */
  text: string;
  certainty: Certainty;
  /** EDTF day or month for <time>, where there is one. */
  iso?: string;
  /** Events that bound an undated one: ids. */
  before: string[];
  after: string[];
}

/** How a date is shown, with how sure it is, in the briefing's language and with its assumed year. */
export function whenLabel(when: When, meta: Pick<Meta, 'language' | 'year'>): WhenLabel {
  const words = wordsOf(meta);
  const date = when.date === undefined ? undefined : parseDate(when.date);
  const bounds = { before: when.before, after: when.after };
  if (date === undefined || when.basis === undefined)
    return { text: words.dates.undated, certainty: 'undated', ...bounds };
  const yearUnprinted = assumedYearOf(when, meta);
  return {
    text: formatDate(date, words, { assumedYear: yearUnprinted }),
    certainty: when.basis,
    ...(date.precision === 'interval' ? {} : { iso: date.edtf.replace(/[~?%]/g, '') }),
    ...bounds,
  };
}

/** The date as a drawing has it: `2 Dec`, or `2 Dec [2025]` with its year; undefined of what has none. */
export function shortDate(
  when: When,
  meta: Pick<Meta, 'language' | 'year'>,
  withYear: boolean,
): string | undefined {
  const date = when.date === undefined ? undefined : parseDate(when.date);
  if (date === undefined || when.basis === undefined) return undefined;
  return formatDate(date, wordsOf(meta), {
    assumedYear: assumedYearOf(when, meta),
    short: true,
    withoutYear: !withYear,
  });
}

const assumedYearOf = ({ basis }: When, { year }: Pick<Meta, 'year'>): number | undefined =>
  basis === 'background' ? undefined : year?.value;

interface Dated {
  entries: ReadonlyMap<string, Entry>;
}

/**
 * THE date of a thing in running text, with how sure it is wherever it is not printed:
 * `2 December [2025]`, `2 December [2025] (date inferred)`, `undated`. Pages set the same two parts with <When>.
 */
export function whenWords({ text, certainty }: WhenLabel, { dates, inText }: Words): string {
  if (certainty === 'undated') return inText(text);
  return certainty === 'printed' ? text : `${text} (${dates.certainty[certainty]})`;
}

/** The date for machines that know no "perhaps": only one that the article prints or a document gives. */
export const sureDate = (when: When, { certainty }: WhenLabel): string | undefined =>
  certainty === 'printed' || certainty === 'background' ? when.date : undefined;

/** A statement's own time, else its event's. */
export function whenOf({ entries }: Dated, statement: Statement): When {
  if (statement.when !== undefined) return statement.when;
  const event = statement.event === undefined ? undefined : entries.get(statement.event);
  return event?.section === 'chronology' ? event.when : UNDATED;
}

/**
 * How the date of an event or statement is shown. What a statement takes from its event is printed with it only where
 * all that prints the event's day is the statement's own paragraphs.
 */
export function labelOf(
  briefing: Dated & { meta: Meta },
  entry: EventEntry | Statement,
): WhenLabel {
  const when = entry.section === 'statements' ? whenOf(briefing, entry) : entry.when;
  const label = whenLabel(when, briefing.meta);
  const isOwn = entry.when !== undefined || isPrintedWith(when, entry);
  return isOwn || label.certainty !== 'printed' ? label : { ...label, certainty: 'carried' };
}

const isPrintedWith = ({ cites }: When, entry: EventEntry | Statement): boolean =>
  entry.section === 'statements' &&
  cites.length > 0 &&
  cites.every((cite) => entry.at.includes(cite));

const UNDATED: When = { before: [], after: [], cites: [], elsewhere: [] };
