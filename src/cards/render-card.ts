import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_FONTS } from './card-fonts.ts';
import { BODY, bodyHeight, CARD, cardLayout } from './card-layout.ts';
import type { Card } from './card.ts';
import { Refusal } from '../problems/refusal.ts';
import { estimateFit, SIZES } from './estimate-fit.ts';
import { shortenLabels } from './shorten-labels.ts';

export interface RenderedCard {
  /** PNG, 1200 × 630 pixels. */
  png: Buffer;
  /** Pixels of the head's type. */
  size: number;
  /** Pixels that head and sentence take of the height they have. */
  height: number;
}

/**
 * Draws a card in the largest size of type whose text, measured as laid out, fits its box. Labels that are
 * too long for their line are cut with an ellipsis. Throws where head and sentence are too long even for
 * the smallest size: those are never cut.
 */
export async function renderCard(card: Card): Promise<RenderedCard> {
  for (const size of SIZES.filter((pixels) => pixels <= estimateFit(card))) {
    const { svg, boxes } = await draw(card, size);
    const shorter = shortenLabels(card, (key) => boxes.get(key)?.width ?? 0);
    if (shorter !== undefined) return renderCard(shorter);
    const height = heightOf(boxes, 'head') + BODY.gap + heightOf(boxes, 'text');
    if (height <= bodyHeight(card)) return { png: toPng(svg), size, height };
  }
  throw new Refusal(
    `"${card.head.slice(0, 40)}…" is too long for a social card: shorten it, or build with CARDS=0.`,
  );
}

type Boxes = ReadonlyMap<string, { width: number; height: number }>;

async function draw(card: Card, size: number): Promise<{ svg: string; boxes: Boxes }> {
  const boxes = new Map<string, { width: number; height: number }>();
  const svg = await satori(cardLayout(card, size), {
    ...CARD,
    fonts: CARD_FONTS,
    onNodeDetected: ({ key, width, height }) => {
      if (key) boxes.set(String(key), { width, height });
    },
  });
  return { svg, boxes };
}

const heightOf = (boxes: Boxes, key: string): number => boxes.get(key)?.height ?? Infinity;

/** The letters are outlines by now: no typeface of this computer is looked for, which would take longer than the rest. */
const toPng = (svg: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
