import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isDemonym, isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isCapital, isInitial, type Token } from '../text/tokens.ts';
import { smallBodyEnd } from './small-body.ts';
import { beginsSentence, isNext, isOffice, isSaint, type Run } from './run.ts';

/** Runs of words that may be names, from left to right. */
export function findRuns(paragraph: Paragraph, language: Language): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < paragraph.tokens.length) {
    const body = smallBodyEnd(paragraph, at, language);
    if (body > at) {
      runs.push({ paragraph, from: at, to: body });
      at = body;
      continue;
    }
    const to = isStart(paragraph, at, language) ? endOf(paragraph, at, language) : at;
    if (to > at) runs.push({ paragraph, from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

function isStart(paragraph: Paragraph, at: number, language: Language): boolean {
  const token = paragraph.tokens[at];
  if (token === undefined || !isNameWord(token, language)) return false;
  const next = paragraph.tokens[at + 1];
  const goesOn = isNext(next) && isCapital(next.text) && !token.isPossessive;
  if (isInitial(token.text)) return goesOn;
  if (isDemonym(token.lower) && !goesOn) return false;
  if (!beginsSentence(paragraph, at) || language.capitalisesNouns) return true;
  return goesOn ? !isVerbForm(token, language) : true;
}

/** A word that could be part of a name wherever it stands. */
function isNameWord(
  token: Token,
  { common, months, weekdays, determiners, pronouns }: Language,
): boolean {
  const { text, lower } = token;
  if (!isCapital(text)) return false;
  if (Object.hasOwn(weekdays, lower) || Object.hasOwn(months, lower)) return false;
  if (text === text.toUpperCase() && text.length > 1 && !/^\p{Lu}[’']/u.test(text))
    return !SHOUTED.test(lower);
  return !common.has(lower) && !determiners.has(lower) && !Object.hasOwn(pronouns, lower);
}

/** Small words in a headline of capitals. */
const SHOUTED = /^(?:the|and|of|in|on|at|to|for|as|by|is|no|but|with|from|over|after)$/;

/** `Pressing Berg …`: the first word of a sentence is no name where it is a verb. */
const isVerbForm = (token: Token, { code }: Language): boolean =>
  code === 'en' && /(?:ing|ed|ly)$/.test(token.lower) && !isFirstName(token.lower);

function endOf(paragraph: Paragraph, from: number, language: Language): number {
  let to = from + 1;
  for (;;) {
    const next = continuation(paragraph, from, to, language);
    if (next === to) return to;
    to = next;
  }
}

/** Where the run ends after one more step; `to` where it ends already. */
function continuation(paragraph: Paragraph, from: number, to: number, language: Language): number {
  const { tokens } = paragraph;
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (last === undefined || next === undefined) return to;
  const joins = last.isPossessive && isSaint(tokens[from] ?? last) && /^['’]s $/.test(next.gap);
  if (joins && isNameWord(next, language)) return to + 1;
  if (last.isPossessive) return isOwnedHead(last, next, language) ? to + 1 : to;
  if (/^ & $/.test(next.gap) && isCapital(next.text)) return to + 1;
  if (isInitial(last.text) && /^\s?$/.test(next.gap) && isCapital(next.text)) return to + 1;
  if (!isNext(next)) return to;
  if (isCapital(next.text) && !beginsSentence(paragraph, to))
    return canFollow(tokens, to, language) ? to + 1 : to;
  if (/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(next.text) && isCapital(next.text)) return to + 1;
  return overLink(paragraph, from, to, language);
}

function canFollow(tokens: readonly Token[], to: number, language: Language): boolean {
  const token = tokens[to];
  if (token === undefined) return false;
  if (isNameWord(token, language)) return true;
  // `Doctors Without Borders`
  const next = tokens[to + 1];
  if (
    language.prepositions.has(token.lower) &&
    language.code === 'en' &&
    isCapitalNext(next) &&
    isNameWord(next as Token, language)
  )
    return true;
  // `Theresa May`
  return Object.hasOwn(language.months, token.lower) && isFirstName(tokens[to - 1]?.lower ?? '');
}

/** Over particles of a person’s name, and over `of` and `for` in that of a body. */
function overLink(paragraph: Paragraph, from: number, to: number, language: Language): number {
  const { tokens } = paragraph;
  const [last, link] = [tokens[to - 1], tokens[to]];
  if (last === undefined || link === undefined) return to;
  let at = to;
  while (language.particles.has(tokens[at]?.lower ?? '') && isNext(tokens[at]) && at - to < 3)
    at += 1;
  if (at > to && isCapitalNext(tokens[at]) && takesParticle(tokens, from, to, at, language))
    return at + 1;
  if (/^ff/.test(link.text) && isFirstName(last.lower)) return to + 1;
  if (!language.links.has(link.lower)) return to;
  at = to + 1;
  while (
    isNext(tokens[at]) &&
    (language.links.has(tokens[at]?.lower ?? '') ||
      /^(?:the|la|le|les|der|die|des)$/.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  if (!isCapitalNext(tokens[at]) || !isNameWord(tokens[at] as Token, language)) return to;
  if (/^(?:and|und|et|та|і|й|&)$/.test(link.lower))
    return joinsPair(tokens, from, to, at, language) ? at + 1 : to;
  return isHead(last, language) || isOfficeOf(last, tokens[at], language) ? at + 1 : to;
}

/** `People’s Party`, `Teachers’ Union`: an ordinary word owns what makes the name. */
const isOwnedHead = (last: Token, next: Token, language: Language): boolean =>
  /^['’]s? $/.test(next.gap) &&
  isCapital(next.text) &&
  isHead(next, language) &&
  (isEnglishWord(last.lower) || isOffice(last, language));

const isCapitalNext = (token: Token | undefined): boolean => isNext(token) && isCapital(token.text);

/** Where every noun has a capital, a particle belongs to a name only behind a first name or a title. */
function takesParticle(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  language: Language,
): boolean {
  const [last, before, next] = [tokens[to - 1], tokens[to - 2], tokens[at]];
  if (
    last === undefined ||
    next === undefined ||
    isHead(last, language) ||
    isOffice(last, language)
  )
    return false;
  if (!language.capitalisesNouns) return true;
  if (isAcronym(next.text) || language.parties.has(next.lower)) return false;
  const isBehindTitle =
    to - 2 >= from &&
    before !== undefined &&
    (Object.hasOwn(language.honorifics, before.lower) || isOffice(before, language));
  return isFirstName(last.lower) || isInitial(last.text) || isBehindTitle;
}

/** Only a department belongs to an office: the President of Norland is a president, and Norland a place. */
const isOfficeOf = (last: Token, next: Token | undefined, language: Language): boolean =>
  isOffice(last, language) &&
  /^\p{Lu}/u.test(last.text) &&
  language.departments.has(next?.lower ?? '');

/** `Union of Print and Paper Workers`, `Food and Drug Administration`: ordinary words before what makes it a body. */
function joinsPair(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  language: Language,
): boolean {
  let end = at + 1;
  while (isCapitalNext(tokens[end]) && end - at < 4) end += 1;
  const after = tokens.slice(at, end);
  const before = tokens.slice(from, to);
  if (
    before.some((token) => isFirstName(token.lower)) ||
    after.some((token) => isFirstName(token.lower))
  )
    return false;
  const endsAsBody = isHead(after.at(-1), language);
  const isInside = before.some((token) => language.links.has(token.lower));
  const isOrdinary = before.length === 1 || (isInside && isEnglishWord(before.at(-1)?.lower ?? ''));
  if (language.code === 'de') return isInside || isHead(before[0], language);
  if (language.code !== 'en') return isInside && endsAsBody;
  return (
    (isInside && (endsAsBody || isOrdinary)) ||
    (before.length === 1 &&
      endsAsBody &&
      !isHead(before[0], language) &&
      tokens[from - 1]?.lower === 'the')
  );
}

/** A noun that makes a name one of a body, a place or a thing. */
export const isHead = (
  token: Token | undefined,
  { organisations, places, things }: Language,
): boolean =>
  token !== undefined &&
  [organisations, places, things].some((list) => isListed(list, token.lower));
