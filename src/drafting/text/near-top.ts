import type { Paragraph } from '../story.ts';

/** How far down an article may begin, below by-lines, pictures and a summary. */
const LAST = 9;

/** How many paragraphs below the headline may begin with a dateline of any form. */
const FIRST = 3;

/** A town in capitals, or an agency in brackets before a dash. */
const SURE = /^\p{Lu}[\p{Lu}’'-]{2,}[\p{Lu}’'./,\s-]|^[^.(]{2,60} \([^)]{2,40}\) ?[—–-]/u;

/** Whether a paragraph surely begins with a dateline. */
export const hasDateline = (paragraph: Pick<Paragraph, 'number' | 'text'>): boolean =>
  datelineEnd(paragraph) > 0;

/** Where the text of a paragraph begins behind a dateline, in characters; 0 where it surely has none. */
export function datelineEnd({ number, text: whole }: Pick<Paragraph, 'number' | 'text'>): number {
  if (number < 1 || number > LAST) return 0;
  const text = whole.slice(0, LONGEST);
  const dateline =
    (SURE.test(text) ? UP_TO_DASH.exec(text) : null) ??
    (number <= FIRST ? (IN_SMALL.exec(text) ?? SHOUTED.exec(text) ?? AGENCY.exec(text)) : null);
  return dateline?.[0].length ?? 0;
}

/** Characters that a dateline and the first letters behind it have at most. */
const LONGEST = 160;

const UP_TO_DASH = /^.{0,80}?\s?[—–-]\s/u;

/** `Nairobi – Teachers`, `Port Halven, Orsenna - The`, `Brussels, 4 June 2026. The`. */
const IN_SMALL =
  /^(?:\p{Lu}[\p{L}’'.-]+ ?){1,3}(?:(?:, (?:\p{Lu}[\p{L}.]+|\d{1,2}\.?|\d{4})(?: (?:\p{L}+\.?|\d{1,4}))*){0,2} [—–-] |, (?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2})(?:,? \d{4})?(?:\.| [—–-]) )(?=[\p{Lu}"“„«‘'])/u;

/** `ISLAMABAD: Ministers`, `NEW DELHI, June 4: The`. */
const SHOUTED = /^\p{Lu}[\p{Lu}’'\s-]{3,40}(?:, [^:—–]{3,20})?: (?=[\p{Lu}"“„«‘'])/u;

/** `MOSCOW, January 12. /TASS/. Russia`. */
const AGENCY = /^\p{Lu}[\p{Lu}’'\s-]{2,40}, [^/—–]{3,20}\. ?\/[^/]{2,20}\/\. (?=[\p{Lu}"“„«‘'])/u;

/** Whether a paragraph may begin with a dateline: one of the first three, or one further down that surely does. */
export const isNearTop = ({ number, text }: Pick<Paragraph, 'number' | 'text'>): boolean =>
  number > 0 && (number <= FIRST || (number <= LAST && SURE.test(text)));
