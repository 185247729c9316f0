import type { Splice } from './splice.ts';

/** The content of a part of a mail, freed from its transfer encoding. */
export interface Transfer {
  content: Buffer;
  /** Where a byte of the content begins as it is written. */
  place: (index: number) => number;
  /** Splices of the content as splices of what is written. */
  back: (splices: readonly Splice[]) => Splice[];
}
