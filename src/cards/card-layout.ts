import { box, type CardNode, type Style } from './card-node.ts';
import { colour } from './card-colours.ts';
import type { Card } from './card.ts';
import type { Drawing, Stroke } from './drawing.ts';
import { sideMark } from './side-mark.ts';

/** Pixels. */
export const CARD = { width: 1200, height: 630 } as const;
/** The box that head and sentence must fit into, and what is left free between them at least. */
export const BODY = { width: 1056, height: 404, gap: 24 } as const;
/** Pixels that each label may take on its one line, the kicker with the marks before it. */
export const LABELS = { kicker: 760, publisher: 260, briefing: 600, covers: 430 } as const;

/** The strip of a drawing, with the room above it. */
const STRIP = { height: 60, above: 24, width: 560, gap: 28 } as const;

/** Pixels that head and sentence may take: a drawing takes its strip of them. */
export const bodyHeight = ({ drawing }: Card): number =>
  drawing === undefined ? BODY.height : BODY.height - STRIP.height - STRIP.above;

/** Marks of sides before the kicker, which has so much less room; there are six shapes. */
const MARKS = { size: 22, gap: 14, most: 6 } as const;

/** Pixels that a label may take on this card. */
export const labelRoom = ({ sides }: Card, name: keyof typeof LABELS): number =>
  name === 'kicker'
    ? LABELS.kicker - shownMarks(sides).length * (MARKS.size + MARKS.gap)
    : LABELS[name];

const shownMarks = (sides: readonly number[]): readonly number[] => sides.slice(0, MARKS.most);

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
        height: bodyHeight(card),
        marginTop: 30,
      },
      head(card, size),
      sentence(card, size),
    ),
    ...(card.drawing === undefined ? [] : [drawingStrip(card.drawing)]),
    bottomLine(card),
  );

function topLine({ kicker, sides, publisher }: Card): CardNode {
  const small = { fontFamily: 'Label', fontSize: 26, color: colour('color-accent') };
  return box(
    { justifyContent: 'space-between', alignItems: 'center', height: 40 },
    box(
      { alignItems: 'center', gap: MARKS.gap, ...small },
      ...shownMarks(sides).map((side) => sideMark(side, MARKS.size)),
      label('kicker', kicker),
    ),
    label('publisher', publisher, {
      fontFamily: 'Display',
      fontSize: 38,
      letterSpacing: '-0.02em',
    }),
  );
}

function head({ head: text, isQuotation, quote }: Card, size: number): CardNode {
  const style = isQuotation
    ? { fontFamily: 'Text', lineHeight: 1.18, letterSpacing: '-0.01em' }
    : { fontFamily: 'Display', lineHeight: 1.06, letterSpacing: '-0.018em' };
  const words = box(
    { width: BODY.width, ...wrapping(text, size) },
    isQuotation ? `${text}${quote.close}` : text,
  );
  // The opening mark hangs in the margin, as it does on the pages.
  const mark = box(
    { position: 'absolute', left: -0.44 * size, color: colour('color-accent') },
    quote.open.trim(),
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

/**
 * Lines of even length, where each word certainly fits on one: the renderer would break a long word for
 * them. A word that may be too long for a line is broken at its end.
 */
const wrapping = (text: string, size: number): Style =>
  Math.max(...text.split(/\s+/).map(widthAtMost)) * size <= BODY.width
    ? { wordBreak: 'normal', textWrap: 'balance' }
    : { wordBreak: 'break-word' };

/** Ems that a word takes at most: capitals, m, w and unknown letters may take more than one each. */
const widthAtMost = (word: string): number =>
  Array.from(word).reduce((ems, letter) => ems + (NARROW.test(letter) ? 0.7 : 1.1), 0);

const NARROW = /[a-zß-öø-ÿа-яіїєґ0-9.,:;’'“”„«»!?()-](?<![mwæœжмфшщыю])/u;

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

/** The drawing as large as its strip allows, and beside it what it shows. */
function drawingStrip({ width, height, strokes, note }: Drawing): CardNode {
  const scale = Math.min(STRIP.height / (height + 2 * EDGE), STRIP.width / (width + 2 * EDGE), 2.6);
  return box(
    { height: STRIP.height, marginTop: STRIP.above, alignItems: 'center', gap: STRIP.gap },
    {
      type: 'svg',
      props: {
        width: (width + 2 * EDGE) * scale,
        height: (height + 2 * EDGE) * scale,
        viewBox: `${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`,
        children: strokes.map(strokeNode),
      },
    },
    box(
      { fontFamily: 'Label', fontSize: 26, color: colour('color-muted'), whiteSpace: 'nowrap' },
      note,
    ),
  );
}

/** Lines are drawn on both sides of their path. */
const EDGE = 1;

const strokeNode = ({ path, colour: token, filled = false, opacity = 1 }: Stroke): CardNode => ({
  type: 'path',
  props: {
    d: path,
    fill: filled ? colour(token) : 'none',
    stroke: colour(token),
    'stroke-width': 1.5,
    opacity,
  },
});

function bottomLine({ briefing, covers }: Card): CardNode {
  const small = { fontFamily: 'Label', fontSize: 23, color: colour('color-muted') };
  return box(
    { flexDirection: 'column', marginTop: 22 },
    box({ height: 1, background: colour('color-line') }),
    box(
      { marginTop: 14, justifyContent: 'space-between', ...small },
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
