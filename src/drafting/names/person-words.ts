import {
  isDemonym,
  isEnglishWord,
  isFirstName,
  isKnownPlace,
  isLastName,
} from '../text/lexicon.ts';
import { isInitial, type Token } from '../text/tokens.ts';
import type { Rules } from './evidence.ts';
import { isSaint } from './run.ts';
import { isBentBody } from './small-body.ts';
import type { Words } from './words.ts';

/** What two words or more of a name tell for and against a person. */
export const PERSON_WORDS: Rules<Words> = {
  every: [
    ({ tokens, language: { capitalisesNouns, links, particles } }) =>
      tokens.every(({ lower }) => !links.has(lower) || particles.has(lower))
        ? { person: capitalisesNouns ? 0.5 : 1.5 }
        : undefined,
    ({ first, language }) => {
      if (!isFirstName(first.lower)) return undefined;
      return { person: isKnownPlace(first.lower, language) ? 2 : 4 };
    },
    ({ last }) => (isLastName(last.lower) ? { person: 1 } : undefined),
    ({ tokens }) =>
      tokens.slice(0, -1).some(({ text }) => isInitial(text)) ? { person: 3 } : undefined,
    ({ tokens, first, last }) => {
      if (!/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(last.lower)) return undefined;
      // `Grade II` is nobody
      const isNumeral = /^(?:ii|iii|iv|v)$/.test(last.lower);
      const isGrade = isNumeral && tokens.length === 2 && isEnglishWord(first.lower);
      return isGrade ? { thing: 4 } : { person: 4 };
    },
    ({ tokens, language: { particles } }) =>
      tokens
        .slice(1, -1)
        .some(({ lower, text }) => particles.has(lower) && /^\p{Ll}/u.test(text) && lower !== 'la')
        ? { person: 2 }
        : undefined,
    // `O’Brekk`, `McLund`, `al-Ferran`
    ({ last }) =>
      /^(?:o|d|mc|mac|al|el|n)['’-]?\p{Lu}/iu.test(last.text) &&
      /['’-]\p{Lu}|Mc\p{Lu}/u.test(last.text)
        ? { person: 2 }
        : undefined,
    // `Ray “Buck” Tolliver`
    ({ tokens }) =>
      tokens.slice(1).some(({ gap }) => /^ ["“‘'„«]$/.test(gap)) ? { person: 5 } : undefined,
    // `Blessing Adeyemi-Cole`
    ({ last }) => (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last.text) ? { person: 2 } : undefined),
    // `HRFC Norland`
    ({ first }) => (/^\p{Lu}{3,}$/u.test(first.text) ? { person: -4, organisation: 3 } : undefined),
    ({ first }) =>
      isDemonym(first.lower) && !isCompass(first) ? { person: -3, organisation: 2 } : undefined,
    ({ first, last }) => (isSaint(first) && last.isPossessive ? { place: 4 } : undefined),
  ],
  only: {
    en: [
      ({ first, last }) => (isOfCountry(first, last) ? { organisation: 4, person: -4 } : undefined),
      ({ tokens }) =>
        tokens.some(({ lower }) => isEnglishWord(lower) && !isFirstName(lower))
          ? { person: -2, organisation: 1, thing: 0.5 }
          : undefined,
    ],
    // `Scharfe Kritik`, `Neue Pläne`: an adjective at the start of a sentence, and no first name
    de: [
      ({ first: { lower } }) =>
        /^\p{L}{3,}(?:e|es|er|em|en)$/u.test(lower) && !isFirstName(lower)
          ? { person: -2 }
          : undefined,
    ],
    uk: [({ first, language }) => (isBentBody(first.lower, language) ? { person: -5 } : undefined)],
  },
};

/** `Historic England`: an ordinary word and the country that the body is for. */
const isOfCountry = (first: Token, last: Token): boolean =>
  !isCompass(first) &&
  !isFirstName(first.lower) &&
  !isLastName(first.lower) &&
  !/^(?:new|great|little)$/.test(first.lower) &&
  /^(?:england|scotland|wales|britain|ireland|uk|canada|australia|zealand|america)$/.test(
    last.lower,
  );

/** `Western Ghats`, `Upper Silesia`. */
export const isCompass = (token: Token | undefined): boolean =>
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|upper|lower|central|inner|outer)$/.test(
    token?.lower ?? '',
  );
