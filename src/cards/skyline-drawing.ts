import type { Briefing } from '../model/briefing.ts';
import { GROUND, drawSkyline } from '../model/skyline/drawing.ts';
import { partsOfArticle } from '../model/skyline/skyline.ts';
import { wordsOf } from '../words/words.ts';
import { sideNumber } from '../styles/side-shape.ts';
import { type Drawing, moved, type Stroke } from './drawing.ts';

/** The article as a row of bars, those of the paragraphs `strong` dark; of none named: all of them. */
export function skylineDrawing(
  briefing: Briefing,
  strong?: ReadonlySet<string>,
): Drawing | undefined {
  const parts = partsOfArticle(briefing);
  if (parts.length === 0) return undefined;
  const [row] = drawSkyline(parts, parts.length);
  if (row === undefined) return undefined;
  const strokes = row.bars.map(({ part, x, path }): Stroke => {
    const isStrong = strong?.has(part.paragraph) ?? true;
    return {
      path: moved(path, x),
      colour: part.side === undefined ? 'color-text' : `side-${sideNumber(part.side)}`,
      ...(part.quoted ? { filled: true } : {}),
      ...(isStrong ? {} : { opacity: 0.3 }),
    };
  });
  const numbers = [...(strong ?? [])].filter((number) => number !== '0');
  const { cards } = wordsOf(briefing.meta);
  const note = numbers.length === 0 ? cards.article : cards.paragraphs(numbers);
  return { width: row.width, height: GROUND + 2, strokes, note };
}
