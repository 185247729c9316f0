import { isDayWord, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { holdsVerb, isFinite, isFiniteWord } from '../text/finite.ts';
import { isPresent } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';
import { pieceAround, type Sentence, singular, type Word } from './phrase.ts';

/** A verb of saying between what may have been said and the rest of its own piece. */
interface Seen {
  clause: readonly Word[];
  verb: Word;
  behind: readonly Word[];
  isInverted: boolean;
  language: Language;
}

/** `The figures, he said, were checked`; `the bridge fell at noon, said Berg`. */
export function hasClauseBefore(
  sentence: Sentence,
  at: number,
  isInverted: boolean,
  language: Language,
): boolean {
  const { words } = sentence;
  const { start, end } = pieceAround(words, at);
  const [opener, verb] = [words[start], words[at]];
  if (start === 0 || opener === undefined || verb === undefined) return false;
  if (opener.isBehindQuote || language.relatives.has(opener.lower)) return false;
  if (at - start > mostBefore(sentence, opener, at, language)) return false;
  const quote = words.findLastIndex(({ isBehindQuote }, index) => index < start && isBehindQuote);
  const clause = words.slice(Math.max(0, quote), start);
  const seen = { clause, verb, behind: words.slice(at + 1, end), isInverted, language };
  return (CLAUSES[language.code] ?? isClauseWithVerb)(seen);
}

/** How many words the subject and what else stands before a verb may have. */
function mostBefore(sentence: Sentence, opener: Word, at: number, language: Language): number {
  const opensNoun =
    language.determiners.has(opener.lower) ||
    // `officials from both sides said`
    (/s$/.test(opener.lower) && isOffice(singular(opener), language));
  return opensNoun || endsWithPerson(sentence, opener, at) ? 7 : 3;
}

/** `coast guard spokesman Lt. Cmdr. Matteo Brandao said`: titles and a name, and no other verb, up to the verb. */
const endsWithPerson = ({ words, mentions }: Sentence, opener: Word, at: number): boolean =>
  mentions.some(({ name, end }) => name.kind === 'person' && end === words[at - 1]?.end) &&
  !words.slice(words.indexOf(opener), at).some(isFiniteWord);

/** By the code of a language: whether what stands before the verb was said. */
const CLAUSES: Readonly<Record<string, (seen: Seen) => boolean>> = {
  en: (seen) =>
    seen.isInverted && seen.verb.isParted
      ? seen.clause.length > 3
      : endsPiece(seen) && seen.clause.length >= 2 && isClause(seen),
  fr: (seen) => (seen.isInverted ? seen.clause.length >= 3 : isClauseWithVerb(seen)),
};

const isClauseWithVerb = (seen: Seen): boolean =>
  (seen.isInverted || endsPiece(seen)) &&
  seen.clause.length >= 3 &&
  holdsVerb(seen.clause, seen.language.code) &&
  !seen.clause.some(({ lower }) => /^(?:який|яка|яке|які|qui|dont)$/.test(lower));

/** Whether nothing but a time or whom it was told to stands behind the verb. */
function endsPiece({ verb, behind, language }: Seen): boolean {
  const next = lowerAt(behind, 0);
  if (verb.isParted || behind.length === 0) return true;
  // `…, he told Radio Lund, and …`
  if (/^(?:tells?|told)$/.test(verb.lower) && behind.length <= 4) return true;
  const isTime = language.prepositions.has(next) || isDayWord(next, language);
  return isTime && behind.length <= 12 && next !== 'with';
}

/** Not only a name with what it is: `Anders Lund, chairman of the group, said`. */
const isClause = ({ clause, language }: Seen): boolean =>
  (clause.length <= 3 && language.determiners.has(lowerAt(clause, 0))) ||
  (clause.slice(1).some(({ lower }) => isFinite(lower) || isPresent(lower)) &&
    lowerAt(clause, 0) !== 'according' &&
    (!clause.some(({ lower }) => /^(?:who|whose|asked)$/.test(lower)) || clause.some(goesOn)));

/** `Ada Lund, who leads it, will come, her office said`: behind what is inserted the clause has its verb. */
const goesOn = ({ isParted, lower }: Word): boolean =>
  isParted && /^(?:will|would|is|are|was|were|has|had|have|can|could|may|might|must)$/.test(lower);
