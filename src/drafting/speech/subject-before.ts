import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { isBentBody } from '../names/small-body.ts';
import { isPresent } from '../text/lexicon.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import type { Range } from '../text/sentences.ts';
import { isFinite } from '../text/finite.ts';
import { mentionsIn, pieceAround, type Sentence, type Word } from './phrase.ts';
import { byNames, type Subject } from './subject-kind.ts';
import { choose, isPreposition, wholePiece } from './subject-names.ts';

/** A subject that stands before the verb at index `at`, over auxiliaries and what is set between commas. */
export function subjectBefore(
  sentence: Sentence,
  at: number,
  language: Language,
): Subject | undefined {
  const { words } = sentence;
  const joined = language.code === 'en' ? verbBefore(words, at, language) : undefined;
  if (joined !== undefined) return subjectBefore(sentence, joined, language);
  const end =
    words.findLastIndex((_, index) => index < at && !isBetween(words, index, language)) + 1;
  const pronoun = words.slice(end, at).findLast((word) => isPronoun(word, language));
  if (pronoun !== undefined) return { kind: 'pronoun', word: pronoun };
  const opener = words[end];
  if (end === 0 || opener === undefined) return undefined;
  return opener.isParted
    ? (beforeWho(sentence, opener) ?? overInsertion(sentence, end, language))
    : fromPiece(sentence, upTo(words, end), language);
}

/** Whether the word there stands between a subject and its verb. */
const isBetween = (words: readonly Word[], at: number, { between }: Language): boolean =>
  between.has(lowerAt(words, at)) &&
  !isAcronym(words[at]?.text ?? '') &&
  words[at + 1]?.isParted === false;

const isPronoun = ({ lower }: Word, { pronouns }: Language): boolean =>
  Object.hasOwn(pronouns, lower);

/** `from Ada Lund, a former manager, who told the court`. */
const beforeWho = ({ mentions }: Sentence, { lower, start }: Word): Subject | undefined =>
  lower === 'who'
    ? byNames(mentions.filter(({ name, end }) => name.kind === 'person' && end <= start).slice(-1))
    : undefined;

/** What stands right before the word at `end`, as far as nothing parts it. */
const upTo = (words: readonly Word[], end: number): Range => ({
  start: pieceAround(words, end - 1).start,
  end,
});

/**
 * `Berg rang me at night and said …`, `The court blocked the sale, ruling that …`: the verb that has the subject of
 * the one at index `at`, where that has none of its own.
 */
function verbBefore(words: readonly Word[], at: number, { saying }: Language): number | undefined {
  const [verb, before] = [words[at], words[at - 1]];
  const isParticiple = verb !== undefined && /ing$/.test(verb.lower) && verb.isParted;
  if (!isParticiple && !/^(?:and|but)$/.test(before?.lower ?? '')) return undefined;
  const clause = words.findLastIndex(
    ({ lower, isParted }, index) => index < at - 1 && isParted && /^(?:and|but|while)$/.test(lower),
  );
  const first = words.findIndex(
    ({ lower, text }, index) =>
      index > Math.max(0, clause) &&
      /^\p{Ll}/u.test(text) &&
      (isFinite(lower) || (/s$/.test(lower) && saying.has(lower))),
  );
  return first > 0 && first < at - (isParticiple ? 0 : 1) ? first : undefined;
}

/** The subject in a piece that runs up to the verb. */
function fromPiece(sentence: Sentence, whole: Range, language: Language): Subject | undefined {
  const piece = ownClause(sentence, whole, language);
  const inside = language.code === 'uk' ? insideBody(sentence, piece, language) : undefined;
  if (inside !== undefined) return inside;
  const words = sentence.words.slice(piece.start, piece.end);
  const named = choose(sentence, piece, language, 'last');
  const pronoun = words.findLast((word) => isPronoun(word, language));
  if (pronoun !== undefined && pronoun.start > (named.at(-1)?.end ?? -1))
    return { kind: 'pronoun', word: pronoun };
  if (named.length > 0) return { kind: 'names', mentions: named };
  const article = words.findLastIndex(
    ({ lower }, index) =>
      language.determiners.has(lower) && !isPreposition(words[index - 1], language),
  );
  const noun = article < 0 ? words : words.slice(article);
  const isDefined = piece.end < whole.end;
  return noun.length <= MOST_WORDS ? { kind: 'noun', words: noun, isDefined } : undefined;
}

