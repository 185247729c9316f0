import type { Language } from '../languages/language.ts';
import { hasClause, hasClauseBefore, opensBeforeQuote } from './clauses.ts';
import type { Sentence, Word } from './phrase.ts';

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
  // `What he told me was, “…”`
  if (words[at - 2]?.lower === 'what') return false;
  // `would not say whether`
  if (/^(?:not|n't)$/.test(words[at - 1]?.lower ?? '') && UNSAID.test(verb.lower)) return false;
  const behind = words.slice(at + 1);
  const quote = behind.findIndex(({ isBehindQuote }) => isBehindQuote);
  const open = quote < 0 ? behind : behind.slice(0, quote);
  if (
    /^complain(?:s|ed)?$/.test(verb.lower) &&
    open.some(({ lower }) => /^(?:of|about)$/.test(lower))
  )
    return true;
  if (
    ACCUSING.test(verb.lower) &&
    open.some(({ lower }) => /^(?:of|for|about|vor|zu|to|de|d'|over|auf)$/.test(lower))
  )
    return true;
  if (verb.lower === 'so' && language.code === 'de') return sentence.quoted.length === 0 && at > 3;
  if (/^h(?:ie|ei)ßt?$/.test(verb.lower) && language.code === 'de' && sentence.quoted.length === 0)
    return at > 2;
  if (pointsBack(words, at, language) || isInsertedClause(words, at, language)) return true;
  const that = open.findIndex(({ lower }) => language.that.has(lower));
  if (isWordOnly(open) || isAside(sentence, open, that)) return false;
  if (that >= 0 && isOfOther(open.slice(0, that))) return false;
  if (that >= 0 && that <= TO_THAT && open.slice(that).length > 2) return true;
  if (PROMISING.test(verb.lower) && open[0]?.lower === 'to' && open.length > 2) return true;
  if (CALLING.test(verb.lower) && open.slice(0, 5).some(({ lower }) => /ти(?:ся)?$/.test(lower)))
    return true;
  // `…, Governor Ada Lund reported.`
  if (/^report(?:s|ed)$/.test(verb.lower))
    return hasClauseBefore(sentence, at, isInverted, language);
  if (language.labelling.has(verb.lower))
    return (
      language.code === 'de' && isInverted && hasClauseBefore(sentence, at, isInverted, language)
    );
  return (
    (!(isInverted && language.code === 'en') && hasClause(sentence, at, open, language)) ||
    hasClauseBefore(sentence, at, isInverted, language) ||
    (language.code === 'en' && !isInverted && opensBeforeQuote(sentence, open, quote))
  );
}

/** `Про це повідомила речниця`, `Das teilte der Rat mit`: what was said stands in the sentence before. */
const pointsBack = (words: readonly Word[], at: number, { code }: Language): boolean => {
  const [first, second] = [words[0]?.lower ?? '', words[1]?.lower ?? ''];
  if (code === 'uk') return at <= 3 && first === 'про' && /^(?:це|таке)$/.test(second);
  if (code === 'de') return at <= 2 && /^(?:das|dies)$/.test(first) && at === 1;
  return code === 'fr' && at <= 6 && first === "c'" && second === 'est' && words[2]?.lower === 'ce';
};

/** `Як зазначив експерт, …`, `Comme l’a souligné la maire, …`: a clause of its own before what is told. */
const isInsertedClause = (words: readonly Word[], at: number, { code }: Language): boolean => {
  const opener = { uk: 'як', fr: 'comme', de: 'wie' }[code];
  const from = words.findLastIndex(({ lower }, index) => index < at && lower === opener);
  if (from < 0 || at - from > (code === 'de' ? 9 : 4)) return false;
  const opens = from === 0 || words[from]?.isParted === true;
  return opens && words.slice(at + 1).some(({ isParted }) => isParted);
};

/** `said a word that …`, `says a lot of things`: no more is told than that somebody spoke. */
const isWordOnly = (open: readonly Word[]): boolean =>
  /^(?:a word|a lot|a few|a prayer|the story|a story)$/.test(
    open
      .slice(0, 2)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** `“…,” she tells me, wiping a mug that reads so`: behind what was quoted, a `that` in a piece of its own belongs to something else. */
const isAside = ({ words, paragraph }: Sentence, open: readonly Word[], that: number): boolean =>
  that > 0 &&
  open.slice(0, that + 1).some(({ isParted }) => isParted) &&
  paragraph.quoted.some(({ end }) => end <= (words[0]?.start ?? 0));

/** `apologised after a review found that …`: another verb has the clause. */
const isOfOther = (lead: readonly Word[]): boolean =>
  /^(?:after|as|when|because|while|following)$/.test(lead[0]?.lower ?? '') &&
  lead.some(({ lower }) => /^(?:found|finds|showed|shows|ruled|concluded)$/.test(lower));

/** Verbs that say nothing behind `not`. */
const UNSAID = /^(?:say|comment|confirm|explain|tell|answer|reply)$/;
const DENYING =
  /^(?:den(?:y|ies|ied)|bestritt|bestreitet|bestreiten|nié|nie|nient|dément|démenti|démentent|dementierte|dementiert|заперечив|заперечила|заперечує|спростував|спростувала)$/;
const ACCUSING =
  /^(?:accuse[sd]?|urge[sd]?|warn(?:s|ed)?|wirft|warf|warnte|warnt|bezifferte|beziffert|accusé|accuse|accusait|accusent|forderte|fordert|verlangte)$/;
/** `закликала держави пришвидшити`. */
const CALLING = /^(?:заклика|вимага|пропону|попроси|порад|доручи)/;
const PROMISING =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|urge[sd]?|claim(?:s|ed)?|proposed?)$/;
