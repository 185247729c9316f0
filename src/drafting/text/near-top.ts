import type { Paragraph } from '../story.ts';

/** How far down an article may begin, below by-lines, pictures and a summary. */
const LAST = 9;

/** A town in capitals, or an agency in brackets before a dash. */
const SURE = /^\p{Lu}[\p{Lu}’'-]{2,}[\p{Lu}’'./,\s-]|^[^.(]{2,60} \([^)]{2,40}\) ?[—–-]/u;

/** Whether a paragraph surely begins with a dateline. */
export const hasDateline = ({ number, text }: Pick<Paragraph, 'number' | 'text'>): boolean =>
  number > 0 && number <= LAST && SURE.test(text) && DATELINE.test(text);

/** Where the text of a paragraph begins behind a dateline; 0 where it surely has none. */
export const datelineEnd = (paragraph: Pick<Paragraph, 'number' | 'text'>): number =>
  hasDateline(paragraph) ? (DATELINE.exec(paragraph.text)?.[0].length ?? 0) : 0;

/** Up to its dash. */
const DATELINE = /^.{0,80}?\s?[—–-]\s/u;

/** Whether a paragraph may begin with a dateline: one of the first three, or one further down that surely does. */
export const isNearTop = ({ number, text }: Pick<Paragraph, 'number' | 'text'>): boolean =>
  number > 0 && (number <= 3 || (number <= LAST && SURE.test(text)));
