import type { Briefing } from '../model/briefing.ts';
import { dayOfSpan, spansInOrder } from '../model/chronology/event-span.ts';
import type { EventEntry } from '../model/entries/entry.ts';
import { wordsOf } from '../words/words.ts';
import type { Drawing } from './drawing.ts';

/** Every event in the order of time, this one at its place; undefined where nothing dates it. */
export function axisDrawing(briefing: Briefing, entry: EventEntry): Drawing | undefined {
  const spans = spansInOrder(briefing).filter((span) => dayOfSpan(span) !== Infinity);
  const at = spans.findIndex(({ event }) => event === entry);
  if (at < 0 || spans.length < 2) return undefined;
  const step = Math.min(16, AXIS / (spans.length - 1));
  const x = (place: number) => 8 + place * step;
  const others = spans.map((_, place) => place).filter((place) => place !== at);
  const dot = (place: number, radius: number) =>
    `M${x(place) - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;
  return {
    width: x(spans.length - 1) + 8,
    height: 16,
    strokes: [
      { path: `M${x(0)} 8H${x(spans.length - 1)}`, colour: 'color-line' },
      {
        path: others.map((place) => dot(place, Math.min(3, step / 3))).join(''),
        colour: 'color-muted',
        filled: true,
      },
      { path: dot(at, 7), colour: 'color-accent', filled: true },
    ],
    note: wordsOf(briefing.meta).cards.eventOf(at + 1, spans.length),
  };
}

const AXIS = 600;
