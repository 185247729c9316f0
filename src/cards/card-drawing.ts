import type { Briefing } from '../model/briefing.ts';
import type { Entry } from '../model/entries/entry.ts';
import { axisDrawing } from './axis-drawing.ts';
import type { Drawing } from './drawing.ts';
import { positionsDrawing, voiceDrawing } from './shapes-drawing.ts';
import { skylineDrawing } from './skyline-drawing.ts';

/** What an entry's card draws; undefined where there is nothing to be drawn. */
export function entryDrawing(briefing: Briefing, entry: Entry): Drawing | undefined {
  if (entry.section === 'glossary') return positionsDrawing(briefing, entry);
  if (entry.section === 'chronology') return axisDrawing(briefing, entry);
  if (entry.section === 'statements') return skylineDrawing(briefing, new Set(entry.at));
  return voiceDrawing(briefing, entry);
}
