import { parseDate } from '../../dates/partial-date.ts';

/** Whether a text is a whole day, `YYYY-MM-DD`. */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && parseDate(text)?.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(text);
