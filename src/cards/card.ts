import type { Briefing } from '../model/briefing.ts';
import { type Entry, kindLabel, type Statement } from '../model/entries/entry.ts';
import { formatDate, parseDate } from '../dates/partial-date.ts';
import { entryDrawing } from './card-drawing.ts';
import type { Drawing } from './drawing.ts';
import { skylineDrawing } from './skyline-drawing.ts';
import { sidesOf } from '../model/positions/positions.ts';
import { speakerNames } from '../model/positions/speakers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { labelOf, whenWords } from '../model/chronology/when-label.ts';

/** What one social card says; how it looks is in card-layout.ts. */
export interface Card {
  /** What kind of thing it is, and the one fact that places it. */
  kicker: string;
  /** Places in the list of sides, from 0: each has its shape and colour. */
  sides: number[];
  /** A name, a title or, on a quotation, the exact words without marks. */
  head: string;
  isQuotation: boolean;
  /** The marks of its language. */
  quote: Words['quote'];
  /** The sentence or, under a quotation, who said it and when. */
  text: string;
  publisher: string;
  briefing: string;
  /** `Covers events up to 3 December 2025` */
  covers: string;
  /** Of what the briefing holds on it; none where there is nothing to draw. */
  drawing?: Drawing;
}

/** The card of an entry: its kind, name and sentence; of a statement with exact words, those and the speaker. */
export function entryCard(briefing: Briefing, entry: Entry): Card {
  const frame = cardFrame(briefing, entryDrawing(briefing, entry));
  if (entry.section === 'statements') return { ...frame, ...statementParts(briefing, entry) };
  return {
    ...frame,
    kicker: [kindLabel(entry, wordsOf(briefing.meta)), factOf(briefing, entry)]
      .filter(Boolean)
      .join(' · '),
    sides: entry.section === 'whos-who' ? placesOf(briefing, entry.side ? [entry.side] : []) : [],
    head: entry.name,
    isQuotation: false,
    text: entry.summary,
  };
}

/** The card of a page that is no entry. */
export const pageCard = (
  briefing: Briefing,
  { label, title, summary }: { label: string; title: string; summary: string },
): Card => ({
  ...cardFrame(briefing, skylineDrawing(briefing)),
  kicker: label,
  sides: [],
  head: title,
  isQuotation: false,
  text: summary,
});

function statementParts(briefing: Briefing, statement: Statement) {
  const { words, name, summary } = statement;
  const sides = sidesOf(statement, briefing.entries);
  const names = briefing.meta.sides.filter(({ id }) => sides.includes(id));
  const interfaceWords = wordsOf(briefing.meta);
  const who = speakerNames(statement, briefing.entries, interfaceWords);
  return {
    kicker: [kindLabel(statement, interfaceWords), ...names.map((side) => side.name)].join(' · '),
    sides: placesOf(briefing, sides),
    head: words ?? name,
    isQuotation: words !== undefined,
    text:
      words === undefined
        ? summary
        : `${who}, ${whenWords(labelOf(briefing, statement), interfaceWords)}`,
  };
}

function factOf(briefing: Briefing, entry: Entry): string | undefined {
  const words = wordsOf(briefing.meta);
  if (entry.section === 'whos-who')
    return briefing.meta.sides.find(({ id }) => id === entry.side)?.name;
  if (entry.section === 'glossary') return entry.status && words.statuses[entry.status.is];
  return entry.section === 'chronology' ? whenWords(labelOf(briefing, entry), words) : undefined;
}

const placesOf = ({ meta }: Briefing, sides: readonly string[]): number[] =>
  sides.map((side) => meta.sides.findIndex(({ id }) => id === side)).filter((place) => place >= 0);

function cardFrame(
  { meta }: Briefing,
  drawing: Drawing | undefined,
): Pick<Card, 'quote' | 'publisher' | 'briefing' | 'covers' | 'drawing'> {
  const asOf = parseDate(meta.asOf);
  const words = wordsOf(meta);
  return {
    quote: words.quote,
    publisher: meta.publisher,
    briefing: meta.title,
    covers: asOf === undefined ? '' : words.page.covers(formatDate(asOf, words)),
    ...(drawing === undefined ? {} : { drawing }),
  };
}
