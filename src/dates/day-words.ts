import { onceByText } from '../once.ts';

/**
 * A pattern for words of a language that mean a day without its date: its weekdays in any case, `yesterday`, `today`
 * and `tomorrow`.
 */
export const dayWords = onceByText((language: string): RegExp => {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const words = [
    ...DAYS.map((day) => weekday.format(Date.UTC(2024, 0, day)).replace(/[аяиь]$/u, '')),
    ...[-1, 0, 1].map((days) => near.format(days, 'day')),
  ];
  return new RegExp(
    String.raw`(?<!\p{L})(?:${words.join('|').replace(/['’ʼ]/g, "['’ʼ]")})\p{L}{0,2}(?!\p{L})`,
    'iu',
  );
});

const DAYS = [1, 2, 3, 4, 5, 6, 7];
