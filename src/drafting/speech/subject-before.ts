import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { isBentBody } from '../names/small-body.ts';
import { isPresent } from '../text/lexicon.ts';
import { isAcronym } from '../text/tokens.ts';
import type { Range } from '../text/sentences.ts';
import { isFinite } from '../text/finite.ts';
import type { Mention } from '../story.ts';
import { mentionsIn, pieceAround, type Sentence, type Word } from './phrase.ts';
import type { Subject } from './subject-kind.ts';
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
  let end = at;
  while (
    end > 0 &&
    language.between.has(words[end - 1]?.lower ?? '') &&
    !isAcronym(words[end - 1]?.text ?? '') &&
    words[end]?.isParted === false
  ) {
    const word = words[end - 1];
    if (word !== undefined && Object.hasOwn(language.pronouns, word.lower))
      return { kind: 'pronoun', word };
    end -= 1;
  }
  const last = words[end - 1];
  if (last === undefined) return undefined;
  // `from Ada Lund, a former manager, who told the court`
  const who = words[end];
  const owner =
    who?.lower === 'who' && who.isParted
      ? sentence.mentions.findLast(
          (mention) => mention.name.kind === 'person' && mention.end <= who.start,
        )
      : undefined;
  if (owner !== undefined) return { kind: 'names', mentions: [owner] };
  if (words[end]?.isParted === true) return overInsertion(sentence, end, language);
  return fromPiece(sentence, { start: pieceAround(words, end - 1).start, end }, language);
}

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
  const isDefined = piece.end < whole.end;
  const words = sentence.words.slice(piece.start, piece.end);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const pronoun = words.findLast(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const inside = bodyThatSays(sentence, piece, language);
  if (inside.length > 0) return { kind: 'names', mentions: inside };
  if (isInsideBody(sentence, piece, language))
    return { kind: 'noun', words: words.slice(1), isDefined: true };
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
  return noun.length > 0 && noun.length <= 9 ? { kind: 'noun', words: noun, isDefined } : undefined;
}

/** `У міській раді визнають, що …`: a body that is no name. */
const isInsideBody = ({ words }: Sentence, piece: Range, language: Language): boolean =>
  language.code === 'uk' &&
  /^(?:у|в)$/.test(words[piece.start]?.lower ?? '') &&
  /(?:ли|ють|уть|ять)$/.test(words[piece.end]?.lower ?? '') &&
  piece.end - piece.start < 6 &&
  words
    .slice(piece.start + 1, piece.end)
    .some(
      ({ lower }) =>
        isBentBody(lower, language) || /^(?:мері|поліці|прессл|відомств|посольств|мін)/.test(lower),
    );

/** `У комітеті заявили, що …`: those in a body speak for it. */
function bodyThatSays(sentence: Sentence, piece: Range, { code }: Language): Mention[] {
  const { words } = sentence;
  if (code !== 'uk' || !/^(?:у|в)$/.test(words[piece.start]?.lower ?? '')) return [];
  if (!/(?:ли|ють|уть|ять)$/.test(words[piece.end]?.lower ?? '')) return [];
  return mentionsIn(sentence, piece)
    .filter(({ name }) => name.kind === 'organisation')
    .slice(0, 1);
}

/**
 * `a case that the groups described`, `the company that owns it said`, `the man who told the police`: the words that the
 * verb behind `piece` belongs to.
 */
function ownClause({ words }: Sentence, piece: Range, { code, saying }: Language): Range {
  if (code !== 'en') return piece;
  const at = words.findLastIndex(
    ({ lower, text }, index) =>
      index > piece.start &&
      index < piece.end &&
      (OPENS_CLAUSE.test(lower) ||
        (/^(?:after|before|as|since|until)$/.test(lower) &&
          words.slice(piece.start, index).some((word) => isFinite(word.lower)))) &&
      !/^\p{Lu}/u.test(text),
  );
  if (at < 0) return piece;
  const [opener, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const isRelative = /^(?:who|which|that)$/.test(opener) && !saying.has(words[at - 1]?.lower ?? '');
  const isVerbNext = at + 1 === piece.end || isFinite(next) || isPresent(next);
  if (isRelative && isVerbNext && (at + 1 === piece.end || at + 2 < piece.end))
    return { start: piece.start, end: at };
  return at + 1 < piece.end ? { start: at + 1, end: piece.end } : piece;
}

const OPENS_CLAUSE =
  /^(?:that|which|who|whom|where|when|because|while|although|though|if|whether)$/;

/** `Berg, the mayor of Brekk, said`: back over what stands between commas. */
function overInsertion(sentence: Sentence, end: number, language: Language): Subject | undefined {
  const { words } = sentence;
  let to = end;
  for (let step = 0; step < 5 && to > 0; step += 1) {
    const piece = { start: pieceAround(words, to - 1).start, end: to };
    if (step === 0) {
      const whole = wholePiece(sentence, piece.start, language);
      if (whole.length > 0 && piece.start > 0) return { kind: 'names', mentions: whole };
    }
    const last = words[to - 1];
    const named = choose(sentence, piece, language, 'last').filter(
      ({ end: stop }) => last !== undefined && stop >= last.end - 2,
    );
    if (step === 0 && isBracketed(sentence, piece))
      return overBrackets(sentence, piece.start, language);
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
  const { words, mentions } = sentence;
  const piece = { start: pieceAround(words, end - 1).start, end };
  const before = words[piece.start - 1];
  const isApposition = mentions.some(
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
