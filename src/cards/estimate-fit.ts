import { BODY, bodyHeight, sentenceSize } from './card-layout.ts';
import type { Card } from './card.ts';

/** Sizes of the head's type in pixels, largest first. */
export const SIZES = [108, 98, 88, 80, 72, 66, 60, 54, 48, 43, 38, 34, 30, 26, 23, 20, 17, 15];

/** Mean advance of the faces' letters, in ems; a little below the truth, so that measuring decides. */
const ADVANCE = 0.42;

/** The largest size that may fit, from counting letters: a start that saves laying out the sizes above it. */
export const estimateFit = (card: Card): number =>
  SIZES.find((size) => mayFit(card, size)) ?? SIZES.at(-1) ?? 0;

function mayFit(card: Card, size: number): boolean {
  const { head, isQuotation, text } = card;
  const sentence = sentenceSize(size, isQuotation);
  const longestWord = Math.max(...head.split(/\s+/).map((word) => word.length));
  if (longestWord * ADVANCE * size > BODY.width) return false;
  const lines = (of: string, pixels: number) =>
    Math.ceil((of.length * ADVANCE * pixels) / BODY.width);
  return (
    lines(head, size) * size * 1.06 + lines(text, sentence) * sentence * 1.3 <=
    bodyHeight(card) - BODY.gap
  );
}
