import { isListed, type Language } from '../languages/language.ts';
import { isFirstName } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { isNext } from './run.ts';

/** A word that could be part of a name wherever it stands. */
export function isNameWord(
  token: Token,
  { common, months, weekdays, determiners, pronouns }: Language,
): boolean {
  const { text, lower } = token;
  if (!isCapital(text) || isCompound(text) || /^\p{Lu}{2,}s$/u.test(text)) return false;
  if (isContraction(lower) || isSum(text)) return false;
  if (Object.hasOwn(weekdays, lower) || Object.hasOwn(months, lower)) return false;
  if (text === text.toUpperCase() && text.length > 1 && !/^\p{Lu}[’']/u.test(text))
    return !SHOUTED.test(lower);
  return !common.has(lower) && !determiners.has(lower) && !Object.hasOwn(pronouns, lower);
}

/** `Toronto-based`, `Paris-born`: an adjective, whatever its capital. */
const isCompound = (text: string): boolean =>
  /^\p{Lu}.*-(?:based|born|backed|led|owned|bound|style|trained|educated|listed|controlled|held|run|sized|wide|era|area|inspired|funded|related|speaking|raised|bred|made|built|registered|headquartered)$/u.test(
    text,
  );

/** `I’m`, `Don’t`, `They’re`. */
const isContraction = (lower: string): boolean =>
  /^(?:i'm|\p{L}+n't|\p{L}{1,5}'(?:d|ll|ve|re))$/u.test(lower);

/** `DKr412`, `Rs90`: money. */
const isSum = (text: string): boolean => /^(?:[DNS]Kr|SFr|Fr|Rs|Rmb|R|RM)\d+$/.test(text);

/** Small words in a headline of capitals. */
const SHOUTED = /^(?:the|and|of|in|on|at|to|for|as|by|is|no|but|with|from|over|after)$/;

/** `Pressing Berg …`: the first word of a sentence is no name where it is a verb. */
export const isVerbForm = (token: Token, { code }: Language): boolean =>
  code === 'en' && /(?:ing|ed|ly)$/.test(token.lower) && !isFirstName(token.lower);

export const isCapitalNext = (token: Token | undefined): boolean =>
  isNext(token) && isCapital(token.text);

/** A noun that makes a name one of a body, a place or a thing. */
export const isHead = (
  token: Token | undefined,
  { organisations, places, things }: Language,
): boolean =>
  token !== undefined &&
  [organisations, places, things].some((list) => isListed(list, token.lower));
