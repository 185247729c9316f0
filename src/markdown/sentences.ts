import { startsWithMonth } from '../dates/find-dates.ts';

/** A sentence of a text, without white space around it. */
export interface Sentence {
  text: string;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** After these a full stop ends no sentence: initials, titles, `No. 5`, `z. B.`, `d’après M. Blanc`. */
const ABBREVIATION =
  /(?:^|[\s(“„«»])(?:\p{Lu}|(?<!\d\s)[а-яіїєґ]|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs|Jr|Sr|Nr|Mio|Mrd|bzw|ca|Abs|Art|MM|ім|вул|обл)\.\s*$/u;
/** `z.` before `B.`: an abbreviation of several words. */
const SEVERAL = /(?:^|[\s(“„«»])\p{Ll}\.\s*$/u;
const LETTER = /^\p{L}\./u;
/** `2.` before `Dezember`: the number of a day or of a century in languages that set a full stop behind it. */
const ORDINAL = /(?<!\p{L}|\d)\d{1,2}\.\s*$/u;
const COUNTED = /^(?:Jahrhundert|Jh\b)/u;

/** The sentences of a plain text, in order; a line of the file may end anywhere in them. */
export function splitSentences(text: string): Sentence[] {
  const pieces: { start: number; end: number }[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text.replace(/\s/g, ' '))) {
    const last = pieces.at(-1);
    if (open && last !== undefined) last.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
    const rest = text.slice(index + segment.length);
    open =
      ABBREVIATION.test(segment) ||
      (SEVERAL.test(segment) && LETTER.test(rest)) ||
      (ORDINAL.test(segment) && (startsWithMonth(rest) || COUNTED.test(rest)));
  }
  return pieces.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
    const from = start + words.indexOf(trimmed);
    return [{ text: trimmed, start: from, end: from + trimmed.length }];
  });
}
