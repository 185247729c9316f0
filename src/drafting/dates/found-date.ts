import type { PrintedDate } from './printed-date.ts';

/** A date of the article in its place. */
export interface FoundDate extends PrintedDate {
  paragraph: number;
  /** EDTF, where its year is known. */
  date?: string;
  /** Whether the year or the day was worked out and is not printed with it. */
  isInferred: boolean;
}
