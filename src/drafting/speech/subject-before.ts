import type { Language } from '../languages/language.ts';
import { isFinite } from '../text/finite.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import { fromPiece } from './from-piece.ts';
import { overInsertion } from './over-insertion.ts';
import { pieceUpTo, type Sentence, type Word } from './phrase.ts';
import { byNames, type Subject } from './subject-kind.ts';

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
  const pronoun = words
    .slice(end, at)
    .findLast(({ lower }) => Object.hasOwn(language.pronouns, lower));
  if (pronoun !== undefined) return { kind: 'pronoun', word: pronoun };
  const opener = words[end];
  if (end === 0 || opener === undefined) return undefined;
  return opener.isParted
    ? (beforeWho(sentence, opener) ?? overInsertion(sentence, end, language))
    : fromPiece(sentence, pieceUpTo(words, end), language);
}

/** Whether the word there stands between a subject and its verb. */
const isBetween = (words: readonly Word[], at: number, { between, code }: Language): boolean =>
  (between.has(lowerAt(words, at)) || (code === 'en' && isAdverb(lowerAt(words, at)))) &&
  !isAcronym(words[at]?.text ?? '') &&
  words[at + 1]?.isParted === false;

/** `unanimously`. */
const isAdverb = (word: string): boolean =>
  /\p{L}{4,}ly$/u.test(word) &&
  !/(?:family|reply|supply|assembly|monopoly|anomaly|italy|early|daily|weekly|monthly|quarterly|elderly|friendly)$/.test(
    word,
  );

/** `from Ada Lund, a former manager, who told the court`. */
const beforeWho = ({ mentions }: Sentence, { lower, start }: Word): Subject | undefined =>
  lower === 'who'
    ? byNames(mentions.filter(({ name, end }) => name.kind === 'person' && end <= start).slice(-1))
    : undefined;

/**
 * `Berg rang me at night and said …`, `The court blocked the sale, ruling that …`: the verb that has the subject of
 * the one at index `at`, where that has none of its own.
 */
function verbBefore(words: readonly Word[], at: number, { saying }: Language): number | undefined {
  const verb = words[at];
  const isParticiple = verb !== undefined && /ing$/.test(verb.lower) && verb.isParted;
  // `has set up a camp and is asking for tents`
  let link = at - 1;
  while (/^(?:is|are|was|were|has|have|had|also|now)$/.test(lowerAt(words, link))) link -= 1;
  if (!isParticiple && !/^(?:and|but)$/.test(lowerAt(words, link))) return undefined;
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
