import type { Entry, EventEntry, Meta, Statement, When } from '../entries/entry.ts';
import { formatDate, parseDate } from '../../dates/partial-date.ts';

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

export const CERTAINTY_LABELS: Record<Certainty, string> = {
  printed: 'date printed',
  carried: 'date carried over',
  inferred: 'date inferred',
  background: 'date from background',
  undated: 'no date printed',
};

/** How a date is shown, with how sure it is. */
export function whenLabel(when: When, assumedYear: number | undefined): WhenLabel {
  const date = when.date === undefined ? undefined : parseDate(when.date);
  const bounds = { before: when.before, after: when.after };
  if (date === undefined || when.basis === undefined)
    return { text: 'Undated', certainty: 'undated', ...bounds };
  const yearUnprinted = when.basis === 'background' ? undefined : assumedYear;
  return {
    text: formatDate(date, yearUnprinted),
    certainty: when.basis,
    ...(date.precision === 'interval' ? {} : { iso: date.edtf.replace(/[~?%]/g, '') }),
    ...bounds,
  };
}

interface Dated {
  entries: ReadonlyMap<string, Entry>;
}

/**
 * THE date of a thing in running text, with how sure it is wherever it is not printed:
 * `2 December [2025]`, `2 December [2025] (date inferred)`, `undated`. Pages set the same two parts with <When>.
 */
export function whenWords({ text, certainty }: WhenLabel): string {
  if (certainty === 'undated') return 'undated';
  return certainty === 'printed' ? text : `${text} (${CERTAINTY_LABELS[certainty]})`;
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

/** How the date of an event or statement is shown; what a statement takes from its event is never printed with it. */
export function labelOf(
  briefing: Dated & { meta: Meta },
  entry: EventEntry | Statement,
): WhenLabel {
  const when = entry.section === 'statements' ? whenOf(briefing, entry) : entry.when;
  const label = whenLabel(when, briefing.meta.year?.value);
  const isOwn = entry.when !== undefined;
  return isOwn || label.certainty !== 'printed' ? label : { ...label, certainty: 'carried' };
}

const UNDATED: When = { before: [], after: [], cites: [], elsewhere: [] };
