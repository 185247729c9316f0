import { type FoundDate } from '../dates/find-dates.ts';
import type { Sentence } from '../speech/phrase.ts';

/** The day of the article itself. */
export const isInDateline = ({ paragraph }: Sentence, { end }: FoundDate): boolean =>
  paragraph.number > 0 &&
  paragraph.number < 4 &&
  end < 60 &&
  /^[^.]{0,30}\s?[—–]\s|^[^.]{0,30}\s-\s/.test(paragraph.text.slice(end));

/** A day inside a quotation, or one that only begins or ends a span, is no happening by itself. */
export function isHappening(
  { words, paragraph }: Sentence,
  { start, end, unit, direction }: FoundDate,
): boolean {
  if (unit !== undefined && direction === 0) return false;
  if (paragraph.quoted.some((span) => start >= span.start && end <= span.end)) return false;
  const before = words.filter((word) => word.end <= start).slice(-5);
  const near = before.findLast(({ lower }) => !PART_OF_TIME.test(lower))?.lower ?? '';
  if (
    before.some(({ lower }) => /^(?:depuis|seit)$/.test(lower)) ||
    (/^(?:zum|zur)$/.test(before.at(-1)?.lower ?? '') && before.at(-2)?.lower === 'bis')
  )
    return false;
  return !/^(?:since|until|till|before|by|through|than|seit|bis|vor|depuis|jusqu'au|jusqu'en|avant|до)$/.test(
    near,
  );
}

/** `before the end of 2027`, `since the early 1950s`. */
const PART_OF_TIME =
  /^(?:the|of|end|start|beginning|middle|early|late|mid|spring|summer|autumn|fall|winter|ende|anfang|mitte|fin|début|le|la|кінця)$/;
