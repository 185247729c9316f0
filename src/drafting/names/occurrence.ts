import type { Gender } from '../languages/language.ts';
import type { Evidence } from './evidence.ts';
import type { Run } from './run.ts';

/** One place where a name may stand, with all that its surroundings tell. */
export interface Occurrence {
  run: Run;
  key: string;
  text: string;
  words: number;
  evidence: Evidence;
  /** Offices that stand before and beside the name. */
  roles: string[];
  /** The party that stands before the name: `Democrat Ada Lund`. */
  party?: string;
  /** A title that is an office where no other is told: `Professor`. */
  rank?: string;
  gender?: Gender;
  isTitled: boolean;
  /** The first word of a sentence, which has its capital for that. */
  isFirst: boolean;
  /** Part of a longer name: alone it is none. */
  isInner?: boolean;
}
