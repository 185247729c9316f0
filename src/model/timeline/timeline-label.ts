import type { EventEntry } from '../entries/entry.ts';
import { CERTAINTY_LABELS, whenLabel } from '../chronology/when-label.ts';

export interface EventLabel {
  /** `2 Dec`, `18 Mar 2014`, `2 Dec, inferred`, `Undated`. */
  date: string;
  /** Date and name as shown, then the full date, how sure it is and what bounds it. */
  spoken: string;
}

export interface LabelSettings {
  withYear: boolean;
  /** The year of days printed without one. */
  assumedYear: number | undefined;
  nameOf: (id: string) => string;
}

/** What stands beside an event in a drawing, and what it is called for those who do not see it. */
export function eventLabel(
  event: EventEntry,
  { withYear, assumedYear, nameOf }: LabelSettings,
): EventLabel {
  const { text, certainty, before, after } = whenLabel(event.when, assumedYear);
  const date = certainty === 'undated' ? text : shortDate(text, withYear);
  const shown = certainty === 'inferred' ? `${date}, inferred` : date;
  const parts = [
    ...(certainty === 'undated' ? [] : [text]),
    CERTAINTY_LABELS[certainty],
    ...after.map((id) => `after: ${nameOf(id)}`),
    ...before.map((id) => `before: ${nameOf(id)}`),
    ...(event.origin === 'background' ? ['not in the article'] : []),
  ];
  return { date: shown, spoken: `${shown} ${event.name} (${parts.join('; ')})` };
}

/** `2 December [2025]` -> `2 Dec`, or `2 Dec [2025]` with its year. */
function shortDate(text: string, withYear: boolean): string {
  const short = text.replace(/\b(\p{Lu}\p{L}{2})\p{L}+/gu, '$1');
  return withYear || !/\d \p{L}/u.test(short) ? short : short.replace(/ \[?\d{4}\]?/g, '');
}
