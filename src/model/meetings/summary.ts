import { wordsOf } from '../../words/words.ts';
import type { Meta } from '../entries/entry.ts';
import type { Meeting } from '../chronology/meetings.ts';

/** What a drawing of meetings shows, in a sentence: `Nine meetings. None had all four sides at the table.` */
export function meetingsSummary(
  meta: Pick<Meta, 'language' | 'sides'>,
  meetings: readonly Meeting[],
): string {
  const sides = meta.sides.length;
  const withAll = meetings.filter(({ seats }) => seats.length === sides).length;
  return wordsOf(meta).meetings.summary(meetings.length, withAll, sides);
}
