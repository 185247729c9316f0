import type { FoundDate } from '../dates/found-date.ts';
import type { FoundName } from '../story.ts';

/** Something that happened, or is to happen, in the words of nobody yet: key words, a day, a place. */
export interface FoundEvent {
  /** From what happened. */
  id: string;
  title: string;
  paragraph: number;
  date?: FoundDate;
  place?: FoundName;
  people: FoundName[];
  how: string;
}
