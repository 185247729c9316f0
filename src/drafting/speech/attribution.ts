import type { Speaker } from './antecedent.ts';

/** A verb of saying, or a phrase like `according to`, with who says. */
export interface Attribution {
  verb: string;
  start: number;
  end: number;
  speaker: Speaker;
  /** Where what is said begins, if it is not right behind the verb; with the verb where that tells a position. */
  toldFrom?: number;
  /** Whether the sentence tells in other words what was said. */
  isReported: boolean;
}
