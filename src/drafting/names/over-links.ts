import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isAnd, isCapital, isInitial, lowerAt, type Token } from '../text/tokens.ts';
import { firstThatFits } from './first-that-fits.ts';
import { joinsPair } from './joins-pair.ts';
import { isCapitalNext, isHead, isNameWord } from './name-words.ts';
import { isNext, isOffice } from './run.ts';

/** Where a name goes on behind a small word. */
interface Link {
  tokens: readonly Token[];
  /** The name so far: tokens `from` to before `to`. */
  from: number;
  to: number;
  /** Index of the next word with a capital. */
  at: number;
  last: Token;
  link: Token;
  next: Token;
  language: Language;
}

/** Over particles of a person’s name, and over `of` and `for` in that of a body. */
export function overLink(
  { tokens }: Paragraph,
  from: number,
  to: number,
  language: Language,
): number {
  const [last, link] = [tokens[to - 1], tokens[to]];
  if (last === undefined || link === undefined) return to;
  const particles = overParticles(tokens, to, language);
  if (particles > to && takesParticle(tokens, from, to, particles, language)) return particles + 1;
  if (/^ff/.test(link.text) && isFirstName(last.lower)) return to + 1;
  if (isInContinent(tokens, from, to, language)) return to + 2;
  const at = overLinks(tokens, to, language);
  const next = tokens[at];
  if (at === to || next === undefined || !isCapitalNext(next) || !isNameWord(next, language))
    return to;
  const seen = { tokens, from, to, at, last, link, next, language };
  return firstThatFits(JOINS, seen) === true ? at + 1 : to;
}

/** `Organization for Security and Co-operation in Europe`: a body that says what it is for, and in which part of the world. */
const isInContinent = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { code, organisations }: Language,
): boolean =>
  code === 'en' &&
  lowerAt(tokens, to) === 'in' &&
  isNext(tokens[to]) &&
  isCapitalNext(tokens[to + 1]) &&
  /^(?:europe|africa|asia|america|oceania)$/.test(lowerAt(tokens, to + 1)) &&
  tokens.slice(from + 1, to).some(({ lower }) => /^(?:for|on|of)$/.test(lower)) &&
  tokens
    .slice(from, to)
    .some(({ lower }) => isListed(organisations, lower) || /^conference$/.test(lower));

/** Index behind up to three particles; `to` where there is none. */
function overParticles(tokens: readonly Token[], to: number, { particles }: Language): number {
  let at = to;
  while (particles.has(lowerAt(tokens, at)) && isNext(tokens[at]) && at - to < 3) at += 1;
  return at;
}

/** Index behind a link and the small words after it; `to` where there is none. */
function overLinks(tokens: readonly Token[], to: number, { links, code }: Language): number {
  // `hatte der Bundestag die Kontrolle gelockert`
  if (!links.has(lowerAt(tokens, to)) || (code === 'de' && lowerAt(tokens, to) === 'die'))
    return to;
  const isSmall = (word: string) => links.has(word) || /^(?:the|la|le|les|der|die|des)$/.test(word);
  let at = to + 1;
  while (isNext(tokens[at]) && isSmall(lowerAt(tokens, at))) at += 1;
  return at;
}

/** Whether a link joins what stands before and behind it to one name, the first that fits. */
const JOINS: readonly ((seen: Link) => boolean | undefined)[] = [
  (seen) => (isBehindBody(seen) && !isAcronym(seen.last.text) ? true : undefined),
  // `trennt sich von Trainer Ada Lund`
  ({ next, language }) =>
    language.capitalisesNouns && isOffice(next, language) ? false : undefined,
  ({ tokens, from, to, last, link }) => {
    const isPeerage = to - from === 1 ? isPeer(last) : to - from === 2 && isLordly(tokens[from]);
    return isPeerage && link.lower === 'of' ? true : undefined;
  },
  ({ tokens, from, to, at, link, language }) => {
    if (!isAnd(link.lower) && link.lower !== '&') return undefined;
    // `Bund der Steuerzahler und die Brekker Zeitung`, `the OSCE and the Ministry of Defence`
    if (at > to + 1) return false;
    return joinsPair(tokens, { from, to, at }, language);
  },
  ({ tokens, at, link }) => (link.lower === 'of' && isLaw(tokens, at) ? true : undefined),
  // `Office for the Treatment of Prisoners of War`
  ({ tokens, from, to, last, link, next }) =>
    link.lower === 'of' &&
    tokens.slice(from, to).some(({ lower }) => /^(?:for|of)$/.test(lower)) &&
    /(?:ment|tion|sion|ance|ence|ing|ity)$/.test(last.lower) &&
    isEnglishWord(next.lower)
      ? true
      : undefined,
  (seen) => (isOfficeOfBody(seen) ? true : undefined),
  ({ last, next, language }) => isHead(last, language) || isOfficeOf(last, next, language),
];

