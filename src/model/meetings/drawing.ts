import type { Briefing } from '../briefing.ts';
import { eventLabel } from '../timeline/labels.ts';
import { textWidth, wrapText } from '../timeline/wrap-text.ts';
import { wordsOf } from '../../words/words.ts';
import { barPath, laneStep, laneX } from './lanes.ts';
import type { Meeting } from '../chronology/meetings.ts';

/** Lengths are units of the drawing: pixels at its own size; y grows downwards, text stands on its y. */
export interface MeetingsDrawing {
  width: number;
  height: number;
  step: number;
  /** What it shows, below the heading, which stands on `y`. */
  finding: { lines: string[]; y: number };
  lanes: { name: string; x: number; y: number; textX: number }[];
  rows: DrawnMeeting[];
  /** Where the lanes end. */
  bottom: number;
}

interface DrawnMeeting {
  /** Place of the bar. */
  y: number;
  bar: string;
  marks: { side: number; x: number }[];
  /** Whether the article reports it. */
  own: boolean;
  x: number;
  when: string;
  where: string;
  who: string[];
}

const WIDTH = 720;
const MARGIN = 24;
const TITLE = { size: 22, line: 30 };
/** Other faces than the site's are wider. */
const SAFE = 0.86;
const HEAD = 24;
export const TEXT = 15;
export const LINE = 19;
const GAP = 16;
/** Between the lanes and the words. */
const BESIDE = 16;

/** The meetings as one drawing that stands alone, with its finding and every word that it needs; nothing is left out. */
export function drawMeetings(
  { meta }: Pick<Briefing, 'meta'>,
  meetings: readonly Meeting[],
  finding: string,
): MeetingsDrawing {
  const step = laneStep(meta.sides.length);
  const textX = MARGIN + step * meta.sides.length + BESIDE;
  const lines = wrapText(finding, (WIDTH - 2 * MARGIN) * SAFE, TEXT);
  const heads = MARGIN + TITLE.line + lines.length * LINE + HEAD;
  const lanes = meta.sides.map(({ name }, lane) => ({
    name,
    x: MARGIN + laneX(lane, step),
    y: heads + lane * HEAD,
    textX,
  }));
  let y = heads + meta.sides.length * HEAD + GAP;
  const rows = meetings.map((meeting): DrawnMeeting => {
    const row = rowAt(meta, meeting, { y, x: textX, step });
    y += LINE + row.who.length * LINE + GAP;
    return row;
  });
  const bottom = y - GAP / 2;
  return {
    width: WIDTH,
    height: bottom + MARGIN,
    step,
    finding: { lines, y: MARGIN + TITLE.size },
    lanes,
    rows,
    bottom,
  };
}

function rowAt(
  meta: Briefing['meta'],
  { event, seats }: Meeting,
  { x, y, step }: { x: number; y: number; step: number },
): DrawnMeeting {
  const { date } = eventLabel(event, {
    withYear: true,
    meta,
    nameOf: (id) => id,
  });
  const { list } = wordsOf(meta);
  const who = seats.map(({ side, who: names }) =>
    [meta.sides[side]?.name ?? '', ...(names.length > 0 ? [names.join(list.comma)] : [])].join(
      list.colon,
    ),
  );
  const room = (WIDTH - MARGIN - x) * SAFE;
  const [where = '', ...rest] = wrapText(
    event.where ?? event.name,
    room - textWidth(`${date}  `, TEXT),
    TEXT,
  );
  return {
    y,
    bar: barPath(
      seats.map(({ side }) => side),
      step,
      y,
    ),
    marks: seats.map(({ side }) => ({ side, x: MARGIN + laneX(side, step) })),
    own: event.origin === 'article',
    x,
    when: date,
    where,
    who: [...rest, ...wrapText(who.join('; '), room, TEXT)],
  };
}

/** Left edge of the lanes. */
export const LANES_X = MARGIN;
