import { scaleUtc } from 'd3-scale';
import type { EventEntry } from '../entries/entry.ts';
import { dateOfDay, type Span } from '../chronology/event-span.ts';
import {
  AXIS_X,
  axisFor,
  type Block,
  type Columns,
  columnsFor,
  groupByYear,
  lineOffset,
  makeBlock,
  MARGIN,
  MIDDLE,
  placeBlocks,
  sortBlocks,
  stackHeight,
  WIDTH,
  type Zones,
} from './layout.ts';
import type { EventLabel } from './labels.ts';
import { assignLanes, type Bar, barsOf, bracketsOf, leaderOf } from './marks.ts';
import { breaksOf, brokenScale } from './breaks.ts';
import { type Tick, ticksOf, yearTicks } from './ticks.ts';

/** All lengths are units of the drawing; y grows downwards. */
export interface Drawing {
  width: number;
  height: number;
  /** First and last day of the axis, since 1 January 1970. */
  from: number;
  to: number;
  /** `perDay`: how tall a day is. */
  axis: { x: number; top: number; bottom: number; perDay: number };
  /** Where the axis is broken: upper edges of as many units as a break takes. */
  breaks: number[];
  ticks: Tick[];
  bars: Bar[];
  brackets: string[];
  labels: Label[];
  /** Where the group of events begins that nothing places. */
  looseTop?: number;
}

interface Label extends EventLabel {
  event: EventEntry;
  /** The year that begins with it, in a line above. */
  year?: string;
  dated: boolean;
  lines: string[];
  /** Around the text. */
  box: { x: number; y: number; width: number; height: number };
  /** Middle of the sign beside the first line. */
  sign: { x: number; y: number };
  /** Path data of the line from the true place to the sign; none for what nothing places. */
  leader?: string;
}

export interface ScaleInput {
  spans: readonly Span[];
  /** Events that nothing places. */
  loose: readonly Span[];
  /** The axis reaches at least to this day. */
  to: number;
  labelOf: (event: EventEntry, withYear: boolean) => EventLabel;
  /** The language of the ticks, BCP 47. */
  locale: string;
}

/** How tall an axis is beside its labels, and at least. */
const AXIS_SHARE = 0.75;
const AXIS_MIN = 120;

/** Lays out one scale: an axis true to it, and labels beside it that are moved apart only as much as needed. */
export function drawScale(input: ScaleInput): Drawing {
  const drawing = layOut(input, AXIS_X);
  const axisX = axisFor(drawing.ticks);
  return axisX === AXIS_X ? drawing : layOut(input, axisX);
}

function layOut(input: ScaleInput, axisX: number): Drawing {
  const domain = domainOf(input.spans, input.to);
  const lanes = assignLanes(input.spans, domain);
  const columns = columnsFor(1 + Math.max(-1, ...lanes.map(({ lane }) => lane)), axisX);
  const zones = zonesOf(input, domain, columns);
  const top = MARGIN + stackHeight(zones.top) + MIDDLE;
  const bottom = top + Math.max(AXIS_MIN, Math.round(stackHeight(zones.axis) * AXIS_SHARE));
  const scale = scaleUtc([dateOfDay(domain.from), dateOfDay(domain.to)], [top, bottom]);
  const breaks = breaksOf(input.spans, domain);
  const broken = brokenScale(domain, breaks, { top, bottom });
  const { yOf, perDay } = broken;
  const { tops, looseTop, height } = placeBlocks(zones, { top, bottom }, yOf);
  const lines = new Map([...tops].map(([{ span, year }, y]) => [span.event, y + lineOffset(year)]));
  const layout = { columns, yOf, lineOf: (event: EventEntry) => lines.get(event) ?? 0 };
  const leaders = new Map(
    input.spans.map((span) => [span.event, leaderOf(span, lanes, layout)] as const),
  );
  return {
    width: WIDTH,
    height,
    ...domain,
    axis: { x: axisX, top, bottom, perDay },
    breaks: breaks.map(({ from }) => yOf(from)),
    ticks:
      breaks.length > 0 ? yearTicks(broken, domain, breaks) : ticksOf(scale, domain, input.locale),
    bars: barsOf(lanes, layout),
    brackets: bracketsOf(lanes, layout),
    labels: [...tops].map(([block, y]) => labelOf(block, y, columns, leaders)),
    ...(zones.loose.length > 0 ? { looseTop } : {}),
  };
}

function zonesOf(
  { spans, loose, labelOf }: ScaleInput,
  domain: { from: number; to: number },
  { textWidth }: Columns,
): Zones {
  const withYear = yearOf(domain.from) !== yearOf(domain.to);
  const toBlock = (span: Span) =>
    makeBlock(span, labelOf(span.event, crossesYears(span)), textWidth);
  // The heading of the loose says that they have no date.
  const toLoose = (span: Span) =>
    makeBlock(span, { ...labelOf(span.event, false), date: '' }, textWidth);
  const zones = sortBlocks(spans.map(toBlock), loose.map(toLoose), domain);
  return withYear ? { ...zones, axis: groupByYear(zones.axis) } : zones;
}

function labelOf(
  { span: { event, dated }, date, spoken, lines, height, year }: Block,
  y: number,
  { signX, textX, textWidth }: Columns,
  leaders: ReadonlyMap<EventEntry, string>,
): Label {
  const leader = leaders.get(event);
  return {
    event,
    dated,
    date,
    spoken: year === undefined ? spoken : `${year} ${spoken}`,
    lines,
    box: { x: textX, y, width: textWidth, height },
    sign: { x: signX, y: y + lineOffset(year) },
    ...(year === undefined ? {} : { year }),
    ...(leader === undefined ? {} : { leader }),
  };
}

/** From the first dated event to the last, or to `to`; at least a day, so that there is a scale. */
function domainOf(spans: readonly Span[], to: number): { from: number; to: number } {
  const dated = spans.filter((span) => span.dated);
  const last = Math.max(to, ...dated.flatMap((span) => span.last ?? []));
  const from = Math.min(last, ...dated.flatMap((span) => span.first ?? []));
  return { from: Math.min(from, last - 1), to: last };
}

/** Whether one year above it would not say when it was. */
const crossesYears = ({ dated, first = 0, last = first }: Span): boolean =>
  dated && yearOf(first) !== yearOf(last);

const yearOf = (day: number): number => dateOfDay(day).getUTCFullYear();