/** `Proceeds of Crime Act`: capitals behind `of` that end as a law does. */
function isLaw(tokens: readonly Token[], from: number): boolean {
  let end = from + 1;
  while (isCapitalNext(tokens[end]) && end - from < 4) end += 1;
  return (
    end > from + 1 && /^(?:act|bill|regulations|convention)$/.test(tokens[end - 1]?.lower ?? '')
  );
}

/** `United Nations High Commissioner for Refugees`: a body whose name ends in an office, with what it is for. */
const isOfficeOfBody = ({ tokens, from, to, last, link, language }: Link): boolean =>
  link.lower === 'for' &&
  isOffice(last, language) &&
  tokens.slice(from, to - 1).some(({ lower }) => isListed(language.organisations, lower));

/** `l’association Eau et Rivières de Bretagne`: a body’s own name may hold any small word. */
const isBehindBody = ({ tokens, from, language }: Link): boolean =>
  language.code === 'fr' &&
  /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
  isNext(tokens[from]) &&
  /^(?:association|collectif|ong|fondation|société|entreprise|mouvement|parti|syndicat|club|fédération)$/.test(
    lowerAt(tokens, from - 1),
  );

/** Titles that make a name with a place: `the Earl of Marden`. */
export const isPeer = ({ text }: Token): boolean =>
  /^(?:Earl|Duke|Duchess|Marquess|Marquis|Viscount|Viscountess|Countess|Count|Baron|Baroness|Prince|Princess)$/.test(
    text,
  );

/** `Lord Hambleton of Selby`: the title and the place are the name. */
export const isLordly = (token: Token | undefined): boolean =>
  /^(?:Lord|Lady|Baron|Baroness)$/.test(token?.text ?? '');

/** `Brehm, Otte & Partner`: surnames of a firm, the last behind `&`; `to` where no list ends so. */
export function overPartners(tokens: readonly Token[], from: number, to: number): number {
  if (to - from > 2) return to;
  for (let at = to; at < to + 4; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.gap !== ', ' || !isCapital(token.text)) return to;
    if (next?.gap === ' & ') return PARTNERS.test(next.text) ? at + 2 : to;
  }
  return to;
}

/** What stands behind the last `&` of a firm’s name. */
const PARTNERS =
  /^(?:Partners?|Partnern|Partenaires|Co|Cie|Company|Associates|Associés|Kollegen|Sozien|Söhne|Sons|Fils|Brothers)$/;

/** `Ministry of Environment, Forest and Climate Change`: behind the comma, where an `and` with a capital ends the list. */
export function overList(
  { tokens }: Paragraph,
  from: number,
  to: number,
  language: Language,
): number {
  const of = tokens.slice(from, to).findIndex(({ lower }) => language.links.has(lower));
  const head = tokens[from + of - 1];
  if (of < 1 || !isListed(language.organisations, head?.lower ?? '')) return to;
  for (let at = to; at < to + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined) return to;
    if (/^(?:and|und|et)$/.test(token.lower)) return isCapitalNext(tokens[at + 1]) ? at + 2 : to;
    if (!/^,? $/.test(token.gap) || !/^\p{Lu}/u.test(token.text) || isFirstName(token.lower))
      return to;
  }
  return to;
}

/**
 * Whether particles belong to a name, with the capital behind them at `at`; where every noun has a capital, only behind
 * a first name or a title.
 */
function takesParticle(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  language: Language,
): boolean {
  const [last, before, next] = [tokens[to - 1], tokens[to - 2], tokens[at]];
  if (last === undefined || next === undefined || !isCapitalNext(next)) return false;
  if (isHead(last, language) || isOffice(last, language)) return false;
  if (!language.capitalisesNouns) return true;
  if (isOffice(next, language)) return false;
  if (isAcronym(next.text) || language.parties.has(next.lower)) return false;
  const isBehindTitle =
    to - 2 >= from &&
    before !== undefined &&
    (Object.hasOwn(language.honorifics, before.lower) || isOffice(before, language));
  return (
    isFirstName(last.lower) ||
    isInitial(last.text) ||
    isBehindTitle ||
    (to - from > 1 && NOBLE.test(last.lower))
  );
}

/** `Ada Gräfin zu Lund`. */
const NOBLE = /^(?:graf|gräfin|freiherr|freifrau|baron|baronin|fürst|fürstin|prinz|prinzessin)$/;

/** Only a department belongs to an office: the President of Norland is a president, and Norland a place. */
const isOfficeOf = (last: Token, next: Token | undefined, language: Language): boolean =>
  isOffice(last, language) &&
  /^\p{Lu}/u.test(last.text) &&
  language.departments.has(next?.lower ?? '');
