import { isFunctionWord, type Language } from '../languages/language.ts';
import type { Word } from '../speech/phrase.ts';
import type { Mention } from '../story.ts';
import { isPast } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';

/** Whether a word is part of a name. */
export const isName = ({ start, end }: Word, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.start <= start && end <= mention.end);

/** `will cross`, `is to open`. */
export const isPlanned = (words: readonly Word[], at: number, { code }: Language): boolean =>
  code === 'en' &&
  /^\p{Ll}{3,}$/u.test(words[at]?.text ?? '') &&
  (/^(?:will|would|shall|must)$/.test(lowerAt(words, at - 1)) ||
    (lowerAt(words, at - 1) === 'to' &&
      /^(?:is|are|had|due|scheduled|expected|set)$/.test(lowerAt(words, at - 2)))) &&
  !/^(?:not|be|have)$/.test(lowerAt(words, at));

/** A verb that tells that something happened: `crossed`, `a franchi`. */
export function isAct({ lower, text }: Word, language: Language): boolean {
  const { code, common, saying, between } = language;
  if (code === 'en' && /^(?:born|built|founded|went)$/.test(lower)) return true;
  if (/^\p{Lu}/u.test(text) || between.has(lower)) return false;
  if (code === 'en' && lower === 'asked') return true;
  if (/^(?:said|told|added)$/.test(lower)) return false;
  if (code !== 'fr' && common.has(lower)) return false;
  if (code !== 'en' && saying.has(lower)) return false;
  return ACTS[code]?.(lower, language) ?? false;
}

/** By the code of a language. */
const ACTS: Readonly<Record<string, (word: string, language: Language) => boolean>> = {
  en: (word) => isPast(word) && !/^(?:was|were|had|been)$/.test(word),
  de: (word, { determiners }) =>
    /(?:en|t|te)$/.test(word) && word.length > 4 && !determiners.has(word),
  fr: (word) => FRENCH_ACT.test(word) && !FRENCH_NOUN.test(word),
  uk: (word) => UKRAINIAN_ACT.test(word),
};

const FRENCH_ACT =
  /^(?:\p{L}{3,}(?:é|ée|és|ées|ait|aient|èrent|[^è]era|eront|ira|iront)|mise?s?|prise?s?|ouverte?s?|construite?s?|élue?s?|rendue?s?|vendue?s?|conclue?s?|perdue?s?|détruite?s?|découverte?s?|née?s?|morte?s?|parue?s?|tenue?s?)$/u;

/** Nouns that end as participles do. */
const FRENCH_NOUN =
  /(?:ité|iété|auté|^santé|^été|^côté|^comté|^liberté|^députée?|^employée?s?|^déléguée?|^marché|^arrêté|^soirée|^journée|^année|^musée|^armée|^idée)$/;

const UKRAINIAN_ACT =
  /^\p{L}{2,}(?:[иаіу]в|[иаіуе]л[аои]|лося|лася|лися|вся|[иеє]ться|[яую]ться|[дкнв]уть|[длнст][яа]ть|(?:[ае]н|ит)(?:ий|а|е|о|і))$/u;

/** Parts of a figure. */
const NO_WEIGHT = /^(?:least|most|million|billion|trillion|per|cent|percent)$/;

/** A word of weight, and no time or title. */
export function isContent({ lower, text }: Word, language: Language): boolean {
  const isNoun = language.code === 'en' && /^(?:report|pledge|estimate|claim)$/.test(lower);
  if ((isFunctionWord(lower, language) && !isNoun) || language.particles.has(lower)) return false;
  if (language.code === 'en' && NO_WEIGHT.test(lower)) return false;
  const { months, weekdays, relative, honorifics, capitalisesNouns } = language;
  if ([months, weekdays, relative, honorifics].some((words) => Object.hasOwn(words, lower)))
    return false;
  if (
    /^(?:morning|noon|afternoon|evening|night|midnight|beginning|starting|abend|soir|matin)$/.test(
      lower,
    )
  )
    return false;
  return (
    /\p{L}/u.test(text) &&
    lower.length > 2 &&
    (!capitalisesNouns || /^\p{Lu}/u.test(text) || lower.length > 5)
  );
}
