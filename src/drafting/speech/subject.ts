import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { Mention } from '../story.ts';
import { isFinite } from '../text/finite.ts';
import { pieceAround, type Sentence, type Word } from './phrase.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';
import type { Subject } from './subject-kind.ts';
import { wholePiece } from './subject-names.ts';

/** The subject of the verb at index `at`: behind it after a quotation, else before it. */
export function subjectOf(sentence: Sentence, at: number, language: Language): Subject | undefined {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return undefined;
  const inserted = insertedName(sentence, at, language);
  if (inserted.length > 0) return { kind: 'names', mentions: inserted };
  const isInverted = at === 0 || verb.isParted || startsInverted(words, at, language);
  const from = overAddressee(words, at + 1, language);
  const found = isInverted ? subjectBehind(sentence, from, language) : undefined;
  const behind =
    found !== undefined && (verb.isBehindQuote || standsBehind(sentence, at, found, language))
      ? found
      : undefined;
  if (verb.lower === 'so') return behind;
  const isTurned = language.code === 'fr' && startsInverted(words, at, language);
  if (behind !== undefined && (verb.isBehindQuote || verb.isParted || at === 0 || isTurned))
    return behind;
  return (
    subjectBefore(sentence, at, language) ??
    behind ??
    (language.code === 'en' ? undefined : subjectBehind(sentence, at + 1, language))
  );
}

/** `The chairman, Ada Lund of Brekk, told …`: the name between commas before the verb. */
function insertedName(sentence: Sentence, at: number, language: Language): Mention[] {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined || at === 0 || !verb.isParted || verb.isBehindQuote) return [];
  const { start } = pieceAround(words, at - 1);
  return start === 0 || words[start]?.isBehindQuote === true
    ? []
    : wholePiece(sentence, start, language);
}

/** Without a quotation before it, what stands behind a verb is its subject only where no clause begins there. */
function standsBehind(
  { words }: Sentence,
  at: number,
  subject: Subject,
  language: Language,
): boolean {
  const piece = words.slice(at + 1, pieceAround(words, at + 1).end);
  const relative = piece.findIndex(
    ({ lower }) => language.relatives.has(lower) && !language.determiners.has(lower),
  );
  const own = relative < 0 ? piece : piece.slice(0, relative);
  if (
    NEVER_TURNED.test(words[at]?.lower ?? '') ||
    own.some(({ lower }) => language.that.has(lower))
  )
    return false;
  if (language.code === 'en' && own.some(({ lower }) => isFinite(lower))) return false;
  if (subject.kind === 'pronoun')
    return (
      !/^(?:it|es)$/.test(subject.word.lower) && !language.labelling.has(words[at]?.lower ?? '')
    );
  if (subject.kind === 'names') return true;
  return subject.words.some(
    (word) =>
      isOffice(word, language) ||
      isOffice({ ...word, lower: word.lower.replace(/s$/, '') }, language) ||
      isListed(language.organisations, word.lower) ||
      GROUPS.test(word.lower),
  );
}

/** Nouns for many, who speak as one. */
const GROUPS =
  /^(?:autorités|syndicats|secours|organisateurs|enquêteurs|manifestants|services|sources?|proches|entourage|élysée|matignon|exécutif|opposition|majorité|douanes|pompiers|avocats|associations|behörden|ermittler|veranstalter|gewerkschaften|слідчі|рятувальники)$/;

/** `a expliqué à la presse le directeur`, `a lancé mardi soir la ministre`: where the subject begins behind a day or whom it is said to. */
function overAddressee(words: readonly Word[], from: number, language: Language): number {
  const first = words[from];
  if (language.code !== 'fr' || first === undefined) return from;
  const isDay = Object.hasOwn(language.weekdays, first.lower);
  if (!isDay && !/^(?:à|au|aux|devant|sur|auprès|lors)$/.test(first.lower)) return from;
  const at = words.findIndex(
    ({ lower, isParted }, index) =>
      index > from &&
      index < from + 6 &&
      !isParted &&
      language.determiners.has(lower) &&
      !language.prepositions.has(words[index - 1]?.lower ?? '') &&
      (isDay || index > from + 1),
  );
  return at < 0 || words.slice(from + 1, at).some(({ isParted }) => isParted) ? from : at;
}

/** English verbs that take an object behind them and no subject. */
const NEVER_TURNED =
  /^(?:told|tells?|accuse[sd]?|urge[sd]?|call(?:s|ed)?|describe[sd]?|dismiss(?:es|ed)?|hailed|praised|branded|labelled|condemned|denounced|welcomed|informed|threatened|informs|cautioned|assured|thanked|blamed)$/;

/** `a déclaré la présidente`, `hat … gesagt`: auxiliaries part the verb from what it is turned round by. */
function startsInverted(words: readonly Word[], at: number, { between }: Language): boolean {
  let first = at;
  while (
    first > 0 &&
    between.has(words[first - 1]?.lower ?? '') &&
    words[first]?.isParted === false
  )
    first -= 1;
  return first < at && (first === 0 || words[first]?.isParted === true);
}
