import { parseDate } from '../../dates/partial-date.ts';
import type { FoundDate } from './found-date.ts';

/** `between 1998 and 2011`, `from Thursday to Saturday`, `1990–2015`: what stands before the first and between the two. */
const SPANS: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [
    /(?:^|[^\p{L}])(?:between|zwischen|entre|між)\s(?:(?:the|dem|le|the years)\s)?$/iu,
    /^ (?:and|und|et|і|та|й) (?:(?:the|dem|le) )?$/iu,
  ],
  [
    /(?:^|[^\p{L}])(?:from|von|vom|du|de|з|від)\s$/iu,
    /^ (?:to|until|till|through|bis|bis zum|au|à|до|по) $/iu,
  ],
  [/./su, /^(?:–|—| – |-| to | bis | through )$/u],
];

/** Two dates that the text makes the ends of one span of time are one date, where both are known. */
export function joinSpans(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const span = last && spanOf(text, last, date);
    if (span === undefined) joined.push(date);
    else joined.splice(-1, 1, span);
  }
  return joined;
}

function spanOf(text: string, from: FoundDate, to: FoundDate): FoundDate | undefined {
  const before = text.slice(0, from.start);
  const between = text.slice(from.end, to.start);
  if (!SPANS.some(([lead, link]) => lead.test(before) && link.test(between))) return undefined;
  if (from.date === undefined || to.date === undefined || /\//.test(from.date + to.date))
    return undefined;
  const isSameUnit = from.date.length === to.date.length;
  const date = `${from.date}/${to.date}`;
  return !isSameUnit || from.date >= to.date || parseDate(date) === undefined
    ? undefined
    : { ...from, end: to.end, text: text.slice(from.start, to.end), date };
}
