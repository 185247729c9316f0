import type { Language } from '../languages/language.ts';
import { isActor } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isOffice } from './run.ts';

/** Endings of nouns for people; they count only where an article and commas show an apposition. */
const PERSON_NOUN = /(?:ist|er|or|man|woman|ian|ant|ee|eur|euse|eure|ier|ière|in)$/;

/** The last word before the first preposition; where adjectives stand behind their noun, the first noun for somebody. */
export function headOf(phrase: readonly Token[], language: Language): Token | undefined {
  const at = phrase.findIndex((token, index) => index > 0 && isPreposition(token, language));
  const own = phrase.slice(0, at < 0 ? phrase.length : at);
  const first = ADJECTIVES_BEHIND.has(language.code)
    ? own.find((token) => isOffice(token, language))
    : undefined;
  return first ?? own.at(-1);
}

const ADJECTIVES_BEHIND = new Set(['fr', 'uk']);

const isPreposition = (
  { lower }: Token,
  { prepositions, links, code, determiners }: Language,
): boolean =>
  prepositions.has(lower) ||
  (lower !== 'and' && links.has(lower)) ||
  (code === 'de' && determiners.has(lower));

export const isPersonNoun = (token: Token, language: Language): boolean =>
  isOffice(token, language) ||
  isActor(token.lower) ||
  PERSON_WORD.test(token.lower) ||
  (/^\p{Ll}/u.test(token.text) === !language.capitalisesNouns &&
    PERSON_NOUN.test(token.lower) &&
    !NO_PERSON.test(token.lower));

/** A noun for somebody that has no ending of one: `guard`. */
export const isPersonWord = (word: string): boolean => PERSON_WORD.test(word);

/** Nouns for people without such an ending. */
const PERSON_WORD =
  /^(?:guard|back|pivot|centre-back|fullback|half-back|lock|prop|guide|monk|nun|thief|spy|orphan|refugee|migrant|native|hermit|pianist|cellist|guest|host|hostess|parent|twin|child|boy|girl|man|woman|couple|grandparent|relative|bride|groom|envoy|scholar|postgraduate|undergraduate|pensioner|passer-by|bystander|onlooker|recruit|cadet|conscript|deserter|prisoner|inmate|hostage)$/;

const NO_PERSON =
  /(?:paper|letter|number|order|member-state|matter|river|tower|power|war|year|week|summer|winter|october|november|december|september|weather|water|centre|center|manner|chapter|answer|figure|error|sector|factor|floor|door|colour|color|harbour|labour|union|region|plan|german|fiscal|dinner|former|other|paper-maker|maker|brewer|developer|manufacturer|supplier|insurer|retailer|broadcaster|carrier|lender|publisher-house|grocer|airline|operator)$/;
