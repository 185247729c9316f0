import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isEnglishWord, isFirstName, isKnownPlace } from '../text/lexicon.ts';
import { isAcronym, isCapital, isInitial, type Token } from '../text/tokens.ts';
import { isCapitalNext, isHead, isNameWord } from './name-words.ts';
import { isNext, isOffice } from './run.ts';

/** Over particles of a person’s name, and over `of` and `for` in that of a body. */
export function overLink(
  paragraph: Paragraph,
  from: number,
  to: number,
  language: Language,
): number {
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
  if (isBehindBody(tokens, from, language) && !isAcronym(last.text)) return at + 1;
  // `trennt sich von Trainer Ada Lund`
  if (language.capitalisesNouns && isOffice(tokens[at], language)) return to;
  const isPeerage =
    (isPeer(last) && to - from === 1) || (to - from === 2 && isLordly(tokens[from]));
  if (isPeerage && link.lower === 'of') return at + 1;
  if (/^(?:and|und|et|та|і|й|&)$/.test(link.lower))
    return !(language.code === 'de' && at > to + 1) && joinsPair(tokens, from, to, at, language)
      ? at + 1
      : to;
  if (link.lower === 'of' && isLaw(tokens, at)) return at + 1;
  // `Office for the Treatment of Prisoners of War`
  const isInside = tokens.slice(from, to).some(({ lower }) => /^(?:for|of)$/.test(lower));
  if (isInside && link.lower === 'of' && isAction(last) && isEnglishWord(tokens[at]?.lower ?? ''))
    return at + 1;
  if (isOfficeOfBody(tokens, from, to, language)) return at + 1;
  return isHead(last, language) || isOfficeOf(last, tokens[at], language) ? at + 1 : to;
}

const isAction = ({ lower }: Token): boolean => /(?:ment|tion|sion|ance|ence|ing|ity)$/.test(lower);

/** `Proceeds of Crime Act`: capitals behind `of` that end as a law does. */
function isLaw(tokens: readonly Token[], from: number): boolean {
  let end = from + 1;
  while (isCapitalNext(tokens[end]) && end - from < 4) end += 1;
  return (
    end > from + 1 && /^(?:act|bill|regulations|convention)$/.test(tokens[end - 1]?.lower ?? '')
  );
}

/** `United Nations High Commissioner for Refugees`: a body whose name ends in an office, with what it is for. */
const isOfficeOfBody = (
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): boolean =>
  tokens[to]?.lower === 'for' &&
  isOffice(tokens[to - 1], language) &&
  tokens.slice(from, to - 1).some((token) => isListed(language.organisations, token.lower));

/** `l’association Eau et Rivières de Bretagne`: a body’s own name may hold any small word. */
const isBehindBody = (tokens: readonly Token[], from: number, language: Language): boolean => {
  const before = tokens[from - 1];
  return (
    language.code === 'fr' &&
    before !== undefined &&
    /^\p{Ll}/u.test(before.text) &&
    isNext(tokens[from]) &&
    /^(?:association|collectif|ong|fondation|société|entreprise|mouvement|parti|syndicat|club|fédération)$/.test(
      before.lower,
    )
  );
};

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
  const endsAsBody = isHead(after.at(-1), language);
  if (endsAsBody && isPairOfPlaces(before, after, language)) return true;
  if (
    before.some((token) => isFirstName(token.lower)) ||
    after.some((token) => isFirstName(token.lower))
  )
    return false;
  // `Port and Dock Workers’ Union`
  const isOfWorkers = before.length === 1 && after.at(-1)?.isPossessive === true && endsAsBody;
  const isInside = before.some((token) => language.links.has(token.lower));
  const isOrdinary = before.length === 1 || (isInside && isEnglishWord(before.at(-1)?.lower ?? ''));
  if (language.code === 'de')
    return isInside || isListed(language.organisations, before[0]?.lower ?? '');
  if (language.code !== 'en') return isInside && endsAsBody;
  return (
    (isInside && (endsAsBody || isOrdinary)) ||
    (endsAsBody && isOwnPair(before, after, language)) ||
    (endsAsBody &&
      (tokens[from - 1]?.lower === 'the' || tokens[from - 1]?.isPossessive === true) &&
      (isOfWorkers || isPlainPair(before, language)))
  );
}

/** `Norland Fire and Rescue Service`: a place, and what the one body does there. */
const isOwnPair = (
  [place, first, ...more]: readonly Token[],
  after: readonly Token[],
  language: Language,
): boolean =>
  place !== undefined &&
  first !== undefined &&
  more.length === 0 &&
  after.length > 1 &&
  !isEnglishWord(place.lower) &&
  !isHead(first, language) &&
  isEnglishWord(first.lower);

/** `Devon and Cornwall Police`: two places that share a body. */
const isPairOfPlaces = (
  before: readonly Token[],
  after: readonly Token[],
  language: Language,
): boolean =>
  before.length === 1 &&
  after.length > 1 &&
  (/^(?:police|constabulary)$/.test(after.at(-1)?.lower ?? '') ||
    (isKnownPlace(before[0]?.lower ?? '', language) &&
      isKnownPlace(after[0]?.lower ?? '', language)));

/** `Food` and its like before `and Drug Administration`; a body of its own is none. */
function isPlainPair(before: readonly Token[], language: Language): boolean {
  const last = before.at(-1);
  if (last === undefined || before.length > 2) return false;
  if (before.length === 1)
    return (
      !isHead(last, language) || /[^s]s$/.test(last.lower) || language.departments.has(last.lower)
    );
  return !isHead(last, language) && before.every(({ lower }) => isEnglishWord(lower));
}
