import { isCompanyForm } from '../languages/company-forms.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isCountry, isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isNearTop } from '../text/near-top.ts';
import { isAcronym, isCapital, isInitial, lowerAt, type Token } from '../text/tokens.ts';
import { firstThatFits } from './first-that-fits.ts';
import { isCapitalNext, isHead, isNameWord } from './name-words.ts';
import { overLink, overList, overPartners } from './over-links.ts';
import { PARTICLE } from './particle.ts';
import { beginsSentence, isNext, isOffice, isSaint } from './run.ts';

/** A name as far as it has been read: tokens `from` to before `to`. */
interface Begun {
  paragraph: Paragraph;
  from: number;
  to: number;
  language: Language;
}

/** The same with its last word and the one behind it. */
interface Seen extends Begun {
  tokens: readonly Token[];
  last: Token;
  next: Token;
}

/** Index where the name ends after one more step; `to` where it ends already. */
export function goesOnTo(begun: Begun): number {
  const { tokens } = begun.paragraph;
  const [last, next] = [tokens[begun.to - 1], tokens[begun.to]];
  if (last === undefined || next === undefined) return begun.to;
  const end = firstThatFits(STEPS, { ...begun, tokens, last, next });
  return end ?? overLink(begun.paragraph, begun.from, begun.to, begun.language);
}

