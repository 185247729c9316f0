import type { Language } from '../languages/language.ts';
import { pieceAround, type Sentence } from './phrase.ts';
import { isFinite } from './finite.ts';

/** Words between a verb and `that`: `told the crew of the ferry that`. */
const TO_THAT = 8;

/**
 * Whether the sentence tells in other words what the verb at index `at` says. `isInverted`: its subject stands behind it.
 */
export function isReported(
  sentence: Sentence,
  at: number,
  isInverted: boolean,
  language: Language,
): boolean {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return false;
  if (DENYING.test(verb.lower)) return true;
  const behind = words.slice(at + 1);
  const quote = behind.findIndex(({ isBehindQuote }) => isBehindQuote);
  const open = quote < 0 ? behind : behind.slice(0, quote);
  if (
    ACCUSING.test(verb.lower) &&
    open.some(({ lower }) => /^(?:of|for|vor|zu|to|de)$/.test(lower))
  )
    return true;
  const that = open.findIndex(({ lower }) => language.that.has(lower));
  if (that >= 0 && that <= TO_THAT && open.slice(that).length > 2) return true;
  if (PROMISING.test(verb.lower) && open[0]?.lower === 'to' && open.length > 2) return true;
  if (language.labelling.has(verb.lower)) return false;
  return (
    (!(isInverted && language.code === 'en') && hasClause(sentence, at, open, language)) ||
    hasClauseBefore(sentence, at, language)
  );
}

/** Objects that are no clause: `said nothing since …`. */
const NO_CLAUSE = /^(?:nothing|so|yes|little|much|goodbye|hello)$/;
const DENYING = /^(?:den(?:y|ies|ied)|bestritt|nié|nie|заперечив|заперечила)$/;
const ACCUSING =
  /^(?:accuse[sd]?|urge[sd]?|warn(?:s|ed)?|wirft|warf|warnte|warnt|accusé|forderte|fordert|verlangte)$/;
const PROMISING =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|urge[sd]?|claim(?:s|ed)?|proposed?)$/;

/** `said the text was …`: a clause with a verb of its own behind the verb of saying. */
function hasClause(
  { words }: Sentence,
  at: number,
  open: readonly { lower: string; isParted: boolean }[],
  language: Language,
): boolean {
  const verb = words[at];
  if (verb === undefined || open.length < 3) return false;
  const rest =
    language.code === 'de' ? open.slice(open.findIndex(({ isParted }) => isParted)) : open;
  if (language.code === 'de')
    return open.some(({ isParted }) => isParted) && rest.length >= 3 && verb.lower !== 'so';
  if (language.code !== 'en')
    return /^(?:promis|promet|a promis)$/.test(verb.lower) && open.length >= 3;
  if (verb.isBehindQuote || NO_CLAUSE.test(open[0]?.lower ?? '')) return false;
  if (language.prepositions.has(open[0]?.lower ?? '') || isDay(open[0]?.lower ?? '', language))
    return hasClauseBehindTime(open, language);
  const stop = open.findIndex(({ isParted, lower }) => isParted && /^(?:and|but|or)$/.test(lower));
  return (stop < 0 ? open : open.slice(0, stop)).some(
    ({ lower }, index) => index > 0 && isFinite(lower),
  );
}

/** `said on Thursday it would …`, `said in a note that day the firm was …`: the clause begins with a day or a pronoun behind. */
function hasClauseBehindTime(open: readonly { lower: string }[], language: Language): boolean {
  const day = open.findIndex(({ lower }, index) => index < 6 && isDay(lower, language));
  const pronoun = open.findIndex(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const from = day >= 0 ? day + 1 : pronoun;
  return (
    from > 0 &&
    from < 9 &&
    open.slice(from).length > 2 &&
    open.slice(from).some(({ lower }, index) => index > 0 && isFinite(lower))
  );
}

const isDay = (word: string, { weekdays, days }: Language): boolean =>
  Object.hasOwn(weekdays, word) || Object.hasOwn(days, word);

/** `The figures, he said, were checked`; `the bridge fell at noon, said Berg`. */
function hasClauseBefore({ words }: Sentence, at: number, language: Language): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  let start = at;
  const piece = pieceAround(words, at);
  start = piece.start;
  if (start === 0 || words[start]?.isBehindQuote === true || words[start]?.isParted !== true)
    return false;
  const before = words.slice(0, start);
  const quote = before.findLastIndex(({ isBehindQuote }) => isBehindQuote);
  const clause = quote < 0 ? before : before.slice(quote);
  const isSubjectInside = at - piece.start <= 3 || verb.isParted;
  if (!isSubjectInside || language.relatives.has(words[start]?.lower ?? '')) return false;
  const behind = words.slice(at + 1, piece.end);
  const isTime =
    language.prepositions.has(behind[0]?.lower ?? '') || isDay(behind[0]?.lower ?? '', language);
  const isEnd =
    verb.isParted ||
    behind.length === 0 ||
    (isTime && behind.length <= 6 && behind[0]?.lower !== 'with');
  return isEnd && clause.length >= 2 && (language.code !== 'en' || isClause(clause, language));
}

/** Not only a name with what it is: `Anders Lund, chairman of the group, said`. */
const isClause = (
  clause: readonly { lower: string; text: string }[],
  language: Language,
): boolean =>
  (clause.length <= 3 && language.determiners.has(clause[0]?.lower ?? '')) ||
  (clause.some(({ lower }, index) => index > 0 && isFinite(lower)) &&
    !clause.some(
      ({ lower }, index) => /^(?:who|whose)$/.test(lower) || (index === 0 && lower === 'according'),
    ));
