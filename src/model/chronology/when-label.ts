import type { Entry, EventEntry, Meta, Statement, When } from '../entries/entry.ts';
import { formatDate, parseDate } from '../../dates/partial-date.ts';

export type Certainty = 'printed' | 'inferred' | 'background' | 'undated';

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

/** A statement's own time, else its event's. */
export function whenOf({ entries }: Dated, statement: Statement): When {
  if (statement.when !== undefined) return statement.when;
  const event = statement.event === undefined ? undefined : entries.get(statement.event);
  return event?.section === 'chronology' ? event.when : UNDATED;
}

export const labelOf = (
  briefing: Dated & { meta: Meta },
  entry: EventEntry | Statement,
): WhenLabel =>
  whenLabel(
    entry.section === 'statements' ? whenOf(briefing, entry) : entry.when,
    briefing.meta.year?.value,
  );

const UNDATED: When = { before: [], after: [], cites: [], elsewhere: [] };
