import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { isNext } from './run.ts';

/**
 * Where names of bodies are written small, `conseil régional du Haut-Valois`, `Міська рада Озерська`: the index
 * behind the name that begins at `at`; `at` where none does.
 */
export function smallBodyEnd(paragraph: Paragraph, at: number, language: Language): number {
  const { tokens } = paragraph;
  const quoted = quotedEnd(tokens, at, language);
  if (quoted > at) return quoted;
  const bent = bentEnd(tokens, at, language);
  if (bent > at) return bent;
  const start = nounEnd(tokens, at, language);
  if (start === at) return at;
  const isPlain = isSmall(tokens[start], language) && !isJoint(tokens[start], language);
  const end =
    language.code === 'fr'
      ? frenchEnd(tokens, isPlain ? start + 1 : start, language)
      : capitalsEnd(tokens, isPlain ? start + 1 : start);
  const hasCapital = tokens.slice(at, end).some(({ text }) => isCapital(text));
  return end > start && hasCapital ? end : at;
}

/** Whether a word is a noun of a body in any case: `палати`, `підприємством`. */
export const isBentBody = (word: string, { organisations }: Language): boolean =>
  organisations.some(
    (noun) =>
      noun.length > 3 &&
      Math.abs(noun.length - word.length) <= 2 &&
      word.startsWith(noun.slice(0, Math.max(4, noun.length - 2))),
  );

/** `компанії «Полісся-Буд»`: all that stands between the marks behind a noun of a body. */
function quotedEnd(tokens: readonly Token[], at: number, language: Language): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (language.code !== 'uk' || before === undefined || !/^\s[«„“"]$/.test(first?.gap ?? ''))
    return at;
  if (!isBentBody(before.lower, language)) return at;
  const end = tokens.findIndex(({ gap }, index) => index > at && /[»”“"]/.test(gap));
  return end > at && end - at < 6 ? end : end < 0 ? Math.min(tokens.length, at + 5) : at;
}

/** `Національного антикорупційного бюро`: adjectives and their noun in any case but the first. */
function bentEnd(tokens: readonly Token[], at: number, language: Language): number {
  if (language.code !== 'uk' || !/(?:ого|ої|ому|им|ою|ій)$/.test(tokens[at]?.lower ?? ''))
    return at;
  if (!isCapital(tokens[at]?.text ?? '')) return at;
  for (let end = at + 1; end < at + 4; end += 1) {
    const token = tokens[end];
    if (!isSmall(token, language)) return at;
    if (isBentBody(token?.lower ?? '', language)) return end + 1;
  }
  return at;
}

/** Behind the noun that makes a body, with an adjective before it in Ukrainian. */
function nounEnd(tokens: readonly Token[], at: number, language: Language): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || (language.code !== 'fr' && language.code !== 'uk')) return at;
  if (language.prepositions.has(first.lower)) return at;
  if (isListed(language.organisations, first.lower)) return at + 1;
  const isBehind = language.code === 'uk' && isCapital(first.text) && isSmall(second, language);
  return isBehind && isListed(language.organisations, second?.lower ?? '') ? at + 2 : at;
}

/** Over `du`, `de la` and the word behind it. */
function frenchEnd(tokens: readonly Token[], from: number, language: Language): number {
  let end = from;
  while (end - from < 2 && isNext(tokens[end]) && language.links.has(tokens[end]?.lower ?? ''))
    end += 1;
  if (end === from) return from;
  const capitals = capitalsEnd(tokens, end);
  if (capitals > end) return capitals;
  return isSmall(tokens[end], language) ? end + 1 : from;
}

function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isNext(tokens[end]) && isCapital(tokens[end]?.text ?? '')) end += 1;
  return end;
}

const isSmall = (token: Token | undefined, { saying, between }: Language): boolean =>
  isNext(token) &&
  /^\p{Ll}/u.test(token.text) &&
  !saying.has(token.lower) &&
  !between.has(token.lower);

const isJoint = (token: Token | undefined, { links, prepositions }: Language): boolean =>
  token !== undefined && (links.has(token.lower) || prepositions.has(token.lower));
