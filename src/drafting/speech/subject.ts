import { auxiliaryOf, isParticiple } from './auxiliary.ts';
import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { isFinite, isFiniteWord } from '../text/finite.ts';
import { ownValue } from '../text/own-value.ts';
import { lowerAt } from '../text/tokens.ts';
import { overAddressee } from './over-addressee.ts';
import { pieceAround, type Sentence, singular, type Word } from './phrase.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';
import { byNames, type Subject } from './subject-kind.ts';
import { wholePiece } from './subject-names.ts';

/** The subject of the verb at index `at`: behind it after a quotation, else before it. */
export function subjectOf(sentence: Sentence, at: number, language: Language): Subject | undefined {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return undefined;
  const auxiliary = isParticiple(verb.lower) ? auxiliaryOf(words, at) : undefined;
  if (auxiliary !== undefined) return subjectOfAuxiliary(sentence, auxiliary, language);
  const own =
    insertedName(sentence, at, language) ??
    turnedPronoun(words[at - 1], language) ??
    quotedOne(sentence, at, language);
  if (own !== undefined) return own;
  const behind = turnedSubject(sentence, verb, at, language);
  const before = nameBefore(sentence, at, behind, language);
  if (before !== undefined) return before;
  const isSure =
    verb.lower === 'so' ||
    (behind !== undefined && (at === 0 || verb.isParted || language.code === 'fr'));
  if (isSure) return behind;
  return (
    subjectBefore(sentence, at, language) ??
    behind ??
    (language.code === 'en' ? undefined : subjectBehind(sentence, at + 1, language))
  );
}

/** `Ada Lund, head of the institute, said the two generals, both in exile, had left`: a name is whose verb it is, before a noun behind it. */
function nameBefore(
  sentence: Sentence,
  at: number,
  behind: Subject | undefined,
  language: Language,
): Subject | undefined {
  const { words } = sentence;
  if (language.code !== 'en' || behind?.kind !== 'noun') return undefined;
  if (words[at]?.isBehindQuote === true || hasFinite(words, at)) return undefined;
  const before = subjectBefore(sentence, at, language);
  return before?.kind === 'names' ? before : undefined;
}

const hasFinite = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(isFiniteWord);

/** `the ministry quoted him as saying`: who is quoted says it. */
function quotedOne(
  { words, mentions }: Sentence,
  at: number,
  { code, pronouns }: Language,
): Subject | undefined {
  if (code !== 'en' || lowerAt(words, at) !== 'saying' || lowerAt(words, at - 1) !== 'as')
    return undefined;
  const quoting = words.findLastIndex(
    ({ lower }, index) => index < at && /^(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing))$/.test(lower),
  );
  const one = words.slice(quoting + 1, at - 1);
  const [first, last] = [one[0], one.at(-1)];
  if (quoting < 0 || first === undefined || last === undefined) return undefined;
  const pronoun = ownValue(OBJECTS, first.lower) ?? first.lower;
  if (one.length === 1 && Object.hasOwn(pronouns, pronoun))
    return { kind: 'pronoun', word: { ...first, lower: pronoun } };
  return (
    byNames(mentions.filter(({ start, end }) => start >= first.start && end <= last.end)) ?? {
      kind: 'noun',
      words: one,
    }
  );
}

/** Pronouns of those to whom something is done -> of those who do it. */
const OBJECTS = { him: 'he', her: 'she', them: 'they' };

/** `a-t-elle raconté`. */
const turnedPronoun = (word: Word | undefined, { pronouns }: Language): Subject | undefined =>
  word?.lower.includes('-') && Object.hasOwn(pronouns, word.lower)
    ? { kind: 'pronoun', word }
    : undefined;

/** The subject behind a verb that begins its clause. */
function turnedSubject(
  sentence: Sentence,
  verb: Word,
  at: number,
  language: Language,
): Subject | undefined {
  if (at > 0 && !verb.isParted && !startsInverted(sentence.words, at, language)) return undefined;
  const found = subjectBehind(sentence, overAddressee(sentence, at + 1, language), language);
  const fits =
    found !== undefined && (verb.isBehindQuote || standsBehind(sentence, verb, found, language));
  return fits ? found : undefined;
}

/** `Berg hatte im Landtag angekündigt`, `Im Landtag hatte Berg angekündigt`. */
function subjectOfAuxiliary(
  sentence: Sentence,
  at: number,
  language: Language,
): Subject | undefined {
  const { start } = pieceAround(sentence.words, at);
  const isTurned =
    (start === at && sentence.words[at]?.isBehindQuote === true) ||
    language.prepositions.has(lowerAt(sentence.words, start));
  return isTurned
    ? subjectBehind(sentence, at + 1, language)
    : subjectBefore(sentence, at, language);
}

/** `The chairman, Ada Lund of Brekk, told …`: the name between commas before the verb. */
function insertedName(sentence: Sentence, at: number, language: Language): Subject | undefined {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined || at === 0 || !verb.isParted || verb.isBehindQuote) return undefined;
  const { start } = pieceAround(words, at - 1);
  // `Ada Lund (Lib Dem) wants`
  if (words[start]?.gap.endsWith('(') === true) return undefined;
  return start === 0 || words[start]?.isBehindQuote === true
    ? undefined
    : byNames(wholePiece(sentence, start, language));
}

/** Without a quotation before it, what stands behind a verb is its subject only where no clause begins there. */
function standsBehind(
  { words }: Sentence,
  verb: Word,
  subject: Subject,
  language: Language,
): boolean {
  const at = words.indexOf(verb);
  const piece = words.slice(at + 1, pieceAround(words, at + 1).end);
  const relative = piece.findIndex(
    ({ lower }) => language.relatives.has(lower) && !language.determiners.has(lower),
  );
  const own = relative < 0 ? piece : piece.slice(0, relative);
  const opensClause = ({ lower }: Word) =>
    language.that.has(lower) || (language.code === 'en' && isFinite(lower));
  if (NEVER_TURNED.test(verb.lower) || own.some(opensClause)) return false;
  if (subject.kind === 'pronoun')
    return !/^(?:it|es)$/.test(subject.word.lower) && !language.labelling.has(verb.lower);
  return subject.kind === 'names' || subject.words.some((word) => canSpeak(word, language));
}

/** A calling, a body or a group. */
const canSpeak = (word: Word, language: Language): boolean =>
  isOffice(word, language) ||
  isOffice(singular(word), language) ||
  isListed(language.organisations, word.lower) ||
  GROUPS.test(word.lower);

/** Nouns for many, who speak as one. */
const GROUPS =
  /^(?:autorités|syndicats|secours|organisateurs|enquêteurs|manifestants|services|sources?|proches|entourage|élysée|matignon|exécutif|opposition|majorité|douanes|pompiers|avocats|associations|behörden|ermittler|veranstalter|gewerkschaften|слідчі|рятувальники)$/;

/** English verbs that take an object behind them and no subject. */
const NEVER_TURNED =
  /^(?:told|tells?|accuse[sd]?|urge[sd]?|call(?:s|ed)?|describe[sd]?|dismiss(?:es|ed)?|hailed|praised|branded|labelled|condemned|denounced|welcomed|informed|threatened|informs|cautioned|assured|thanked|blamed)$/;

/** `a déclaré la présidente`, `hat … gesagt`: auxiliaries part the verb from what it is turned round by. */
function startsInverted(words: readonly Word[], at: number, { between }: Language): boolean {
  let first = at;
  while (first > 0 && between.has(lowerAt(words, first - 1)) && words[first]?.isParted === false)
    first -= 1;
  return first < at && (first === 0 || words[first]?.isParted === true);
}
