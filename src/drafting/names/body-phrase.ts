import { isListed, type Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { isKindOfBody } from './around.ts';
import { headOf, isPersonWord } from './person-noun.ts';
import { isOffice, type Run } from './run.ts';

/** How far back the phrase may begin, in words. */
const REACH = 8;

/** Whether a name between commas follows an office in a body: `the chairman of the county commission, Ray Lund,`. */
export function isBehindOffice({ paragraph: { tokens }, from }: Run, language: Language): boolean {
  for (let at = from - 1; at > 0 && from - at < REACH; at -= 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token === undefined || before === undefined) return false;
    if (language.links.has(token.lower) && isOffice(before, language)) return true;
    if (!/^(?:[  -]?|['’]s? )$/.test(token.gap)) return false;
  }
  return false;
}

/** Whether a name between commas follows a common noun for a body with its article: `the fishermen’s league, Nets First,`. */
export function isBodyPhraseBefore({ paragraph, from, to }: Run, language: Language): boolean {
  const { tokens } = paragraph;
  const isClosed = /^[,.;)]/.test(tokens[to]?.gap ?? '.');
  if (!isClosed || !/^, $/.test(tokens[from]?.gap ?? '')) return false;
  if (isBehindOffice({ paragraph, from, to }, language)) return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (language.determiners.has(token.lower) && isBody(tokens.slice(at + 1, from), language))
      return true;
    if (!/^(?:[  -]?|['’]s? )$/.test(token.gap) || language.saying.has(token.lower)) return false;
  }
  return false;
}

/** Whether the noun of a phrase is a common one for a body. */
function isBody(phrase: readonly Token[], language: Language): boolean {
  const head = language.code === 'fr' ? phrase[0] : headOf(phrase, language);
  return (
    head !== undefined &&
    !isOffice(head, language) &&
    !isPersonWord(head.lower) &&
    head.lower !== 'capital' &&
    /^\p{Ll}/u.test(head.text) !== language.capitalisesNouns &&
    (isListed(language.organisations, head.lower) || isKindOfBody(head))
  );
}
