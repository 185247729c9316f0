import { drawMeetings, LANES_X, LINE, TEXT } from '../model/meetings/drawing.ts';
import { MARK } from '../model/meetings/lanes.ts';
import { meetingsOf } from '../model/chronology/meetings.ts';
import { meetingsSummary } from '../model/meetings/summary.ts';
import { wordsOf } from '../words/words.ts';
import type { Briefing } from '../model/briefing.ts';
import { shapeAt, sideNumber } from '../styles/side-shape.ts';
import { colour } from './card-colours.ts';
import type { CardNode } from './card-node.ts';
import { svgFile } from './svg-file.ts';

/** The drawing of who met whom as an SVG file that stands alone: to print, or to place elsewhere. */
export function meetingsSvg(briefing: Briefing): string {
  const meetings = meetingsOf(briefing);
  const { title } = wordsOf(briefing.meta).sections.meetings;
  const finding = meetingsSummary(briefing.meta, meetings);
  const drawing = drawMeetings(briefing, meetings, finding);
  const { width, height } = drawing;
  return svgFile(
    node('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: "'Public Sans', 'Helvetica Neue', Arial, sans-serif",
      fontSize: TEXT,
      fill: colour('color-text'),
      children: [
        node('title', { children: [`${title}. ${finding}`] }),
        node('rect', { width, height, fill: colour('color-bg') }),
        text(LANES_X, drawing.finding.y, title, { fontSize: 22, fontWeight: 600 }),
        ...heads(drawing),
        ...drawing.rows.flatMap(row),
        text(LANES_X, height - 8, `${briefing.meta.title} · ${briefing.meta.publisher}`, {
          fontSize: 12,
          fill: colour('color-muted'),
        }),
      ],
    }),
  );
}

function heads({ finding, lanes, bottom }: ReturnType<typeof drawMeetings>): CardNode[] {
  return [
    ...finding.lines.map((line, i) => text(LANES_X, finding.y + 26 + i * LINE, line, {})),
    ...lanes.map(({ x, y, textX }, side) =>
      node('path', {
        d: `M${textX - 10} ${y}H${x}V${bottom}`,
        fill: 'none',
        stroke: sideColour(side),
      }),
    ),
    ...lanes.flatMap(({ name, y, textX }, side) => [
      node('path', { d: shapeAt(side, textX - 6, y - MARK / 2), fill: sideColour(side) }),
      text(textX + 14, y + 5, name, { fontWeight: 600 }),
    ]),
  ];
}

function row({
  y,
  bar,
  marks,
  own,
  x,
  when,
  where,
  who,
}: ReturnType<typeof drawMeetings>['rows'][number]): CardNode[] {
  return [
    node('path', {
      d: bar,
      transform: `translate(${LANES_X})`,
      fill: 'none',
      stroke: colour(own ? 'color-text' : 'color-muted'),
      strokeWidth: own ? 6 : 2,
    }),
    ...marks.map((mark) =>
      node('path', {
        d: shapeAt(mark.side, mark.x - MARK / 2, y - MARK / 2),
        fill: sideColour(mark.side),
        stroke: colour('color-bg'),
        strokeWidth: 1.5,
        paintOrder: 'stroke',
      }),
    ),
    node('text', {
      x,
      y: y + 5,
      children: [
        node('tspan', { fontWeight: 600, children: [when] }),
        node('tspan', { dx: 7, ...(own ? { fontWeight: 600 } : {}), children: [where] }),
      ],
    }),
    ...who.map((line, i) => text(x, y + 5 + (i + 1) * LINE, line, { fill: colour('color-muted') })),
  ];
}

const node = (type: string, props: CardNode['props']): CardNode => ({ type, props });

const text = (x: number, y: number, line: string, props: CardNode['props']): CardNode =>
  node('text', { x, y, ...props, children: [line] });

const sideColour = (side: number): string => colour(`side-${sideNumber(side)}`);
