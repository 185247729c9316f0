import type { Briefing } from '../model/briefing.ts';
import { isAct, type Party, type Topic } from '../model/entries/entry.ts';
import { boardRow, countsOf, sidesOf } from '../model/positions/positions.ts';
import { statementsOf } from '../model/chronology/of-entry.ts';
import { wordsOf } from '../words/words.ts';
import { shapesPath, shapesSize, sideNumber } from '../styles/side-shape.ts';
import { type Drawing, moved, type Stroke } from './drawing.ts';

/** Whoever speaks: a shape for each statement. */
export function voiceDrawing(briefing: Briefing, entry: Party): Drawing | undefined {
  const said = statementsOf(briefing, entry).filter((one) => !isAct(one));
  const [first] = said;
  if (first === undefined) return undefined;
  const side = entry.side ?? sidesOf(first, briefing.entries)[0];
  const { strokes, width } = shapesOf(briefing, side, said, 0);
  const { height } = shapesSize(1);
  const quoted = said.filter(({ words }) => words !== undefined).length;
  const note = wordsOf(briefing.meta).cards.statements(said.length, quoted);
  return { width, height, strokes, note };
}

/** An issue or term: what each side says, a line where a side says nothing. */
export function positionsDrawing(briefing: Briefing, entry: Topic): Drawing | undefined {
  const { cells } = boardRow(entry, statementsOf(briefing, entry), briefing.entries, briefing.meta);
  const heard = cells.filter((cell) => countsOf(cell).length > 0);
  if (heard.length === 0) return undefined;
  let x = 0;
  const strokes = cells.flatMap((cell) => {
    const said = [...cell.statements, ...cell.acts];
    if (said.length === 0) {
      const dash: Stroke = { path: `M${x} 6h20`, colour: 'color-muted' };
      x += 20 + APART;
      return [dash];
    }
    const drawn = shapesOf(briefing, cell.side, said, x);
    x += drawn.width + APART;
    return drawn.strokes;
  });
  const names = heard.flatMap(
    ({ side }) => briefing.meta.sides.find(({ id }) => id === side)?.name ?? [],
  );
  return {
    width: x - APART,
    height: 12,
    strokes,
    note: heardNote(names, briefing.meta),
  };
}

/** Beside the drawing there is room for so many letters. */
const LONGEST_NOTE = 38;

function heardNote(names: readonly string[], meta: Briefing['meta']): string {
  const { cards, list } = wordsOf(meta);
  const note = cards.sides(names.join(list.comma));
  return names.length > 0 && note.length <= LONGEST_NOTE
    ? note
    : cards.sidesOf(Math.max(1, names.length), meta.sides.length);
}

/** Between the shapes of two sides. */
const APART = 24;

/** Statements of one side as its shapes from `left` on: filled for exact words, hollow for what is retold. */
function shapesOf(
  { meta }: Briefing,
  side: string | undefined,
  said: readonly { words?: string | undefined }[],
  left: number,
): { strokes: Stroke[]; width: number } {
  const place = meta.sides.findIndex(({ id }) => id === side);
  const colour = place < 0 ? 'color-muted' : `side-${sideNumber(place)}`;
  const shown = said.slice(0, MOST_SHAPES);
  const quoted = shown.filter(({ words }) => words !== undefined).length;
  const path = (from: number, to: number) =>
    moved(shapesPath(Math.max(0, place), from, to, MOST_SHAPES), left);
  const strokes: Stroke[] = [
    ...(quoted > 0 ? [{ path: path(0, quoted), colour, filled: true as const }] : []),
    ...(quoted < shown.length ? [{ path: path(quoted, shown.length), colour }] : []),
  ];
  return { strokes, width: shapesSize(shown.length, MOST_SHAPES).width };
}

/** So many shapes stand beside each other on a card. */
const MOST_SHAPES = 24;
