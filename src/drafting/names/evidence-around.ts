import { isListed, type Language } from '../languages/language.ts';
import { isFirstName, isKnownPlace } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { hasAge } from './apposition.ts';
import {
  acts,
  type Around,
  isKindOfBody,
  isAdjective,
  isBodyBehind,
  isBehindPartOfPlace,
  isCalling,
  isDateline,
  isNoun,
  isOfCountry,
  isPlaceBehind,
  isSmallBody,
  OF_A_COUNTRY,
  speaks,
} from './around.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import { isOfParty } from './party.ts';
import { isBentForm } from './bent.ts';
import { isOffice, isShop, type Run } from './run.ts';
import { isBodyBeforeMarks } from './small-body.ts';
import { isSpelt } from './spelt-acronym.ts';
import { isBehindOffice, isBodyPhraseBefore } from './body-phrase.ts';

type Rule = (around: Around) => Partial<Evidence> | undefined;

/** What stands around a name in its sentence. */
export function evidenceAround(run: Run, language: Language): Evidence {
  const { tokens } = run.paragraph;
  const before = tokens[run.from - 1];
  const isClose = (language.code === 'fr' ? /^\s?$/ : /^\s$/).test(tokens[run.from]?.gap ?? ' -');
  const around: Around = {
    run,
    language,
    // French leaves out the accent of a capital: `A Brest`
    lead: !isClose
      ? ''
      : language.code === 'fr' && before?.text === 'A'
        ? 'à'
        : (before?.lower ?? ''),
    before,
    next: tokens[run.to],
    behind: tokens[run.to + 1],
    earlier: tokens[run.from - 2],
    isSingle: run.to - run.from === 1,
    isClose,
  };
  return RULES.map((rule) => rule(around) ?? {}).reduce<Evidence>(add, NO_EVIDENCE);
}

