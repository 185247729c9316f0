import { startsWithMonth } from '../dates/find-dates.ts';
import { onceByText } from '../once.ts';

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
  /(?:^|[\s(“„«»])(?:\p{Lu}|(?<!\d\s)[а-яіїєґ]|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|vs|Jr|Sr|Nr|Mio|Mrd|bzw|ca|Abs|Art|MM|ім|вул|обл)\.\s*$/u;
/** `z.` before `B.`: an abbreviation of several words. */
const SEVERAL = /(?:^|[\s(“„«»])\p{Ll}\.\s*$/u;
const NUMBER = /(?:^|[\s(“„«»])No\.\s*$/;
/** Behind a title comes a name, whatever it looks like. */
const TITLE = /(?:^|[\s(“„«»])(?:M|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|MM)\.\s*$/u;
/** Words that begin a sentence and no name: behind another abbreviation they tell that its full stop ends one too. */
const STARTER =
  /^(?:He|She|It|They|We|You|His|Her|Its|Their|This|That|These|Those|The|There|Nobody|Nothing|Neither|None|Who|What|When|Where|Why|How|Which|But|Yet|After|Before|If|Er|Sie|Es|Niemand|Nichts|Il|Elle|Ils|Elles|Personne|Rien|Він|Вона|Вони|Це|Ніхто|Нічого)\s/u;
/** Where a sentence ends that the segmenter runs on: behind an ellipsis, or where the space is missing. */
const RUN_ON =
  /(?<=(?:…|\.{3})["”’)]{0,4})\s+(?=["“‘«„(]?\p{Lu})|(?<=\p{Ll}{2}[.!?]["”’)]{0,4})(?=\p{Lu}\p{Ll})/gu;
const LETTER = /^\p{L}\./u;
/** `2.` before `Dezember`: the number of a day or of a century in languages that set a full stop behind it. */
const ORDINAL = /(?<!\p{L}|\d)\d{1,2}\.\s*$/u;
const COUNTED = /^(?:Jahrhundert|Jh\b)/u;

/** The sentences of a plain text, in order; a line of the file may end anywhere in them. */
export const splitSentences = onceByText((text): readonly Sentence[] => {
  const pieces: Piece[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text.replace(/\s/g, ' '))) {
    const last = pieces.at(-1);
    if (open && last !== undefined) last.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
    const rest = text.slice(index + segment.length);
    open =
      (ABBREVIATION.test(segment) && (TITLE.test(segment) || !STARTER.test(rest))) ||
      (NUMBER.test(segment) && /^\d/.test(rest)) ||
      (SEVERAL.test(segment) && LETTER.test(rest)) ||
      (ORDINAL.test(segment) && (startsWithMonth(rest) || COUNTED.test(rest)));
  }
  return pieces
    .flatMap((piece) => parts(text, piece))
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const trimmed = words.trim();
      if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
      const from = start + words.indexOf(trimmed);
      return [{ text: trimmed, start: from, end: from + trimmed.length }];
    });
});

interface Piece {
  start: number;
  end: number;
}

/** A piece taken apart where a sentence ends in it, outside quotations. */
function parts(text: string, { start, end }: Piece): Piece[] {
  const words = text.slice(start, end);
  const ends: number[] = [];
  let [from, opened] = [0, 0];
  for (const { index } of words.matchAll(RUN_ON)) {
    opened += openedIn(words.slice(from, index));
    from = index;
    if (opened <= 0) ends.push(index);
  }
  return [...ends, words.length].map((at, index) => ({
    start: start + (ends[index - 1] ?? 0),
    end: start + at,
  }));
}

/** How many quotations more begin in a text than end in it. */
const openedIn = (text: string): number =>
  (text.match(/[“„«]/g) ?? []).length - (text.match(/[”»]/g) ?? []).length;
