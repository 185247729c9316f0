import { isPast } from './lexicon.ts';

/** A verb that can stand alone in a clause. */
export const isFinite = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|cannot|never)$/.test(
    word,
  ) || isPast(word);