/** Ways in which a name goes on or ends, the first that fits; undefined where one does not. */
const STEPS: readonly ((seen: Seen) => number | undefined)[] = [
  // `Prof. Dr. med. Ada Lund`
  ({ last, next, to, language: { capitalisesNouns, honorifics } }) =>
    capitalisesNouns &&
    next.gap === ' ' &&
    [last, next].every(({ lower }) => Object.hasOwn(honorifics, lower))
      ? to + 1
      : undefined,
  // `St James’s Park`
  ({ tokens, from, to, last, next, language }) =>
    last.isPossessive &&
    isSaint(tokens[from] ?? last) &&
    /^['’]s $/.test(next.gap) &&
    isNameWord(next, language)
      ? to + 1
      : undefined,
  ({ from, to, last }) => (isCompanyForm(last.text) && to - from > 1 ? to : undefined),
  // `Norway-Sweden talks`
  ({ to, last, next, language }) =>
    /^[-–]$/.test(next.gap) && isCountry(last.lower, language) ? to : undefined,
  // `HMRC/DWP`; not `OSLO/TORONTO, March 4 —`, `BBC/Ada Lund`
  ({ paragraph, from, to, last, next }) => {
    const isTowns = from === 0 && isNearTop(paragraph);
    const isPair = next.gap === '/' && isAcronym(last.text) && isCapital(next.text);
    if (!isPair || isTowns) return undefined;
    return isFirstName(next.lower) ? to : to + 1;
  },
  ({ tokens, to }) => {
    const end = nicknameEnd(tokens, to);
    return end > to ? end : undefined;
  },
  behindOwner,
  // `Marks & Brekk`
  ({ to, next }) => (next.gap === ' & ' && isCapital(next.text) ? to + 1 : undefined),
  ({ to, last, next }) =>
    isInitial(last.text) && /^\s?$/.test(next.gap) && isCapital(next.text) ? to + 1 : undefined,
  ({ paragraph, tokens, from, to, next, language }) => {
    if (next.gap !== ', ' || !isCapital(next.text)) return undefined;
    const firm = overPartners(tokens, from, to);
    return firm > to ? firm : overList(paragraph, from, to, language);
  },
  ({ to, next }) => (isNext(next) ? undefined : to),
  // `Minister of State at the Ministry of Foreign Affairs Ada Lund`
  ({ tokens, from, to, next, language }) =>
    language.code === 'en' &&
    isHead(tokens[from], language) &&
    tokens.slice(from, to).some(({ lower }) => lower === 'of') &&
    isFirstName(next.lower) &&
    (isCapitalNext(tokens[to + 1]) || language.particles.has(lowerAt(tokens, to + 1)))
      ? to
      : undefined,
  ({ paragraph, tokens, to, next, language }) => {
    if (!isCapital(next.text) || beginsSentence(paragraph, to)) return undefined;
    return canFollow(tokens, to, language) ? to + 1 : to;
  },
  ({ to, next }) =>
    /^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(next.text) && isCapital(next.text) ? to + 1 : undefined,
];

/** Behind a possessive a name goes on where what it owns makes the name. */
function behindOwner({ tokens, from, to, last, next, language }: Seen): number | undefined {
  if (!last.isPossessive) return undefined;
  const isOwner = /^['’] $/.test(next.gap) && isListed(language.organisations, next.lower);
  if (isHead(last, language) && to - from > 1 && !isOwner) return to;
  return isOwnedHead(last, next, tokens.slice(to, to + 4), language) ? to + 1 : to;
}

function canFollow(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    isNameWord(token, language) ||
    isParticleOfName(tokens, at) ||
    (FOLLOWS[language.code]?.(tokens, at, language) ?? false) ||
    // `Theresa May`
    (Object.hasOwn(language.months, token.lower) && isFirstName(lowerAt(tokens, at - 1)))
  );
}

/** By the code of a language: what else may stand inside a name with a capital. */
const FOLLOWS: Readonly<
  Record<string, (tokens: readonly Token[], at: number, language: Language) => boolean>
> = {
  // `Doctors Without Borders`, `Save Our Sound`
  en: (tokens, at, language) => {
    const [token, next] = tokens.slice(at, at + 2);
    if (token === undefined || next === undefined || !isCapitalNext(next)) return false;
    const isSmall =
      language.prepositions.has(token.lower) || /^(?:Our|Your|My|The)$/.test(token.text);
    return isSmall && isNameWord(next, language);
  },
  // `Fabrikant August Zick`
  de: (tokens, at) =>
    lowerAt(tokens, at) === 'august' &&
    isCapitalNext(tokens[at + 1]) &&
    !/^\d/.test(lowerAt(tokens, at + 1)),
};

/** `Dave ‘Nobby’ Clarke`, `Rick “The Axe” Lund`: the index behind the nickname and a surname; `to` where none stands there. */
function nicknameEnd(tokens: readonly Token[], to: number): number {
  const isBehindName =
    isFirstName(tokens[to - 1]?.lower ?? '') || isCapital(tokens[to]?.text ?? '');
  if (!isBehindName || !/^ [‘'“"]$/.test(tokens[to]?.gap ?? '')) return to;
  for (let end = to + 1; end <= to + 3; end += 1) {
    const behind = tokens[end];
    if (/^[’'”"] $/.test(behind?.gap ?? '')) return isCapital(behind?.text ?? '') ? end + 1 : to;
    if (behind?.gap !== ' ') return to;
  }
  return to;
}

/** `Yann Le Goff`, `Koen De Smedt`: a particle with a capital between two words of a name. */
const isParticleOfName = (tokens: readonly Token[], at: number): boolean =>
  PARTICLE.test(tokens[at]?.text ?? '') &&
  isCapitalNext(tokens[at]) &&
  isCapitalNext(tokens[at + 1]) &&
  isFirstOrInitial(tokens[at - 1]);

const isFirstOrInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  (isFirstName(token.lower) ||
    isInitial(token.text) ||
    PARTICLE.test(token.text) ||
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text));

/** `People’s Party`, `Teachers’ Union`: an ordinary word owns what makes the name. */
const isOwnedHead = (
  last: Token,
  next: Token,
  ahead: readonly Token[],
  language: Language,
): boolean =>
  (/^['’] $/.test(next.gap) && leadsToBody(ahead, language)) ||
  (/^['’]s? $/.test(next.gap) &&
    isCapital(next.text) &&
    isHead(next, language) &&
    (isEnglishWord(last.lower) ||
      /\p{L}{2}(?:men|women)$/u.test(last.lower) ||
      isOffice(last, language) ||
      (/^['’] $/.test(next.gap) && isListed(language.organisations, next.lower))));

/** `Brekk Boys’ High School`: a few capitals that end as a body. */
function leadsToBody(ahead: readonly Token[], { organisations }: Language): boolean {
  const end = ahead.findIndex((token, at) => !isCapital(token.text) || (at > 0 && !isNext(token)));
  const own = end < 0 ? ahead : ahead.slice(0, end);
  return own.length > 0 && isListed(organisations, own.at(-1)?.lower ?? '');
}
