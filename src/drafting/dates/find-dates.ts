import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { datelineEnd, isNearTop } from '../text/near-top.ts';
import type { FoundDate } from './found-date.ts';
import { joinSpans } from './join-spans.ts';
import { isFuture } from './is-future.ts';
import { type PrintedDate, printedDates } from './printed-date.ts';
import { resolveDate, type Today } from './resolve-date.ts';

export interface FoundDates {
  dates: FoundDate[];
  /** What was taken for the day of the article. */
  today: Today;
}

/**
 * Every date that the paragraphs print. `given`: what the editor says of the article’s day and year; a dateline
 * that prints a day, or a by-line that does, tells the rest. Nothing is guessed: without a year a day has no date.
 */
export function findDates(
  paragraphs: readonly Paragraph[],
  given: Today,
  language: Language,
): FoundDates {
  const today = {
    ...given,
    ...(given.published === undefined ? dayOfDateline(paragraphs, given, language) : {}),
  };
  const dates = paragraphs.flatMap((paragraph) => {
    const found = printedDates(paragraph.text, language)
      .filter((printed) => !isSpoken(paragraph, printed) && !isNowadays(paragraph, printed))
      .map((printed): FoundDate => {
        const isAhead = isInDateline(paragraph, printed)
          ? undefined
          : isFuture(paragraph, printed, language);
        const date = resolveDate(printed, today, isAhead);
        const isInferred = date !== undefined && printed.year === undefined;
        return {
          ...printed,
          paragraph: paragraph.number,
          isInferred,
          ...(date === undefined ? {} : { date }),
        };
      });
    return joinSpans(paragraph.text, found);
  });
  return { dates, today };
}

/** What a speaker calls today is no day of the article. */
const isSpoken = ({ quoted }: Paragraph, { offset, start }: PrintedDate): boolean =>
  offset !== undefined && quoted.some((span) => start >= span.start && start < span.end);

/** `…, aujourd’hui installé à Brest`: these days, and no day. */
const isNowadays = ({ text }: Paragraph, { offset, start, end }: PrintedDate): boolean =>
  offset === 0 &&
  /^aujourd/i.test(text.slice(start, end)) &&
  /,\s$/.test(text.slice(0, start)) &&
  /^\s\p{L}+(?:é|ée|és|ées|i|ie|u|ue)(?!\p{L})/u.test(text.slice(end));

/** The day of the article itself, before the dash of its dateline. */
export const isInDateline = (
  { number, text }: Paragraph,
  { end }: Pick<PrintedDate, 'end'>,
): boolean =>
  isNearTop({ number, text }) &&
  end < 60 &&
  (end < datelineEnd({ number, text }) ||
    /^[^.]{0,30}\s?[—–]\s|^[^.]{0,30}\s-\s/.test(text.slice(end)) ||
    (/^\. \p{Lu}/u.test(text.slice(end)) &&
      /^\p{Lu}[\p{Lu}’'\s-]{2,40}, $/u.test(
        text.slice(0, text.slice(0, end).lastIndexOf(',') + 2),
      )));

const DASH = /\s[—–-]{1,2}\s/g;

/** `LEEDS, 14 Nov 2024 —`, `COLUMBUS, Ohio — April 9, 2025 —`: the day before a dash in the first paragraphs. */
function dayOfDateline(paragraphs: readonly Paragraph[], given: Today, language: Language): Today {
  for (const { text, number } of paragraphs.slice(0, 10)) {
    if (isDayOnly(text, language)) {
      const [only] = printedDates(text, language);
      const day = only === undefined ? undefined : resolveDate(only, given, false);
      if (day?.length === 10) return { published: day };
    }
    if (!isNearTop({ number, text })) continue;
    const dash = Math.max(...Array.from(text.slice(0, 72).matchAll(DASH), ({ index }) => index));
    const end = Math.max(dash, datelineEnd({ number, text }));
    if (end <= 0) continue;
    const [printed] = printedDates(text.slice(0, end), language);
    const date = printed?.day === undefined ? undefined : resolveDate(printed, given, false);
    if (date?.length === 10) return { published: date };
  }
  return {};
}

/** A line that holds a day and little else: `Published 9 January 2031`. */
export function isDayOnly(text: string, language: Language): boolean {
  const [day, ...others] = text.length > 110 ? [] : printedDates(text, language);
  if (day?.day === undefined || others.length > 1) return false;
  const rest =
    (text.slice(0, day.start) + text.slice(day.end))
      .replace(
        /\d+h\d*|[\d:]+|\b[ap]\.?m\b\.?|\b(?:[ecmp][sd]?t|gmt|bst|utc|ces?t|mesz|mez)\b|publié|modifié|mis(?: à|e à)? jour|updated|published|aktualisiert|veröffentlicht|опубліковано|оновлено|(?<!\p{L})(?:le|à|um|uhr|at|on)(?!\p{L})/giu,
        '',
      )
      .match(/\p{L}+/gu) ?? [];
  return rest.length <= (text.length > 70 ? 1 : 3);
}
