import { pieceAround, type Word } from './phrase.ts';

/** German participles of saying, which stand at the end of their clause. */
export const isParticiple = (word: string): boolean =>
  /^(?:gesagt|angekündigt|versprochen|zugesagt|eingeräumt|mitgeteilt|gefordert|gewarnt|betont)$/.test(
    word,
  );

/** `hatte im Landtag angekündigt`: index of the auxiliary of the participle at `at`; none in the passive, or in another mood. */
export function auxiliaryOf(words: readonly Word[], at: number): number | undefined {
  const { start, end } = pieceAround(words, at);
  const own = words.findIndex(
    ({ lower }, index) =>
      index >= start && index < end && /^(?:hat|hatte|haben|hatten)$/.test(lower),
  );
  return own < 0 ? undefined : own;
}
