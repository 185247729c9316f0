import { box, type CardNode, type Style } from './card-node.ts';
import { colour } from './card-colours.ts';
import type { Card } from './card.ts';
import { sideMark } from './side-mark.ts';

/** Pixels. */
export const CARD = { width: 1200, height: 630 } as const;
/** The box that head and sentence must fit into, and what is left free between them at least. */
export const BODY = { width: 1056, height: 404, gap: 24 } as const;
/** Pixels that each label may take on its one line. */
export const LABELS = { kicker: 760, publisher: 260, briefing: 600, covers: 430 } as const;

const MARGIN = (CARD.width - BODY.width) / 2;

/** The whole card, with the head set in `size` pixels: the head stands at the top, the sentence at the foot. */
export const cardLayout = (card: Card, size: number): CardNode =>
  box(
    {
      boxSizing: 'border-box',
      width: CARD.width,
      height: CARD.height,
      flexDirection: 'column',
      background: colour('color-bg'),
      color: colour('color-text'),
      padding: `52px ${MARGIN}px 0`,
    },
    // Boxes, not borders: the renderer clips each border, and clipping takes most of the time.
    box({
      position: 'absolute',
      top: 0,
      left: 0,
      width: CARD.width,
      height: 14,
      background: colour('color-text'),
    }),
    topLine(card),
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        height: BODY.height,
        marginTop: 30,
      },
      head(card, size),
      sentence(card, size),
    ),
    bottomLine(card),
  );

function topLine({ kicker, sides, publisher }: Card): CardNode {
  const small = { fontFamily: 'Label', fontSize: 25, color: colour('color-accent') };
  return box(
    { justifyContent: 'space-between', alignItems: 'center', height: 40 },
    box(
      { alignItems: 'center', gap: 14, ...small },
      ...sides.map((side) => sideMark(side, 22)),
      label('kicker', kicker),
    ),
    label('publisher', publisher, {
      fontFamily: 'Display',
      fontSize: 38,
      letterSpacing: '-0.02em',
    }),
  );
}

function head({ head: text, isQuotation }: Card, size: number): CardNode {
  const style = isQuotation
    ? { fontFamily: 'Text', lineHeight: 1.18, letterSpacing: '-0.01em' }
    : { fontFamily: 'Display', lineHeight: 1.06, letterSpacing: '-0.018em' };
  const words = box(
    { width: BODY.width, wordBreak: 'break-word', textWrap: 'balance' },
    isQuotation ? `${text}”` : text,
  );
  // The opening mark hangs in the margin, as it does on the pages.
  const mark = box(
    { position: 'absolute', left: -0.44 * size, color: colour('color-accent') },
    '“',
  );
  return {
    ...box(
      { position: 'relative', fontSize: size, flexShrink: 0, ...style },
      ...(isQuotation ? [mark] : []),
      words,
    ),
    key: 'head',
  };
}

function sentence({ text, isQuotation }: Card, size: number): CardNode {
  const style = isQuotation
    ? { fontFamily: 'Label', color: colour('color-text') }
    : { fontFamily: 'Text', color: colour('color-muted') };
  const fontSize = sentenceSize(size, isQuotation);
  return {
    ...box({ fontSize, lineHeight: 1.3, wordBreak: 'break-word', flexShrink: 0, ...style }, text),
    key: 'text',
  };
}

/** The sentence keeps its size where it can and follows a small head down. */
export const sentenceSize = (size: number, isQuotation: boolean): number =>
  Math.min(isQuotation ? 30 : 38, Math.max(30, Math.round(size * 0.5)), size);

function bottomLine({ briefing, covers }: Card): CardNode {
  const small = { fontFamily: 'Label', fontSize: 21, color: colour('color-muted') };
  return box(
    { flexDirection: 'column', marginTop: 22 },
    box({ height: 1, background: colour('color-line') }),
    box(
      { marginTop: 17, justifyContent: 'space-between', ...small },
      label('briefing', briefing),
      label('covers', covers),
    ),
  );
}

/** Keeps its natural width, so that measuring tells whether it is too long. */
const label = (key: keyof typeof LABELS, text: string, style: Style = {}): CardNode => ({
  ...box({ whiteSpace: 'nowrap', flexShrink: 0, ...style }, text),
  key,
});
