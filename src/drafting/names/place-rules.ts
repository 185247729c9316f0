import { isListed } from '../languages/language.ts';
import { isKnownPlace } from '../text/lexicon.ts';
import { isCapital } from '../text/tokens.ts';
import {
  type Around,
  isAdjective,
  isBehindPartOfPlace,
  isDateline,
  isOfCountry,
  isPlaceBehind,
  OF_A_COUNTRY,
  type Rule,
} from './around.ts';
import type { Evidence } from './evidence.ts';
import { isBentForm } from './bent.ts';

/** What around a name speaks for a place. */
export const PLACE_RULES: readonly Rule[] = [
  afterPlacePreposition,
  ({ lead, next, earlier, isSingle }) =>
    /^(?:of|von|de|d')$/.test(lead) && !isAdjective(next)
      ? { place: isOfCountry(earlier) ? 3 : isSingle ? 1.5 : 0 }
      : undefined,
  beforePlaceNoun,
  // `the banks of the Wye`, `la vallée de l’Orbiel`
  ({ run }) => (isBehindPartOfPlace(run) ? { place: 7 } : undefined),
  // `between Carrowmoor and Portlessie`
  ({ lead, isSingle }) => (lead === 'between' && isSingle ? { place: 1 } : undefined),
  ({ run, language }) => (isPlaceBehind(run, language) ? { place: 7 } : undefined),
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
  // `In Kestria’s capital, Vasna, …`
  ({ run, before, next }) =>
    /^, $/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
    /^(?:,|\.|$)/.test(next?.gap ?? '') &&
    SETTLEMENTS.test(before?.lower ?? '')
      ? { place: 7, organisation: -3 }
      : undefined,
  ({ run, next }) =>
    run.paragraph.tokens[run.to - 1]?.isPossessive === true && OF_A_COUNTRY.test(next?.lower ?? '')
      ? { place: 2 }
      : undefined,
];

/** What is called after the place where it stands. */
const SITES =
  /^(?:depot|plant|factory|mine|site|campus|branch|base|warehouse|refinery|quarry|jail|prison|airport|station|terminal|yard|shipyard|dam|reservoir|landfill|barracks|checkpoint|crossing|ward|constituency|area|waterfront|seafront)$/;

/** What a town or region is called between commas. */
const SETTLEMENTS =
  /^(?:capital|city|town|village|hometown|port|resort|hamlet|suburb|neighbou?rhood|island|capitale|ville|village|commune|chef-lieu|préfecture|hauptstadt|landeshauptstadt|heimatstadt|heimatort|geburtsort|столиці|столиця)$/;

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
