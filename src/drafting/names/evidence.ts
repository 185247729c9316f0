import { isCompanyForm } from '../languages/company-forms.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import {
  isDemonym,
  isEnglishWord,
  isFirstName,
  isKnownOrganisation,
  isKnownPlace,
  isLastName,
} from '../text/lexicon.ts';
import { isAcronym, isInitial, type Token } from '../text/tokens.ts';
import { isBentForm } from './bent.ts';
import { isMember } from './party.ts';
import { isBentBody } from './small-body.ts';
import { isSaint, type Run, textOf, tokensOf } from './run.ts';

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
  if (tokens.length === 1 && isAcronym(first.text))
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

function personEvidence(tokens: readonly Token[], language: Language): Partial<Evidence>[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const found: Partial<Evidence>[] = [];
  const isPlain = tokens.every(
    ({ lower }) => !language.links.has(lower) || language.particles.has(lower),
  );
  if (isPlain) found.push({ person: language.capitalisesNouns ? 0.5 : 1.5 });
  if (language.capitalisesNouns && first !== undefined && isInflected(first))
    found.push({ person: -2 });
  if (first !== undefined && isFirstName(first.lower))
    found.push({ person: isKnownPlace(first.lower, language) ? 2 : 4 });
  if (last !== undefined && isLastName(last.lower)) found.push({ person: 1 });
  if (tokens.some(({ text }, at) => at < tokens.length - 1 && isInitial(text)))
    found.push({ person: 3 });
  if (/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(last?.lower ?? '')) found.push({ person: 4 });
  if (
    tokens
      .slice(1, -1)
      .some(
        ({ lower, text }) =>
          language.particles.has(lower) && /^\p{Ll}/u.test(text) && lower !== 'la',
      )
  )
    found.push({ person: 2 });
  if (
    /^(?:o|d|mc|mac|al|el|n)['’-]?\p{Lu}/iu.test(last?.text ?? '') &&
    /['’-]\p{Lu}|Mc\p{Lu}/u.test(last?.text ?? '')
  )
    found.push({ person: 2 });
  if (
    language.code === 'en' &&
    tokens.some(({ lower }) => isEnglishWord(lower) && !isFirstName(lower))
  )
    found.push({ person: -2, organisation: 1, thing: 0.5 });
  if (language.code === 'uk' && isBentBody(first?.lower ?? '', language))
    found.push({ person: -5 });
  // `HRFC Norland`
  if (first !== undefined && /^\p{Lu}{3,}$/u.test(first.text))
    found.push({ person: -4, organisation: 3 });
  if (isDemonym(first?.lower ?? '') && !isCompass(first))
    found.push({ person: -3, organisation: 2 });
  if (first !== undefined && isSaint(first) && last?.isPossessive === true)
    found.push({ place: 4 });
  return found;
}

/** Letters before the name of a ship. */
export const isShip = (token: Token | undefined): boolean =>
  /^(?:MV|MT|MS|SS|RV|FV|RMS|HMS|USS|HMAS|HMCS|INS)$/.test(token?.text ?? '');

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

/** `Scharfe Kritik`, `Neue Pläne`: an adjective at the start of a sentence, and no first name. */
const isInflected = ({ lower }: Token): boolean =>
  /^\p{L}{3,}(?:e|es|er|em|en)$/u.test(lower) && !isFirstName(lower);

/** `Western Ghats`, `Upper Silesia`. */
const isCompass = (token: Token | undefined): boolean =>
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|upper|lower|central|inner|outer)$/.test(
    token?.lower ?? '',
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
      return { place: isFirstName(first?.lower ?? '') ? 2 : index === 2 ? 4 : weight };
  }
  return isNumbered ? { thing: 3 } : {};
}
