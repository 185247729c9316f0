import { isCompanyForm } from '../languages/company-forms.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import { isEnglishWord, isFirstName, isKnownOrganisation, isKnownPlace } from '../text/lexicon.ts';
import { isAcronym, type Token } from '../text/tokens.ts';
import { isBentForm } from './bent.ts';
import { isNoBody } from './letters.ts';
import { isPaper } from './papers.ts';
import { isMember } from './party.ts';
import { isCompass, personEvidence } from './person-words.ts';
import { isBentBody } from './small-body.ts';
import { type Run, textOf, tokensOf } from './run.ts';

/** How much speaks for each kind. */
export type Evidence = Record<NameKind, number>;

export const NO_EVIDENCE: Evidence = { person: 0, organisation: 0, place: 0, thing: 0 };

export const add = (a: Evidence, b: Partial<Evidence>): Evidence => ({
  person: a.person + (b.person ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
  place: a.place + (b.place ?? 0),
  thing: a.thing + (b.thing ?? 0),
});

/** What the words of a name tell by themselves; the same wherever it stands. */
export function evidenceOfWords(run: Run, language: Language): Evidence {
  const tokens = tokensOf(run);
  const text = textOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return NO_EVIDENCE;
  const found: Partial<Evidence>[] = [headEvidence(tokens, language)];
  if (isKnownPlace(text.toLowerCase(), language)) found.push({ place: 6 });
  if (isKnownOrganisation(text.toLowerCase())) found.push({ organisation: 6 });
  const isOfCountry = language.code === 'uk' && tokens.length === 2;
  if (isKnownBody(text, language) || (isOfCountry && isKnownBody(first.text, language)))
    found.push({ organisation: 9, person: -4, place: -6 });
  if (language.parties.has(last.lower) && tokens.length === 1)
    found.push(isMember(last.lower) ? { thing: 7 } : { organisation: 6 });
  if (language.code === 'fr' && FRENCH_TOWN.test(text)) found.push({ place: 6, person: -3 });
  if (language.code === 'en' && ROAD.test(text)) found.push({ thing: 12 });
  // `the Juniper Fire`, `Ancient DNA`
  const isMultiple = tokens.length > 1;
  if (language.code === 'en' && isMultiple && /^(?:wild)?fire$/.test(last.lower))
    found.push({ thing: 6 });
  if (isMultiple && isEnglishWord(first.lower) && isNoBody(run.paragraph.tokens, run.to - 1))
    found.push({ thing: 6, person: -3 });
  if (isPaper(tokens)) found.push({ organisation: 9, person: -6 });
  if (/ & /.test(text)) found.push({ organisation: 6 });
  if (tokens.length > 1 && isCompanyForm(last.text)) found.push({ organisation: 9 });
  if (isCompass(first) && tokens.length === 2) found.push({ place: 4 });
  // `Great Selby`
  if (
    language.code === 'en' &&
    tokens.length === 2 &&
    /^(?:great|little|nether|much|market|chipping|burnham|stoke)$/.test(first.lower) &&
    !isFirstName(last.lower) &&
    !isEnglishWord(last.lower) &&
    !isListed(language.organisations, last.lower)
  )
    found.push({ place: 5 });
  // `MV Lady Corrigan`
  if (isShip(first) && tokens.length > 1) found.push({ thing: 9 });
  if (tokens.length === 1 && isNoBody(run.paragraph.tokens, run.from)) found.push({ thing: 14 });
  else if (tokens.length === 1 && isAcronym(first.text))
    found.push({ organisation: 3, ...(first.text.length < 5 ? { person: -4 } : {}) });
  const isSmallBody =
    tokens.length > 1 &&
    tokens.some(
      ({ text: word, lower }) =>
        /^\p{Ll}/u.test(word) &&
        (isListed(language.organisations, lower) ||
          (language.code === 'uk' && isBentBody(lower, language))),
    );
  if (
    language.code === 'uk' &&
    tokens.length > 1 &&
    isBentBody(first.lower, language) &&
    /^\p{Ll}/u.test(tokens[1]?.text ?? '')
  )
    found.push({ organisation: 9, place: -2 });
  if (isSmallBody) found.push({ organisation: 9 });
  else if (tokens.length > 1) found.push(...personEvidence(tokens, language));
  return found.reduce<Evidence>(add, NO_EVIDENCE);
}

/** `the A47`, `I-95`. */
const ROAD = /^(?:[ABM]\d{1,4}|I-\d{1,3})$/;

/** `Montbrun-le-Canal`, `Saint-Aubert`. */
const FRENCH_TOWN =
  /^(?:Sainte?-\p{Lu}|[^\s-]+-(?:sur|sous|lès|lez|le|la|les|en|aux?|du|de|des|d['’])-?\p{Lu})/u;

/** Letters before the name of a ship. */
export const isShip = (token: Token | undefined): boolean => SHIP.test(token?.text ?? '');
export const SHIP = /^(?:MV|MT|MS|SS|RV|FV|RMS|RRS|HMS|USS|HMAS|HMCS|INS|USNS|RNLB|HNoMS)(?![^ ])/;

/** A well-known body, in Ukrainian in any case. */
export function isKnownBody(text: string, { bodies, code }: Language): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return (
    bodies.has(plain) || (code === 'uk' && [...bodies].some((body) => isBentForm(plain, body)))
  );
}

/** What makes a reserve one of land. */
const NATURE =
  /^(?:nature|natural|scientific|game|forest|marine|wildlife|biosphere|bird|national)$/;

/** `Gottlieb Hallberg`: behind another word, an ending of towns is one of surnames too; not in `Bad Hallberg`. */
const isOnlyEnding = (
  [first]: readonly Token[],
  head: Token,
  { capitalisesNouns, places }: Language,
): boolean =>
  capitalisesNouns &&
  first !== head &&
  !places.includes(head.lower) &&
  !/^(?:bad|groß|klein|alt|neu|ober|unter|nieder|hohen|st|sankt|markt|burg|schloss)\.?$|er$/.test(
    first?.lower ?? '',
  );

/** Nouns in the name: at its end, before `of`, or at its front: `River Selja`, `FC Lanmore`. */
function headEvidence(tokens: readonly Token[], language: Language): Partial<Evidence> {
  const link = tokens.findIndex(
    ({ lower, text }, at) =>
      at > 0 &&
      language.links.has(lower) &&
      /^\p{Ll}/u.test(text) &&
      !/^(?:and|et|und)$/.test(lower),
  );
  const [first, last] = [tokens[0], tokens.at(-1)];
  // `Technische Hochschule Altenburg`: the noun comes before the place that it has its name from
  const noun = language.capitalisesNouns
    ? tokens.slice(0, -1).find(({ lower }) => isListed(language.organisations, lower))
    : undefined;
  if (noun !== undefined) return { organisation: 6 };
  if (last?.lower === 'cross' && /^(?:red|blue|green|white|gold)$/.test(tokens.at(-2)?.lower ?? ''))
    return { organisation: 6 };
  if (last?.lower === 'reserve' && NATURE.test(tokens.at(-2)?.lower ?? '')) return { place: 6 };
  const heads = [
    tokens[link > 0 ? link - 1 : tokens.length - 1],
    link > 0 ? last : undefined,
    tokens.length > 1 ? first : undefined,
  ];
  const isNumbered = /^\d/.test(last?.text ?? '');
  for (const [index, head] of heads.entries()) {
    if (head === undefined) continue;
    const weight = 6;
    if (isListed(language.organisations, head.lower)) return { organisation: weight };
    if (isListed(language.things, head.lower)) return { thing: weight };
    if (isListed(language.places, head.lower) && !(index === 2 && isFirstName(head.lower)))
      return {
        place: isOnlyEnding(tokens, head, language)
          ? 0
          : isFirstName(first?.lower ?? '')
            ? 2
            : index === 2
              ? 4
              : weight,
      };
  }
  return isNumbered ? { thing: 3 } : {};
}
