import type { Briefing } from '../model/briefing.ts';
import { type Entry, kindLabel, type Statement } from '../model/entries/entry.ts';
import { speakerNames } from '../model/positions/speakers.ts';
import { wordsOf } from '../words/words.ts';
import { labelOf, whenWords } from '../model/chronology/when-label.ts';

/** What a newsletter says about one entry, whatever the form. */
export interface MailBlock {
  /** The kind in words. */
  label: string;
  name: string;
  /** The one sentence; of a quotation, who said it and when. */
  sentence: string;
  /** The exact words of a statement, without marks. */
  words?: string;
  /** The permalink, absolute. */
  url: string;
  /** The picture, absolute, with its size in pixels; none where cards are not drawn. */
  card?: { url: string; width: number; height: number; alt: string };
}

/** The block of an entry whose page is at `url`. */
export function mailBlock(
  briefing: Briefing,
  entry: Entry,
  url: string,
  card?: MailBlock['card'],
): MailBlock {
  const quoted = entry.section === 'statements' && entry.words !== undefined ? entry : undefined;
  return {
    label: kindLabel(entry, wordsOf(briefing.meta)),
    name: entry.name,
    sentence: quoted === undefined ? entry.summary : saidBy(briefing, quoted),
    ...(quoted?.words === undefined ? {} : { words: quoted.words }),
    url,
    ...(card === undefined ? {} : { card }),
  };
}

function saidBy(briefing: Briefing, statement: Statement): string {
  const words = wordsOf(briefing.meta);
  const names = speakerNames(statement, briefing.entries, words);
  return `${names}, ${whenWords(labelOf(briefing, statement), words)}`;
}
