import { formatIn } from './intl.ts';

/** Languages that the interface has words for: their months are no words of another's sentence after a number. */
const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'uk'];

/** Names of the months as they stand beside a day, whole and short: `грудня`, not `грудень`; `Dec` and `Sept`. */
const MONTHS = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).flatMap((month) => monthsOf(language, month)),
).map((name) => name.replace('.', String.raw`\.`));

const DAY = new RegExp(
  String.raw`(?<!\d)(\d{1,2}(?:\.|er)?) (?=(?:${MONTHS.join('|')})(?!\p{L}))`,
  'gu',
);

function monthsOf(language: string, month: 'long' | 'short'): string[] {
  const dayInMonth = formatIn(language, { day: 'numeric', month });
  return Array.from({ length: 12 }, (_, index) =>
    dayInMonth.formatToParts(Date.UTC(2000, index, 15)).find(({ type }) => type === 'month'),
  ).flatMap((part) => (part === undefined ? [] : [part.value]));
}

/** `2 December 2025`, `2. Dezember`, `1er décembre` with a space between day and month at which no line ends. */
export const joinDates = (text: string): string => text.replace(DAY, '$1\u00a0');
