import type { Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import { hasClauseBefore } from './clause-before.ts';
import { hasClause, opensBeforeQuote } from './clause-behind.ts';
import { DENYING } from './denying.ts';
import type { Sentence, Word } from './phrase.ts';
import { takesStand } from './standing.ts';

/** A verb of saying, with what may tell in other words what it says. */
interface Seen {
  sentence: Sentence;
  words: readonly Word[];
  at: number;
  verb: Word;
  /** Whether its subject stands behind it. */
  isInverted: boolean;
  /** The words behind it, up to a quotation. */
  open: readonly Word[];
  /** Index of `that` among them; -1 where there is none. */
  that: number;
  language: Language;
}

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
  const behind = words.slice(at + 1);
  const quote = behind.findIndex(({ isBehindQuote }) => isBehindQuote);
  const open = quote < 0 ? behind : behind.slice(0, quote);
  const that = open.findIndex(({ lower }) => language.that.has(lower));
  const seen = { sentence, words, at, verb, isInverted, open, that, language };
  if (DENYING.test(verb.lower)) return true;
  if (isUnsaid(seen)) return false;
  if (isCharge(seen)) return true;
  if (sentence.quoted.length === 0 && takesStand(words, at, language)) return true;
  const own = OWN_WAYS[language.code]?.(seen);
  if (own !== undefined) return own;
  if (isOfOther(seen)) return false;
  return opensTold(seen) || hasClauseBeside(seen);
}

/** `What he told me was, “…”`, `would not say whether`. */
const isUnsaid = ({ words, at, verb }: Seen): boolean =>
  lowerAt(words, at - 2) === 'what' ||
  (/^(?:not|n't)$/.test(lowerAt(words, at - 1)) &&
    /^(?:say|comment|confirm|explain|tell|answer|reply)$/.test(verb.lower));

/** `complained of the noise`, `accused the council of delay`. */
const isCharge = ({ verb, open }: Seen): boolean =>
  (/^complain(?:s|ed)?$/.test(verb.lower) && has(open, /^(?:of|about)$/)) ||
  (ACCUSING.test(verb.lower) && has(open, /^(?:of|for|about|vor|zu|to|de|d'|over|auf)$/));

/** By the code of a language: its own ways to tell what was said, there or in the sentence before; undefined where none is used. */
const OWN_WAYS: Readonly<Record<string, (seen: Seen) => boolean | undefined>> = {
  de: (seen) => {
    const { sentence, words, at, verb } = seen;
    // `Die Brücke sei sicher, so Berg`
    if (verb.lower === 'so') return sentence.quoted.length === 0 && at > 3;
    // `Die Brücke sei sicher, hieß es`
    if (/^h(?:ie|ei)ßt?$/.test(verb.lower) && sentence.quoted.length === 0) return at > 2;
    // `Das teilte der Rat mit`
    const pointsBack = at === 1 && /^(?:das|dies)$/.test(lowerAt(words, 0));
    return pointsBack || isInsertedClause(seen, 'wie', 9) || undefined;
  },
  // `C’est ce qu’a annoncé la maire`
  fr: (seen) =>
    (seen.at <= 6 && firstWords(seen.words, 3) === "c' est ce") ||
    isInsertedClause(seen, 'comme', 4) ||
    undefined,
  // `Про це повідомила речниця`
  uk: (seen) =>
    (seen.at <= 3 && /^про (?:це|таке)$/.test(firstWords(seen.words, 2))) ||
    isInsertedClause(seen, 'як', 4) ||
    undefined,
};

/** Whether what stands behind the verb is nothing that it says. */
function isOfOther({ sentence: { paragraph }, words, open, that }: Seen): boolean {
  // `said a word that …`, `says a lot of things`: no more is told than that somebody spoke
  if (/^(?:a word|a lot|a few|a prayer|the story|a story)$/.test(firstWords(open, 2))) return true;
  // `“…,” she tells me, wiping a mug that reads so`: behind what was quoted, a `that` in a piece of its own belongs to something else
  const isAside = that > 0 && open.slice(0, that + 1).some(({ isParted }) => isParted);
  if (isAside && paragraph.quoted.some(({ end }) => end <= (words[0]?.start ?? 0))) return true;
  // `apologised after a review found that …`: another verb has the clause
  return (
    that >= 0 &&
    /^(?:after|as|when|because|while|following)$/.test(lowerAt(open, 0)) &&
    has(open.slice(0, that), /^(?:found|finds|showed|shows|ruled|concluded)$/)
  );
}

/** `told the crew of the ferry that it would sail`, `promised to pay`, `закликала держави пришвидшити`. */
const opensTold = ({ verb, open, that }: Seen): boolean =>
  (that >= 0 && that <= TO_THAT && open.length - that > 2) ||
  (PROMISING.test(verb.lower) && lowerAt(open, 0) === 'to' && open.length > 2) ||
  (CALLING.test(verb.lower) && has(open.slice(0, 5), /ти(?:ся)?$/));

/** Words between a verb and `that`. */
const TO_THAT = 8;

/** Whether a clause without `that` stands behind the verb or before it. */
function hasClauseBeside(seen: Seen): boolean {
  const { sentence, verb, isInverted, open, language } = seen;
  // `…, Governor Ada Lund reported.`
  if (/^report(?:s|ed)$/.test(verb.lower)) return isBefore(seen);
  if (language.labelling.has(verb.lower))
    return language.code === 'de' && isInverted && isBefore(seen);
  if (language.code !== 'en') return hasClause(verb, open, language) || isBefore(seen);
  const isBehind = hasClause(verb, open, language) || opensBeforeQuote(sentence, open);
  return (!isInverted && isBehind) || isBefore(seen);
}

const isBefore = ({ sentence, at, isInverted, language }: Seen): boolean =>
  hasClauseBefore(sentence, at, isInverted, language);

/** `Як зазначив експерт, …`, `Comme l’a souligné la maire, …`: a clause of its own before what is told. */
function isInsertedClause({ words, at }: Seen, opener: string, most: number): boolean {
  const from = words.findLastIndex(({ lower }, index) => index < at && lower === opener);
  if (from < 0 || at - from > most) return false;
  const opens = from === 0 || words[from]?.isParted === true;
  return opens && words.slice(at + 1).some(({ isParted }) => isParted);
}

const has = (words: readonly Word[], form: RegExp): boolean =>
  words.some(({ lower }) => form.test(lower));

const firstWords = (words: readonly Word[], count: number): string =>
  words
    .slice(0, count)
    .map(({ lower }) => lower)
    .join(' ');

const ACCUSING =
  /^(?:accuse[sd]?|urge[sd]?|warn(?:s|ed)?|wirft|warf|warnte|warnt|bezifferte|beziffert|accusé|accuse|accusait|accusent|forderte|fordert|verlangte)$/;
const CALLING = /^(?:заклика|вимага|пропону|попроси|порад|доручи)/;
const PROMISING =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|urge[sd]?|claim(?:s|ed)?|proposed?)$/;
