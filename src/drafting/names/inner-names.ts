import { normalise } from '../../names/normalise.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isDemonym, isEnglishWord, isKnownPlace } from '../text/lexicon.ts';
import { add, NO_EVIDENCE } from './evidence.ts';
import { evidenceOfWords } from './evidence-of-words.ts';
import { firstThatFits } from './first-that-fits.ts';
import { isHead } from './name-words.ts';
import type { Occurrence } from './occurrence.ts';
import { LOCAL } from './small-body.ts';
import { isOffice, type Run, textOf, tokensOf } from './run.ts';
import { isAcronym, lowerAt, type Token } from '../text/tokens.ts';

/** `Toronto-based`, `Grünen-Abgeordnete`: the place and the party are names. */
export function namesInCompounds(paragraph: Paragraph, language: Language): Occurrence[] {
  return paragraph.tokens.flatMap((token, at) => {
    const [, first, second = ''] = /^(\p{Lu}\p{L}+)-(\p{L}+)$/u.exec(token.text) ?? [];
    if (first === undefined || isDemonym(first.toLowerCase())) return [];
    const inner = innerName({ paragraph, from: at, to: at + 1 }, first);
    if (language.code === 'en' && /^(?:based|born|bound|headquartered|raised)$/.test(second))
      return [{ ...inner, evidence: { ...NO_EVIDENCE, place: 5 } }];
    return language.code === 'de' && language.parties.has(first.toLowerCase())
      ? [{ ...inner, evidence: { ...NO_EVIDENCE, organisation: 6 } }]
      : [];
  });
}

const innerName = (run: Run, text: string): Occurrence => ({
  run,
  key: normalise(text),
  text,
  words: 1,
  evidence: NO_EVIDENCE,
  roles: [],
  isTitled: false,
  isFirst: false,
});

/** `Medal of the Royal Society`: the society is a name by itself. */
const innerBody = (run: Run, language: Language): Occurrence => ({
  run,
  key: normalise(textOf(run)),
  text: textOf(run),
  words: run.to - run.from,
  evidence: evidenceOfWords(run, language),
  roles: [],
  isTitled: false,
  isFirst: false,
});

const ORGANISATION = { ...NO_EVIDENCE, organisation: 5 };
const PLACE = { ...NO_EVIDENCE, place: 4 };

/** `University of New Norland`. */
const placePair = (tokens: readonly Token[], of: number, language: Language): boolean =>
  of > 0 &&
  of === tokens.length - 3 &&
  isListed(language.organisations, tokens[of - 1]?.lower ?? '') &&
  /^(?:new|north|south|east|west|upper|lower|san|santa|saint|st|port|cape|el|los|las)$/.test(
    tokens[of + 1]?.lower ?? '',
  ) &&
  !isHead(tokens.at(-1), language) &&
  !isEnglishWord(tokens.at(-1)?.lower ?? '');

/** `Brekk County Commissioner Ada Lund`, `U.N. envoy Ada Lund`: the county and the body of an office before a name. `run`: with the office. */
export function placeInTitle(run: Run, name: Run, language: Language): Occurrence[] {
  const tokens = run.paragraph.tokens.slice(run.from, name.from);
  const bodies = tokens.flatMap(({ text }, index) => {
    const isBody = isAcronym(text) && !isOffice(tokens[index], language) && index < tokens.length;
    const inner = { ...run, from: run.from + index, to: run.from + index + 1 };
    return isBody ? [{ ...innerBody(inner, language), evidence: ORGANISATION }] : [];
  });
  const at = tokens.findIndex(({ lower }, index) => index > 0 && TERRITORY.test(lower));
  if (language.code !== 'en' || at < 1) return bodies;
  const inner = { ...run, to: run.from + at + 1 };
  return [...bodies, { ...innerBody(inner, language), evidence: PLACE }];
}

/** `Франції` of `посол Франції Ґаель Моро`: a body, or a place where the office is one of places. */
export function ownerOfOffice(owner: Run, language: Language): Occurrence {
  const office = owner.paragraph.tokens[owner.from - 1]?.lower ?? '';
  const isPlace = OF_PLACES.test(office) || isKnownPlace(textOf(owner).toLowerCase(), language);
  const own = innerBody(owner, language);
  const kind = isPlace && !isAcronym(own.text) ? PLACE : ORGANISATION;
  return { ...own, evidence: add(own.evidence, kind) };
}

