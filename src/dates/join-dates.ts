const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g');

/** `2 December 2025` with a space between day and month at which no line ends. */
export const joinDates = (text: string): string => text.replace(DAY, '$1\u00a0');
