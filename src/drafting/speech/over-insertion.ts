import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import type { Range } from '../text/sentences.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import { fromPiece } from './from-piece.ts';
import { pieceUpTo, type Sentence, type Word } from './phrase.ts';
import { byNames, type Subject } from './subject-kind.ts';
import { choose, wholePiece } from './subject-names.ts';

/** `Berg, the mayor of Brekk, said`: back over what stands between commas. */
export function overInsertion(
  sentence: Sentence,
  end: number,
  language: Language,
): Subject | undefined {
  const { words } = sentence;
  const piece = pieceUpTo(words, end);
  const { start } = piece;
  if (isBracketed(sentence, piece)) return overBrackets(sentence, start, language);
  const whole =
    start > 0
      ? byNames([
          ...wholePiece(sentence, start, language),
          ...bodyApposed(sentence, piece, language),
        ])
      : undefined;
  if (whole !== undefined) return whole;
  if (start === 0)
    return endingIn(sentence, piece, language) ?? fromPiece(sentence, piece, language);
  return words[start]?.isBehindQuote === true
    ? undefined
    : overMore(sentence, start, language, MOST_INSERTIONS - 1);
}

const MOST_INSERTIONS = 5;

/** The same over up to `most` pieces before an insertion, each of which may be another. */
function overMore(
  sentence: Sentence,
  end: number,
  language: Language,
  most: number,
): Subject | undefined {
  if (most === 0) return undefined;
  const piece = pieceUpTo(sentence.words, end);
  const first = sentence.words[piece.start];
  // `…, while Ada Lund, a campaigner, said`
  if (language.code === 'en' && /^(?:while|whereas|and|but)$/.test(first?.lower ?? '')) {
    const own = endingIn(sentence, { ...piece, start: piece.start + 1 }, language);
    if (own !== undefined) return own;
  }
  const isInserted = piece.start > 0 && isInsertion(first, language);
  const named = isInserted ? undefined : endingIn(sentence, piece, language);
  if (named !== undefined) return named;
  return piece.start === 0 || first?.isBehindQuote === true
    ? fromPiece(sentence, piece, language)
    : overMore(sentence, piece.start, language, most - 1);
}

/** The name in which a piece ends. */
function endingIn(sentence: Sentence, piece: Range, language: Language): Subject | undefined {
  const last = sentence.words[piece.end - 1]?.end ?? 0;
  return byNames(choose(sentence, piece, language, 'last').filter(({ end }) => end >= last - 2));
}

/** `The second union, Unison, said`, `The agency, the Norland Board of Trade, said`: the name of a body right behind what it is. */
function bodyApposed(
  { words, mentions }: Sentence,
  { start, end }: Range,
  language: Language,
): Mention[] {
  const kind = pieceUpTo(words, start);
  const opens = language.determiners.has(lowerAt(words, kind.start));
  const isBody = isListed(language.organisations, lowerAt(words, start - 1));
  if (language.code !== 'en' || !opens || !isBody || words[start]?.isBehindQuote !== false)
    return [];
  const from = language.determiners.has(lowerAt(words, start)) ? start + 1 : start;
  return mentions.filter(
    (mention) =>
      mention.name.kind === 'organisation' &&
      mention.start === words[from]?.start &&
      mention.end === words[end - 1]?.end,
  );
}

/** Whether a piece is one short word in brackets, or the party of the one before it: `(WHO)`, `(Lib Dem)`. */
const isBracketed = ({ words, paragraph }: Sentence, { start, end }: Range): boolean =>
  end - start <= 3 &&
  words[start]?.gap === ' (' &&
  (end - start > 1 || isAcronym(words[start].text)) &&
  paragraph.text.charAt(words[end - 1]?.end ?? 0) === ')';

/**
 * `the World Health Organization (WHO) found`, `Ada Lund, the head of the Norland Union (NU), said`: the subject
 * before short letters in brackets.
 */
function overBrackets(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const piece = pieceUpTo(sentence.words, end);
  const before = sentence.words[piece.start - 1];
  const isApposition = sentence.mentions.some(
    (mention) => mention.name.kind === 'person' && mention.end === before?.end,
  );
  return isApposition
    ? overInsertion(sentence, piece.start, language)
    : fromPiece(sentence, piece, language);
}

const isInsertion = (word: Word | undefined, language: Language): boolean =>
  word !== undefined &&
  (/^\d+$/.test(word.text) ||
    // `Norland Foods (NYSE: NLF) said`
    word.gap.endsWith('(') ||
    language.determiners.has(word.lower) ||
    language.relatives.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    isOffice(word, language) ||
    /^(?:asked|born|speaking|chairman|once|then|now|also|among)$/.test(word.lower));
