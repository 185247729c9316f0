import type { Language } from '../languages/language.ts';
import { isBentBody } from '../names/small-body.ts';
import { isFinite } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import type { Range } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { mentionsIn, type Sentence, type Word } from './phrase.ts';
import { byNames, type Subject } from './subject-kind.ts';
import { choose, isPreposition } from './subject-names.ts';

/** The subject in a piece that runs up to the verb. */
export function fromPiece(
  sentence: Sentence,
  whole: Range,
  language: Language,
): Subject | undefined {
  const piece = ownClause(sentence, whole, language);
  const inside = language.code === 'uk' ? insideBody(sentence, piece, language) : undefined;
  if (inside !== undefined) return inside;
  const words = sentence.words.slice(piece.start, piece.end);
  const named = choose(sentence, piece, language, 'last');
  const pronoun = words.findLast(({ lower }) => Object.hasOwn(language.pronouns, lower));
  if (pronoun !== undefined && pronoun.start > (named.at(-1)?.end ?? -1))
    return { kind: 'pronoun', word: pronoun };
  if (named.length > 0) return { kind: 'names', mentions: named };
  const article = words.findLastIndex(
    ({ lower }, index) =>
      language.determiners.has(lower) && !isPreposition(words[index - 1], language),
  );
  const noun = article < 0 ? words : words.slice(article);
  const isDefined = piece.end < whole.end;
  return noun.length > 0 && noun.length <= MOST_WORDS
    ? { kind: 'noun', words: noun, isDefined }
    : undefined;
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
