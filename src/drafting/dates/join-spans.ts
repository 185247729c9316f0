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

/** `12 January this year`, `im Januar vergangenen Jahres`: what stands between a month and its year. */
const YEAR_BEHIND = /^ (?:of |de |des )?$/iu;

/** Two dates that the text makes the ends of one span of time are one date, where both are known. */
export function joinSpans(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const span = last && (ofYear(text, last, date) ?? spanOf(text, last, date));
    if (span === undefined) joined.push(date);
    else joined.splice(-1, 1, span);
  }
  return joined;
}

function ofYear(text: string, month: FoundDate, year: FoundDate): FoundDate | undefined {
  const isWhole = year.unit === 'year' && year.direction !== undefined && year.date !== undefined;
  const isBare = month.month !== undefined && month.year === undefined && month.toDay === undefined;
  if (!isWhole || !isBare || !YEAR_BEHIND.test(text.slice(month.end, year.start))) return undefined;
  const rest = month.date?.slice(4);
  return rest === undefined
    ? undefined
    : {
        ...month,
        end: year.end,
        text: text.slice(month.start, year.end),
        date: `${year.date}${rest}`,
      };
}

/** `du 24 octobre au 1er novembre`: days that print no year have the same, or one of two that follow. */
function withYearOf(from: FoundDate, to: FoundDate): string | undefined {
  const [start, end] = [from.date, to.date];
  const isBare = from.month !== undefined && from.year === undefined;
  if (start === undefined || end === undefined || !isBare) return start;
  const year = Number(end.slice(0, 4)) - (start.slice(4) > end.slice(4) ? 1 : 0);
  return `${year}${start.slice(4)}`;
}

function spanOf(text: string, from: FoundDate, to: FoundDate): FoundDate | undefined {
  const before = text.slice(0, from.start);
  const between = text.slice(from.end, to.start);
  if (!SPANS.some(([lead, link]) => lead.test(before) && link.test(between))) return undefined;
  if (from.date === undefined || to.date === undefined || /\//.test(from.date + to.date))
    return undefined;
  const isSameUnit = from.date.length === to.date.length;
  const start = withYearOf(from, to) ?? from.date;
  const date = `${start}/${to.date}`;
  return !isSameUnit || start >= to.date || parseDate(date) === undefined
    ? undefined
    : { ...from, end: to.end, text: text.slice(from.start, to.end), date };
}
