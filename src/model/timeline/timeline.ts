import type { Briefing } from '../briefing.ts';
import type { EventEntry } from '../entries/entry.ts';
import { dayNumber, eventSpans, type Span } from '../chronology/event-span.ts';
import { parseDate } from '../../dates/partial-date.ts';
import { type Drawing, drawScale } from './drawing.ts';
import { wordsOf } from '../../words/words.ts';
import { eventLabel } from './labels.ts';

export interface Timeline {
  /** What came before, to a scale of its own; absent where one scale shows everything. */
  before?: Drawing;
  /** The days around the story, or everything; below its axis the events that nothing places. */
  story: Drawing;
  /** How many days of `before` are as tall as one day of `story`. */
  ratio?: number;
}

/** Events so close to the last day covered stand on the scale of days. */
const CLOSE = 60;
/** So many dated events are worth a scale of their own. */
const ENOUGH = 3;

/**
 * The chronology as one or two drawings, each true to scale. Events of the last 60 days before `asOf` are
 * drawn by days where there are at least three of them and something came before; the rest by years.
 * An undated event stands on the scale of the event that it comes before, else of what it comes after.
 */
export function drawTimeline({
  chronology: { background, placed, undated },
  meta,
}: Pick<Briefing, 'chronology' | 'meta'>): Timeline {
  const spans = eventSpans([...background, ...placed, ...undated]);
  const covered = parseDate(meta.asOf)?.last;
  const asOf = covered === undefined ? lastDay(spans) : dayNumber(covered);
  const placeable = spans.filter((span) => placeOf(span) !== undefined);
  const loose = spans.filter((span) => placeOf(span) === undefined);
  const close = placeable.filter((span) => (placeOf(span) ?? 0) > asOf - CLOSE);
  const far = placeable.filter((span) => !close.includes(span));
  const two = close.filter(isDated).length >= ENOUGH && far.some(isDated);
  const draw = (own: readonly Span[], rest: readonly Span[]) =>
    drawScale({
      spans: own,
      loose: rest,
      to: asOf,
      labelOf: labeller(spans, meta),
      locale: wordsOf(meta).locale,
    });
  if (!two) return { story: draw(placeable, loose) };
  const [before, story] = [draw(far, []), draw(close, loose)];
  return { before, story, ratio: story.axis.perDay / before.axis.perDay };
}

/** The day that decides on which scale an event stands. */
const placeOf = ({ first, last, dated }: Span): number | undefined =>
  dated ? first : (last ?? first);

/** Where nobody has said yet up to when the briefing goes. */
const lastDay = (spans: readonly Span[]): number =>
  Math.max(0, ...spans.flatMap(({ last, first }) => last ?? first ?? []));

const isDated = ({ dated }: Span): boolean => dated;

const labeller =
  (spans: readonly Span[], meta: Briefing['meta']) => (event: EventEntry, withYear: boolean) =>
    eventLabel(event, { withYear, meta, nameOf: (id) => nameIn(spans, id) });

const nameIn = (spans: readonly Span[], id: string): string =>
  spans.find(({ event }) => event.id === id)?.event.name ?? id;