/** Words that a noun phrase has at most. */
const MOST_WORDS = 9;

/** `У комітеті заявили, що …`, `У міській раді визнають`: those in a body speak for it, whether it is a name or none. */
function insideBody(sentence: Sentence, piece: Range, language: Language): Subject | undefined {
  const { words } = sentence;
  if (!/^(?:у|в)$/.test(lowerAt(words, piece.start))) return undefined;
  if (!/(?:ли|ють|уть|ять)$/.test(lowerAt(words, piece.end))) return undefined;
  const bodies = mentionsIn(sentence, piece).filter(({ name }) => name.kind === 'organisation');
  const noun = words.slice(piece.start + 1, piece.end);
  const isBody = ({ lower }: Word) =>
    isBentBody(lower, language) || /^(?:мері|поліці|прессл|відомств|посольств|мін)/.test(lower);
  if (bodies.length > 0) return byNames(bodies.slice(0, 1));
  return noun.length < 5 && noun.some(isBody)
    ? { kind: 'noun', words: noun, isDefined: true }
    : undefined;
}

/**
 * `a case that the groups described`, `the company that owns it said`, `the man who told the police`: the words that the
 * verb behind `piece` belongs to.
 */
function ownClause({ words }: Sentence, piece: Range, { code, saying }: Language): Range {
  if (code !== 'en') return piece;
  const at = words.findLastIndex(
    (_, index) =>
      index > piece.start && index < piece.end && opensClause(words, piece.start, index),
  );
  if (at < 0) return piece;
  const next = lowerAt(words, at + 1);
  const isLast = at + 1 === piece.end;
  const isVerbNext = at + 2 < piece.end && (isFinite(next) || isPresent(next));
  const isRelative =
    /^(?:who|which|that)$/.test(lowerAt(words, at)) && !saying.has(lowerAt(words, at - 1));
  if (isRelative && (isLast || isVerbNext)) return { start: piece.start, end: at };
  return isLast ? piece : { start: at + 1, end: piece.end };
}

/** Whether the word there opens a clause in a piece that begins at `start`; `after` and the like only behind a verb. */
const opensClause = (words: readonly Word[], start: number, at: number): boolean =>
  !/^\p{Lu}/u.test(words[at]?.text ?? '') &&
  (OPENS_CLAUSE.test(lowerAt(words, at)) ||
    (/^(?:after|before|as|since|until)$/.test(lowerAt(words, at)) &&
      words.slice(start, at).some(({ lower }) => isFinite(lower))));

const OPENS_CLAUSE =
  /^(?:that|which|who|whom|where|when|because|while|although|though|if|whether)$/;

/** `Berg, the mayor of Brekk, said`: back over what stands between commas. */
function overInsertion(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const { words } = sentence;
  const piece = upTo(words, end);
  const { start } = piece;
  const whole = start > 0 ? byNames(wholePiece(sentence, start, language)) : undefined;
  if (whole !== undefined) return whole;
  if (isBracketed(sentence, piece)) return overBrackets(sentence, start, language);
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
  const piece = upTo(sentence.words, end);
  const first = sentence.words[piece.start];
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

/** Whether a piece is one word in brackets: `(WHO)`. */
const isBracketed = ({ words, paragraph }: Sentence, { start, end }: Range): boolean =>
  end - start === 1 &&
  words[start]?.gap === ' (' &&
  isAcronym(words[start].text) &&
  paragraph.text.charAt(words[start].end) === ')';

/**
 * `the World Health Organization (WHO) found`, `Ada Lund, the head of the Norland Union (NU), said`: the subject
 * before short letters in brackets.
 */
function overBrackets(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const piece = upTo(sentence.words, end);
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
