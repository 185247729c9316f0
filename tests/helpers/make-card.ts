import satori from 'satori';
import sharp from 'sharp';
import { CARD_FONTS } from '../../src/cards/card-fonts.ts';
import { CARD, cardLayout } from '../../src/cards/card-layout.ts';
import type { Card } from '../../src/cards/card.ts';

/** A card that is easy to draw, with fields of its own. */
export const makeCard = (given: Partial<Card> = {}): Card => ({
  kicker: 'Person · Town',
  sides: [0],
  head: 'Ada Abbot',
  isQuotation: false,
  quote: { open: '“', close: '”' },
  text: 'A plain sentence that is long enough to be the summary of an entry.',
  publisher: 'The desk',
  briefing: 'A small briefing',
  covers: 'Covers events up to 4 May 2030',
  ...given,
});

/**
 * Where a drawn card has ink that it must not have: the margins, the strip between the text and the line
 * below it, and what lies under the last labels. Looks at pixels, so it believes no measurement.
 */
export async function inkOutside(png: Buffer): Promise<string[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const row = info.width * info.channels;
  const paper = data.subarray(300 * row, 300 * row + info.channels);
  return Object.entries(EMPTY)
    .filter(([, { x, y }]) => {
      const [from, to] = x.map((pixels) => pixels * info.channels) as [number, number];
      const blank = Buffer.alloc(to - from, paper);
      return range(...y).some(
        (line) => blank.compare(data, line * row + from, line * row + to) !== 0,
      );
    })
    .map(([name]) => name);
}

const EMPTY: Record<string, { x: [number, number]; y: [number, number] }> = {
  'left margin': { x: [0, 20], y: [15, 630] },
  'right margin': { x: [1130, 1200], y: [15, 630] },
  'above the labels': { x: [0, 1200], y: [15, 46] },
  'below the labels': { x: [0, 1200], y: [98, 104] },
  'below the text': { x: [0, 1200], y: [530, 546] },
  'at the foot': { x: [0, 1200], y: [600, 630] },
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** One piece of text as it stands on the card. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** What a card says as it is set in `size` pixels, piece by piece: a word that is broken comes in pieces. */
export async function placedTexts(card: Card, size: number): Promise<PlacedText[]> {
  const svg = await satori(cardLayout(card, size), {
    ...CARD,
    fonts: CARD_FONTS,
    embedFont: false,
  });
  return [...svg.matchAll(TEXT)].map(([, x, y, width, text = '']) => ({
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));
}

const TEXT = /<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*>([^<]*)<\/text>/g;
