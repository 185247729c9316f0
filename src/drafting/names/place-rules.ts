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
} from './around.ts';
import type { Evidence, Rules } from './evidence.ts';
import { isBentForm } from './bent.ts';

/** What around a name speaks for a place. */
export const PLACE_RULES: Rules<Around> = {
  every: [
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
      run.paragraph.tokens[run.to - 1]?.isPossessive === true &&
      OF_A_COUNTRY.test(next?.lower ?? '')
        ? { place: 2 }
        : undefined,
  ],
  only: {
    de: [
      behindPlaceNoun,
      // `aus Brekk`
      (around) =>
        isOfPlace(around) && /^(?:aus|nach|nahe)$/.test(around.lead) ? { place: 1 } : undefined,
    ],
    uk: [behindPlaceNoun],
    fr: [
      behindPlaceNoun,
      // `dans les Ardennes`
      ({ lead, earlier, isSingle }) =>
        isSingle && /^(?:le|la|les|l')$/.test(lead) && earlier?.lower === 'dans'
          ? { place: 4 }
          : undefined,
    ],
  },
};

/** What is called after the place where it stands. */
const SITES =
  /^(?:depot|plant|factory|mine|site|campus|branch|base|warehouse|refinery|quarry|jail|prison|airport|station|terminal|yard|shipyard|dam|reservoir|landfill|barracks|checkpoint|crossing|ward|constituency|area|waterfront|seafront)$/;

/** What a town or region is called between commas. */
const SETTLEMENTS =
  /^(?:capital|city|town|village|hometown|port|resort|hamlet|suburb|neighbou?rhood|island|capitale|ville|village|commune|chef-lieu|préfecture|hauptstadt|landeshauptstadt|heimatstadt|heimatort|geburtsort|столиці|столиця)$/;

function afterPlacePreposition(around: Around): Partial<Evidence> | undefined {
  const { run, lead, earlier } = around;
  if (!isOfPlace(around)) return undefined;
  if (lead === 'to' && earlier?.lower === 'according') return { organisation: 1, person: 1 };
  if (lead === 'in' && OWNED.test(earlier?.lower ?? '')) return { organisation: 5, person: -3 };
  // `in Tidewater’s pipeline`: in what the name owns
  if (run.paragraph.tokens[run.to - 1]?.isPossessive === true) return { place: 2 };
  const isWithin = /^(?:in|near|à|у|в)$/.test(lead);
  return { place: isWithin ? 3 : 1.5, person: /^(?:in|near)$/.test(lead) ? -4 : 0 };
}

const isOfPlace = ({ lead, next, language }: Around): boolean =>
  language.placePrepositions.has(lead) && !isAdjective(next);

/** `shares in Corvane`. */
const OWNED = /^(?:shares?|stakes?|stock|stocks|bonds|investors?|investments?|shareholders?)$/;

/** `la région Grand Est`, `der Ortsteil Brekk`. */
function behindPlaceNoun({ before, isClose, language }: Around): Partial<Evidence> | undefined {
  if (!isClose || before === undefined) return undefined;
  if (/^\p{Ll}/u.test(before.text) === language.capitalisesNouns) return undefined;
  if (/^(?:saint-|parc|stade|col|cap|mer)$/.test(before.lower)) return undefined;
  const isPlaceNoun =
    isListed(language.places, before.lower) ||
    (language.bends && language.places.some((noun) => isBentForm(before.lower, noun)));
  return isPlaceNoun ? { place: 6 } : undefined;
}

/** `the Catoctin hills`. */
function beforePlaceNoun({ next, language }: Around): Partial<Evidence> | undefined {
  if (next === undefined || !/^\s$/.test(next.gap) || !/^\p{Ll}/u.test(next.text)) return undefined;
  const isNoun = isListed(language.places, next.lower) && !NO_PLACE_NOUN.test(next.lower);
  return isNoun ? { place: 4 } : undefined;
}

const NO_PLACE_NOUN = /^(?:north|south|east|west|point|hall|beach|falls|fort|port)$/;
