import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Range } from '../text/sentences.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import type { Subject } from './subject.ts';
import { choose, isPreposition, wholePiece } from './subject-names.ts';

/** A subject that stands before the verb at index `at`, over auxiliaries and what is set between commas. */
export function subjectBefore(
  sentence: Sentence,
  at: number,
  language: Language,
): Subject | undefined {
  const { words } = sentence;
  let end = at;
  while (
    end > 0 &&
    language.between.has(words[end - 1]?.lower ?? '') &&
    words[end]?.isParted === false
  ) {
    const word = words[end - 1];
    if (word !== undefined && Object.hasOwn(language.pronouns, word.lower))
      return { kind: 'pronoun', word };
    end -= 1;
  }
  const last = words[end - 1];
  if (last === undefined) return undefined;
  if (words[end]?.isParted === true) return overInsertion(sentence, end, language);
  return fromPiece(sentence, { start: pieceAround(words, end - 1).start, end }, language);
}

/** The subject in a piece that runs up to the verb. */
function fromPiece(sentence: Sentence, piece: Range, language: Language): Subject | undefined {
  const words = sentence.words.slice(piece.start, piece.end);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const pronoun = words.findLast(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const named = choose(sentence, piece, language, 'last');
  const lastName = named.at(-1);
  if (pronoun !== undefined && (lastName === undefined || pronoun.start > lastName.end))
    return { kind: 'pronoun', word: pronoun };
  if (named.length > 0) return { kind: 'names', mentions: named };
  const article = words.findLastIndex(
    ({ lower }, index) =>
      language.determiners.has(lower) && !isPreposition(words[index - 1], language),
  );
  const noun = article < 0 ? words : words.slice(article);
  return noun.length > 0 && noun.length <= 9 ? { kind: 'noun', words: noun } : undefined;
}

/** `Berg, the mayor of Brekk, said`: back over what stands between commas. */
function overInsertion(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const { words } = sentence;
  let to = end;
  for (let step = 0; step < 5 && to > 0; step += 1) {
    const piece = { start: pieceAround(words, to - 1).start, end: to };
    if (step === 0) {
      const whole = wholePiece(sentence, piece.start);
      if (whole.length > 0 && piece.start > 0) return { kind: 'names', mentions: whole };
    }
    const last = words[to - 1];
    const named = choose(sentence, piece, language, 'last').filter(
      ({ end: stop }) => last !== undefined && stop >= last.end - 2,
    );
    const isInserted = step === 0 || isInsertion(words[piece.start], language);
    if (named.length > 0 && !(isInserted && piece.start > 0))
      return { kind: 'names', mentions: named };
    if (piece.start === 0 || words[piece.start]?.isBehindQuote === true) {
      const subject =
        step === 0 && piece.start > 0 ? undefined : fromPiece(sentence, piece, language);
      return subject;
    }
    to = piece.start;
  }
  return undefined;
}

const isInsertion = (word: Word | undefined, language: Language): boolean =>
  word !== undefined &&
  (/^\d+$/.test(word.text) ||
    language.determiners.has(word.lower) ||
    language.relatives.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    isOffice(word, language) ||
    /^(?:asked|born|speaking|chairman|once|then|now|also|among)$/.test(word.lower));