const RULES: readonly Rule[] = [
  afterArticle,
  afterPlacePreposition,
  ({ lead, next, earlier, isSingle }) =>
    /^(?:of|von|de|d')$/.test(lead) && !isAdjective(next)
      ? { place: isOfCountry(earlier) ? 3 : isSingle ? 1.5 : 0 }
      : undefined,
  beforePlaceNoun,
  // `the banks of the Wye`, `la vallée de l’Orbiel`
  ({ run }) => (isBehindPartOfPlace(run) ? { place: 7 } : undefined),
  // `the Norlandic parliament, the Storting`, but `the chairman of the union, Ola Brekk`
  ({ run, lead, before, earlier, language }) => {
    if (lead !== 'the' && isBehindOffice(run, language)) return undefined;
    const owner = lead === 'the' ? earlier : before;
    const gap = (lead === 'the' ? before : run.paragraph.tokens[run.from])?.gap ?? '';
    return /^, $/.test(gap) && isSmallBody(owner, language) ? { organisation: 4 } : undefined;
  },
  // `a developer called Marchmont Lane`
  ({ lead, earlier, next, language }) =>
    !/[“"‘„«]/.test(next?.gap ?? '') &&
    /^(?:called|named|dubbed|namens|nommée?|appelée?|baptisée?)$/.test(lead) &&
    (isKindOfBody(earlier) || isSmallBody(earlier, language) || isBodyNoun(earlier, language))
      ? { organisation: 8, person: -4 }
      : undefined,
  // `Marchmont Lane’s managing director`
  ({ run, next, behind }) =>
    run.paragraph.tokens[run.to - 1]?.isPossessive === true &&
    (OF_A_COMPANY.test(next?.lower ?? '') ||
      (/^(?:managing|executive)$/.test(next?.lower ?? '') && behind?.lower === 'director'))
      ? { organisation: 3 }
      : undefined,
  ({ run }) => (isShop(run) ? { organisation: 5, person: -5 } : undefined),
  // `the Save Our Sound campaign`
  ({ run, next, isSingle }) =>
    !isSingle &&
    /^\s$/.test(next?.gap ?? '') &&
    CAUSES.test(next?.lower ?? '') &&
    !isFirstName(run.paragraph.tokens[run.from]?.lower ?? '')
      ? { organisation: 5, person: -4 }
      : undefined,
  // `Jonty Rusk of Peregrine Bray`
  ({ lead, earlier, isSingle, language }) =>
    language.code === 'en' &&
    lead === 'of' &&
    !isSingle &&
    isCapital(earlier?.text ?? '') &&
    !isNoun(earlier, language) &&
    !isOffice(earlier, language)
      ? { organisation: 4, person: -5 }
      : undefined,
  // `between Carrowmoor and Portlessie`
  ({ lead, isSingle }) => (lead === 'between' && isSingle ? { place: 1 } : undefined),
  ({ run, language }) => (isPlaceBehind(run, language) ? { place: 7 } : undefined),
  // `l’Etoile de Brekk`: nobody has an article before the name
  ({ run, lead, language }) =>
    language.code === 'fr' &&
    /^(?:le|la|l')$/.test(lead) &&
    !isFirstName(run.paragraph.tokens[run.from]?.lower ?? '')
      ? { person: -4, organisation: lead === "l'" && run.to - run.from > 1 ? 1 : 0 }
      : undefined,
  // `the ferry Solan`, `the union Nautilus`
  ({ lead, before, isSingle, language }) => {
    if (lead !== '' && language.vessels.has(lead)) return { thing: 6 };
    if (lead === '' || !(isSmallBody(before, language) || isKindOfBody(before))) return undefined;
    return isSingle ? { organisation: 5 } : { organisation: 5, person: -3 };
  },
  // `la société norvégienne Nordhav`
  ({ before, earlier, isClose, language }) =>
    language.code === 'fr' &&
    isClose &&
    /^\p{Ll}.*(?:e|ais|ois|ien|ain|al|if|ique)$/u.test(before?.text ?? '') &&
    !language.prepositions.has(before?.lower ?? '') &&
    isSmallBody(earlier, language)
      ? { organisation: 5, person: -3 }
      : undefined,
  // `die Thüringer Oberlandbahn`
  ({ run, lead, language }) =>
    language.code === 'de' &&
    run.to - run.from === 2 &&
    language.determiners.has(lead) &&
    /^\p{Lu}\p{L}{3,}er$/u.test(run.paragraph.tokens[run.from]?.text ?? '')
      ? { organisation: 2, person: -2 }
      : undefined,
  // `selon l’Ifremer`
  ({ lead, earlier, language }) =>
    /^(?:selon|après)$/.test(earlier?.lower ?? '') &&
    language.determiners.has(lead) &&
    language.code === 'fr'
      ? { organisation: 4 }
      : undefined,
  // `dans les Ardennes`
  ({ lead, earlier, isSingle, language }) =>
    isSingle &&
    language.code === 'fr' &&
    /^(?:le|la|les|l')$/.test(lead) &&
    earlier?.lower === 'dans'
      ? { place: 4 }
      : undefined,
  // `la région Grand Est`, `der Ortsteil Brekk`
  ({ before, isClose, language }) =>
    isClose &&
    before !== undefined &&
    language.code !== 'en' &&
    /^\p{Ll}/u.test(before.text) !== language.capitalisesNouns &&
    (isListed(language.places, before.lower) ||
      (language.code === 'uk' && language.places.some((noun) => isBentForm(before.lower, noun)))) &&
    !/^(?:saint-|parc|stade|col|cap|mer)$/.test(before.lower)
      ? { place: 6 }
      : undefined,
  // `sur France Bleu`, `au micro de RTL`: who is quoted there speaks on a station
  ({ run, lead, language }) =>
    language.code === 'fr' && lead === 'sur' && saysBefore(run, language)
      ? { organisation: 5, person: -3, place: -2 }
      : undefined,
  // `компанії «Полісся-Буд»`
  ({ run, before, language }) =>
    before !== undefined &&
    /^\s[«„“"‘»]$/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
    isBodyBeforeMarks(before, language)
      ? { organisation: 9 }
      : undefined,
  // `Downing Street said`: a street, house or palace that speaks is who sits there
  ({ run, next, behind, language }) =>
    SEATS.test(run.paragraph.tokens[run.to - 1]?.lower ?? '') && acts(next, behind, language)
      ? { organisation: 8 }
      : undefined,
  ({ lead, next, behind, language }) =>
    !language.prepositions.has(lead) && speaks(next, behind, language)
      ? { person: 1.5, organisation: 1 }
      : undefined,
  // `Inès et Rayan`: two first names
  ({ run, lead, next, behind, earlier, isSingle, language }) =>
    isSingle &&
    isFirstName(run.paragraph.tokens[run.from]?.lower ?? '') &&
    ((AND.test(next?.lower ?? '') && isNamed(behind)) || (AND.test(lead) && isNamed(earlier))) &&
    !isKnownPlace(run.paragraph.tokens[run.from]?.lower ?? '', language)
      ? { person: 4 }
      : undefined,
  // a first name alone that speaks: `soupire Gilbert`
  ({ run, lead, next, behind, isSingle, language }) =>
    isSingle &&
    isFirstName(run.paragraph.tokens[run.from]?.lower ?? '') &&
    (language.saying.has(lead) || speaks(next, behind, language))
      ? { person: 3 }
      : undefined,
  ({ lead, language }) =>
    language.saying.has(lead) ? { person: 1, organisation: 0.5 } : undefined,
  ({ run, lead }) =>
    hasAge(run) && !/^(?:of|from|de|du|d'|aus)$/.test(lead) ? { person: 5 } : undefined,
  ({ next, before, language }) =>
    /^,? $/.test(next?.gap ?? '') &&
    /^(?:who|whose)$/.test(next?.lower ?? '') &&
    !language.prepositions.has(before?.lower ?? '')
      ? { person: 2.5 }
      : undefined,
  ({ run, language }) =>
    isBodyBehind(run, language) ? { organisation: 5, person: -2 } : undefined,
  // `analysts at Morgan Hale`
  ({ lead, earlier, isSingle, language }) =>
    lead === 'at' && !isSingle && earlier !== undefined && isCalling(earlier, language)
      ? { organisation: 5, person: -4 }
      : undefined,
  // `the Liberal Democrat councillor`: of a party, and not its name
  ({ run, next, language }) =>
    language.code === 'en' &&
    next !== undefined &&
    /^\s$/.test(next.gap) &&
    isOffice(next, language) &&
    isOfParty(run.paragraph.tokens[run.to - 1]?.lower ?? '', next.lower)
      ? { thing: 12, organisation: -6 }
      : undefined,
  // `a Democrat from Ohio`
  ({ lead, isSingle }) => (isSingle && /^an?$/.test(lead) ? { thing: 7 } : undefined),
  // `Highway 9`
  ({ run, next, isSingle, language }) =>
    isSingle &&
    next !== undefined &&
    /^\s$/.test(next.gap) &&
    /^\d/.test(next.text) &&
    isNoun(run.paragraph.tokens[run.to - 1], language)
      ? { thing: 7 }
      : undefined,
  // `Wexcombe, England`
  ({ next, language }) =>
    next !== undefined &&
    /^, $/.test(next.gap) &&
    isCapital(next.text) &&
    isKnownPlace(next.lower, language)
      ? { place: 2 }
      : undefined,
  ({ lead, earlier }) =>
    lead === 'the' && /^(?:outside|inside|near|across|around)$/.test(earlier?.lower ?? '')
      ? { place: 3 }
      : undefined,
  // `at the Tilbury depot`
  ({ lead, earlier, next }) =>
    lead === 'the' &&
    /^(?:at|outside|from|in|near|to|of)$/.test(earlier?.lower ?? '') &&
    /^\s$/.test(next?.gap ?? '') &&
    SITES.test(next?.lower ?? '')
      ? { place: 3 }
      : undefined,
  ({ run }) => (isDateline(run) ? { place: 6 } : undefined),
  // `Fire and Rescue Norland (FRN)`
  ({ run, language }) =>
    isSpelt(run.paragraph, run.from, run.to, language)
      ? { organisation: 6, person: -4, place: -4 }
      : undefined,
  // `In Kestria’s capital, Vasna, …`
  ({ run, before, next }) =>
    /^, $/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
    /^(?:,|\.|$)/.test(next?.gap ?? '') &&
    SETTLEMENTS.test(before?.lower ?? '')
      ? { place: 7, organisation: -3 }
      : undefined,
  inserted,
  ({ run, next }) =>
    run.paragraph.tokens[run.to - 1]?.isPossessive === true && OF_A_COUNTRY.test(next?.lower ?? '')
      ? { place: 2 }
      : undefined,
];

/** What only a company has. */
const OF_A_COMPANY =
  /^(?:shareholders?|shares|profits?|revenues?|sales|customers|subsidiary|headquarters)$/;

/** What goes by a slogan. */
const CAUSES = /^(?:campaign|campaigners|group|movement|charity|coalition|alliance|network)$/;

const isBodyNoun = (
  token: Token | undefined,
  { capitalisesNouns, organisations }: Language,
): boolean => capitalisesNouns && token !== undefined && isListed(organisations, token.lower);

/** What is called after the place where it stands. */
const SITES =
  /^(?:depot|plant|factory|mine|site|campus|branch|base|warehouse|refinery|quarry|jail|prison|airport|station|terminal|yard|shipyard|dam|reservoir|landfill|barracks|checkpoint|crossing|ward|constituency|area|waterfront|seafront)$/;

const AND = /^(?:and|et|und|та|і|й)$/;

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token.text) && isFirstName(token.lower);

/** Whether a verb of saying stands up to three words before. */
const saysBefore = ({ paragraph, from }: Run, { saying, pronouns }: Language): boolean =>
  paragraph.tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => saying.has(lower) || Object.hasOwn(pronouns, lower));

/** What a town or region is called between commas. */
const SETTLEMENTS =
  /^(?:capital|city|town|village|hometown|port|resort|hamlet|suburb|neighbou?rhood|island|capitale|ville|village|commune|chef-lieu|préfecture|hauptstadt|landeshauptstadt|heimatstadt|heimatort|geburtsort|столиці|столиця)$/;

/** `the residents’ association, Save Our Lane,`: a body called by its kind, with its name between commas. */
function inserted({ run, language }: Around): Partial<Evidence> | undefined {
  return isBodyPhraseBefore(run, language) ? { organisation: 6, person: -4, place: -2 } : undefined;
}

/** Where governments sit, by the last word. */
const SEATS = /^(?:street|house|palace|kremlin|palais|platz)$/;

function afterArticle({ lead, isSingle, language }: Around): Partial<Evidence> | undefined {
  if (language.code === 'en')
    return lead === 'the'
      ? { person: -6, organisation: isSingle ? 1.5 : 2, thing: 1.6 }
      : undefined;
  if (lead === "l'") return undefined;
  return language.determiners.has(lead) ? { organisation: 0.5, thing: 0.6 } : undefined;
}

function afterPlacePreposition({
  run,
  lead,
  next,
  earlier,
  language,
}: Around): Partial<Evidence> | undefined {
  if (!language.placePrepositions.has(lead) || isAdjective(next)) return undefined;
  if (lead === 'to' && earlier?.lower === 'according') return { organisation: 1, person: 1 };
  if (lead === 'in' && OWNED.test(earlier?.lower ?? '')) return { organisation: 5, person: -3 };
  const isWithin = /^(?:in|near|à|у|в)$/.test(lead);
  // `in Tidewater’s pipeline`: in what the name owns
  if (language.code === 'en' && run.paragraph.tokens[run.to - 1]?.isPossessive === true)
    return { place: 2 };
  const isFromTo = language.code === 'de' && /^(?:aus|nach|nahe)$/.test(lead);
  return {
    place: isWithin ? 3 : isFromTo ? 2.5 : 1.5,
    person: /^(?:in|near)$/.test(lead) ? -4 : 0,
  };
}

/** `shares in Corvane`. */
const OWNED = /^(?:shares?|stakes?|stock|stocks|bonds|investors?|investments?|shareholders?)$/;

/** `the Catoctin hills`. */
function beforePlaceNoun({ next, language }: Around): Partial<Evidence> | undefined {
  if (next === undefined || !/^\s$/.test(next.gap) || !/^\p{Ll}/u.test(next.text)) return undefined;
  const isNoun = isListed(language.places, next.lower) && !NO_PLACE_NOUN.test(next.lower);
  return isNoun ? { place: 4 } : undefined;
}

const NO_PLACE_NOUN = /^(?:north|south|east|west|point|hall|beach|falls|fort|port)$/;
