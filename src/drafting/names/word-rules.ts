import { isCompanyForm } from '../languages/company-forms.ts';
import { isListed, type Language } from '../languages/language.ts';
import {
  isEnglishWord,
  isFirstName,
  isKnownOrganisation,
  isKnownPlace,
  isStateInFull,
} from '../text/lexicon.ts';
import { isAcronym, type Token } from '../text/tokens.ts';
import { isBentForm } from './bent.ts';
import type { Rules } from './evidence.ts';
import { isNoBody } from './letters.ts';
import { isPaper } from './papers.ts';
import { isMember } from './party.ts';
import { isCompass } from './person-words.ts';
import { isBentBody } from './small-body.ts';
import type { Words } from './words.ts';

/** What the words of a name tell of bodies, places and things. */
export const WORD_RULES: Rules<Words> = {
  every: [
    ({ text, language }) => (isKnownPlace(text.toLowerCase(), language) ? { place: 6 } : undefined),
    ({ text }) => (isStateInFull(text.toLowerCase()) ? { place: 12 } : undefined),
    ({ text }) => (isKnownOrganisation(text.toLowerCase()) ? { organisation: 6 } : undefined),
    ({ text, tokens, first, language }) =>
      isKnownBody(text, language) ||
      (language.bends && tokens.length === 2 && isKnownBody(first.text, language))
        ? { organisation: 9, person: -4, place: -6 }
        : undefined,
    ({ tokens, last, language }) => {
      if (tokens.length > 1 || !language.parties.has(last.lower)) return undefined;
      return isMember(last.lower) ? { thing: 7 } : { organisation: 6 };
    },
    // `Ancient DNA`
    ({ run, tokens, first }) =>
      tokens.length > 1 && isEnglishWord(first.lower) && isNoBody(run.paragraph.tokens, run.to - 1)
        ? { thing: 6, person: -3 }
        : undefined,
    ({ tokens }) => (isPaper(tokens) ? { organisation: 9, person: -6 } : undefined),
    ({ text }) => (/ & /.test(text) ? { organisation: 6 } : undefined),
    ({ tokens, last }) =>
      tokens.length > 1 && isCompanyForm(last.text) ? { organisation: 9 } : undefined,
    ({ tokens, first }) => (isCompass(first) && tokens.length === 2 ? { place: 4 } : undefined),
    // `MV Lady Corrigan`
    ({ tokens, first }) => (isShip(first) && tokens.length > 1 ? { thing: 9 } : undefined),
    ({ run, tokens, first }) => {
      if (tokens.length > 1) return undefined;
      if (isNoBody(run.paragraph.tokens, run.from)) return { thing: 14 };
      if (!isAcronym(first.text)) return undefined;
      return first.text.length < 5 ? { organisation: 3, person: -4 } : { organisation: 3 };
    },
    (words) => (isBodyInSmallLetters(words) ? { organisation: 9 } : undefined),
  ],
  only: {
    en: [
      // `the A47`, `I-95`
      ({ text }) => (/^(?:[ABM]\d{1,4}|I-\d{1,3})$/.test(text) ? { thing: 12 } : undefined),
      // `the New START treaty`
      ({ run, tokens }) =>
        tokens.length > 1 && TREATY.test(run.paragraph.text.slice(tokens.at(-1)?.end))
          ? { thing: 12 }
          : undefined,
      // `the Juniper Fire`
      ({ tokens, last }) =>
        tokens.length > 1 && /^(?:wild)?fire$/.test(last.lower) ? { thing: 6 } : undefined,
      // `Great Selby`
      ({ tokens, first, last, language }) =>
        tokens.length === 2 &&
        /^(?:great|little|nether|much|market|chipping|burnham|stoke)$/.test(first.lower) &&
        !isFirstName(last.lower) &&
        !isEnglishWord(last.lower) &&
        !isListed(language.organisations, last.lower)
          ? { place: 5 }
          : undefined,
    ],
    fr: [
      // `Montbrun-le-Canal`, `Saint-Aubert`
      ({ text }) => (FRENCH_TOWN.test(text) ? { place: 6, person: -3 } : undefined),
    ],
    uk: [
      ({ tokens, first, language }) =>
        /^\p{Ll}/u.test(tokens[1]?.text ?? '') && isBentBody(first.lower, language)
          ? { organisation: 9, place: -2 }
          : undefined,
    ],
  },
};

const TREATY = /^ (?:treaty|accords?|pact|convention|protocol)(?!\p{L})/u;

const FRENCH_TOWN =
  /^(?:Sainte?-\p{Lu}|[^\s-]+-(?:sur|sous|lès|lez|le|la|les|en|aux?|du|de|des|d['’])-?\p{Lu})/u;

/** `Лісова рада громад`: a noun of a body in small letters among several words. */
export const isBodyInSmallLetters = ({ tokens, language }: Words): boolean =>
  tokens.length > 1 &&
  tokens.some(
    ({ text, lower }) =>
      /^\p{Ll}/u.test(text) &&
      (isListed(language.organisations, lower) || (language.bends && isBentBody(lower, language))),
  );

/** Letters before the name of a ship. */
export const isShip = (token: Token | undefined): boolean => SHIP.test(token?.text ?? '');
export const SHIP = /^(?:MV|MT|MS|SS|RV|FV|RMS|RRS|HMS|USS|HMAS|HMCS|INS|USNS|RNLB|HNoMS)(?![^ ])/;

/** A well-known body, in any case of a language that bends names. */
export function isKnownBody(text: string, { bodies, bends }: Language): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return bodies.has(plain) || (bends && [...bodies].some((body) => isBentForm(plain, body)));
}
