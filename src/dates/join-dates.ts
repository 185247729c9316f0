import { formatIn } from './intl.ts';

/** Languages that the interface has words for: their months are no words of another's sentence after a number. */
const LANGUAGES = ['en', 'de', 'fr', 'uk'];

/** Names of the months as they stand beside a day: `грудня`, not `грудень`. */
const MONTHS = LANGUAGES.flatMap((language) => {
  const dayInMonth = formatIn(language, { day: 'numeric', month: 'long' });
  return Array.from({ length: 12 }, (_, month) =>
    dayInMonth.formatToParts(Date.UTC(2000, month, 15)).find(({ type }) => type === 'month'),
  ).flatMap((part) => (part === undefined ? [] : [part.value]));
});
const DAY = new RegExp(
  String.raw`(?<!\d)(\d{1,2}(?:\.|er)?) (?=(?:${MONTHS.join('|')})(?!\p{L}))`,
  'gu',
);

/** `2 December 2025`, `2. Dezember`, `1er décembre` with a space between day and month at which no line ends. */
export const joinDates = (text: string): string => text.replace(DAY, '$1\u00a0');
