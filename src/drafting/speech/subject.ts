import { auxiliaryOf, isParticiple } from './auxiliary.ts';
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
  const auxiliary = isParticiple(verb.lower) ? auxiliaryOf(words, at) : undefined;
  if (auxiliary !== undefined) return subjectOfAuxiliary(sentence, auxiliary, language);
  const inserted = insertedName(sentence, at, language);
  if (inserted.length > 0) return { kind: 'names', mentions: inserted };
  const isInverted = at === 0 || verb.isParted || startsInverted(words, at, language);
  // `a-t-elle raconté`
  const turned = words[at - 1];
  if (
    turned !== undefined &&
    /-/.test(turned.lower) &&
    Object.hasOwn(language.pronouns, turned.lower)
  )
    return { kind: 'pronoun', word: turned };
  const from = overAddressee(sentence, at + 1, language);
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

/** `Berg hatte im Landtag angekündigt`, `Im Landtag hatte Berg angekündigt`. */
function subjectOfAuxiliary(
  sentence: Sentence,
  at: number,
  language: Language,
): Subject | undefined {
  const { start } = pieceAround(sentence.words, at);
  const isTurned =
    (start === at && sentence.words[at]?.isBehindQuote === true) ||
    language.prepositions.has(sentence.words[start]?.lower ?? '');
  return isTurned
    ? subjectBehind(sentence, at + 1, language)
    : subjectBefore(sentence, at, language);
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

/**
 * `a expliqué à la presse le directeur`, `sagte am Montag Minister Berg`, `повідомив у вівторок начальник`: where the
 * subject begins behind a day or whom it is said to.
 */
export function overAddressee(
  { words, mentions }: Sentence,
  from: number,
  language: Language,
): number {
  if (language.code === 'en') return from;
  const start = overTime(words, from, language);
  const first = words[start];
  if (first === undefined || (first.isParted && !first.isBehindQuote)) return from;
  if (start > from) {
    const opens =
      language.determiners.has(first.lower) ||
      isOneOf(words, start) ||
      isOffice(first, language) ||
      mentions.some((mention) => mention.start <= first.start && first.start < mention.end) ||
      isOffice(words[start + 1], language);
    if (opens) return start;
  }
  if (language.code !== 'fr' || !/^(?:à|au|aux|devant|sur|auprès|lors)$/.test(first.lower))
    return from;
  const at = words.findIndex(
    ({ lower, isParted }, index) =>
      index > start + 1 &&
      index < start + 6 &&
      !isParted &&
      language.determiners.has(lower) &&
      !language.prepositions.has(words[index - 1]?.lower ?? ''),
  );
  return at < 0 || words.slice(start + 1, at).some(({ isParted }) => isParted) ? from : at;
}

/** Over days and parts of them, `am Montag`, `mardi soir`, `у вівторок`, and `журналістам`. */
function overTime(words: readonly Word[], from: number, language: Language): number {
  const isDay = (word: Word | undefined) =>
    word !== undefined &&
    (Object.hasOwn(language.weekdays, word.lower) || Object.hasOwn(language.days, word.lower));
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || (word.isParted && at > from)) break;
    // `сказав виданню «Дзеркало» один із …`: the paper’s name stands in marks
    if (ADDRESSEES.test(word.lower) && next?.isBehindQuote === true) return at + 1;
    if (isDay(word) || ADDRESSEES.test(word.lower)) at += 1;
    else if (
      /^(?:am|у|в|ce|dem|der)$/.test(word.lower) &&
      (isDay(next) || ADDRESSEES.test(next?.lower ?? ''))
    )
      at += 2;
    else break;
  }
  return at;
}

/** `один із членів`. */
const isOneOf = (words: readonly Word[], at: number): boolean =>
  /^одн?(?:ин|а|е)$/.test(words[at]?.lower ?? '') &&
  /^(?:із|з|зі)$/.test(words[at + 1]?.lower ?? '');

const ADDRESSEES =
  /^(?:soir|matin|midi|après-midi|nachmittag|vormittag|abend|morgen|журналістам|виданню|агентству|увечері|вранці|ввечері)$/;

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
