import { printsDate } from '../../dates/printed-date.ts';
import type { FoundDate } from '../dates/found-date.ts';
import type { Story } from '../read-story.ts';
import { wordingOf } from './wording.ts';

/**
 * The date of a happening or statement as content has it: printed where its paragraph prints it, else inferred
 * with a note; undefined where nothing tells its year.
 */
export function whenOf(
  found: FoundDate,
  { paragraphs, today, language }: Story,
  year: number | undefined,
) {
  const words = wordingOf(language.code);
  const printed = found.text.trim();
  const cites = [String(found.paragraph)];
  const { date } = found;
  if (date === undefined) return { note: words.noYear(printed), cites };
  const text = paragraphs[found.paragraph]?.text ?? '';
  const isPrinted = printsDate(
    text,
    date,
    year ?? (found.year === undefined ? undefined : today.year),
  );
  return isPrinted
    ? { date, basis: 'printed', cites }
    : { date, basis: 'inferred', note: words.workedOut(printed), cites };
}
