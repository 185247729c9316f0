import type { Meeting } from './meetings.ts';

/** What a drawing of meetings shows, in a sentence: `Nine meetings. None had all four sides at the table.` */
export function meetingsSummary(meetings: readonly Meeting[], sides: number): string {
  const all = meetings.filter(({ seats }) => seats.length === sides).length;
  const count = `${capital(inWords(meetings.length))} ${meetings.length === 1 ? 'meeting' : 'meetings'}.`;
  if (sides < 3 || meetings.length < 2) return count;
  const had = all === meetings.length ? 'Each' : all === 0 ? 'None' : capital(inWords(all));
  return `${count} ${had} had all ${inWords(sides)} sides at the table.`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inWords = (count: number): string => WORDS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