/** Offices of towns and countries. */
const OF_PLACES =
  /^(?:посол|посла|послиня|президент(?:а|ка)?|мер(?:а|ка)?|голова|губернатор(?:а|ка)?|прем'єр(?:а|ка)?|король|мешкан(?:ець|ка)|житель(?:ка)?|депутат(?:ка)?)$/;

const TERRITORY = /^(?:county|city|island|islands|valley|province|parish|borough|township)$/;

/** `préfecture du Morbihan`: bodies of a town or region, with its name at the end. */
function placeOfBody(run: Run, language: Language): Occurrence[] {
  const tokens = tokensOf(run);
  const link = tokens.findLastIndex(({ lower }) => /^(?:de|du|des|d'|la|l')$/.test(lower));
  const place = tokens.slice(link + 1);
  if (!OF_A_PLACE.test(tokens[0]?.lower ?? '') || link < 1 || place.length > 1) return [];
  const inner = { ...run, from: run.to - 1 };
  const isKnown = isKnownPlace(place[0]?.lower ?? '', language);
  return place[0] !== undefined && /^\p{Lu}/u.test(place[0].text)
    ? [
        {
          ...innerName(inner, place[0].text),
          evidence: { ...NO_EVIDENCE, place: isKnown ? 6 : 4 },
          isInner: true,
        },
      ]
    : [];
}

const OF_A_PLACE =
  /^(?:préfecture|mairie|conseil|tribunal|cour|université|chu|chru|hôpital|police|gendarmerie|parquet|rectorat|académie|chambre|port|communauté|métropole|centre)$/;

/** `National Assembly of Norland`: the body is one name, its country another. */
export function placeInside(run: Run, language: Language): Occurrence[] {
  if (language.code === 'fr') return placeOfBody(run, language);
  const tokens = tokensOf(run);
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  const inner = firstThatFits(INNER, { run, tokens, of, language });
  return inner === undefined ? [] : [inner];
}

/** A name that may have another inside; `of`: index of that word in it, -1 where it has none. */
interface Whole {
  run: Run;
  tokens: readonly Token[];
  of: number;
  language: Language;
}

const INNER: readonly ((whole: Whole) => Occurrence | undefined)[] = [
  // `Brinsea borough council`
  ({ run, tokens, language }) => {
    const kind = tokens.at(-2);
    const isLocal = /^\p{Ll}/u.test(kind?.text ?? '') && LOCAL.test(kind?.lower ?? '');
    return isLocal && tokens.length > 2
      ? { ...innerBody({ ...run, to: run.to - 2 }, language), evidence: PLACE }
      : undefined;
  },
  // `Forests Act of the Norland Parliament`: a thing of a body
  ({ run, tokens, of, language }) => {
    const inside = tokens.slice(of + 1).filter(({ lower }) => lower !== 'the');
    const isOfBody =
      of > 0 &&
      inside.length > 1 &&
      isListed(language.organisations, inside.at(-1)?.lower ?? '') &&
      isListed(language.things, lowerAt(tokens, of - 1));
    return isOfBody ? innerBody({ ...run, from: run.to - inside.length }, language) : undefined;
  },
  ({ run, tokens, of, language }) =>
    placePair(tokens, of, language)
      ? { ...innerBody({ ...run, from: run.to - 2 }, language), evidence: PLACE }
      : undefined,
  ({ run, tokens, of, language }) => {
    const last = tokens.at(-1);
    if (last === undefined || tokens.length < 3 || tokens.at(-2)?.lower !== 'of') return undefined;
    if (isHead(last, language) || isEnglishWord(last.lower) || /s$/.test(last.lower))
      return undefined;
    return isListed(language.organisations, lowerAt(tokens, of - 1))
      ? {
          ...innerName({ ...run, from: run.to - 1 }, last.text),
          evidence: { ...NO_EVIDENCE, place: 2 },
          isInner: true,
        }
      : undefined;
  },
];
