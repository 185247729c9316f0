import { isListed, type Language } from '../languages/language.ts';
import { isFirstName, isKnownPlace } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import {
  acts,
  type Around,
  isKindOfBody,
  isBodyBehind,
  isCalling,
  isNoun,
  isSmallBody,
} from './around.ts';
import type { Evidence, Rules } from './evidence.ts';
import { isOffice, isShop, type Run } from './run.ts';
import { isBodyBeforeMarks } from './small-body.ts';
import { isSpelt } from './spelt-acronym.ts';
import { isBehindOffice, isBodyPhraseBefore } from './body-phrase.ts';

/** What around a name speaks for a body. */
export const BODY_RULES: Rules<Around> = {
  every: [
    // `the Norlandic parliament, the Storting`, but `the chairman of the union, Ola Brekk`; in `in a post, Brekk said` a
    // comma only opens the sentence
    ({ run, lead, before, earlier, next, language }) => {
      if (lead !== 'the' && isBehindOffice(run, language)) return undefined;
      if (lead !== 'the' && /^\s?$/.test(next?.gap ?? '.')) return undefined;
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
    // `the ferry Solan`, `the union Nautilus`
    ({ lead, before, isSingle, language }) => {
      if (lead !== '' && language.vessels.has(lead)) return { thing: 6 };
      if (lead === '' || !(isSmallBody(before, language) || isKindOfBody(before))) return undefined;
      // `former Norvind executive Ada Lund`
      if (!isSingle && !isKindOfBody(before) && isOffice(before, language)) return undefined;
      return isSingle ? { organisation: 5 } : { organisation: 5, person: -3 };
    },
    // `a rescue vessel, the Ievoli Black,`
    ({ lead, before, earlier, language }) =>
      language.vessels.has(earlier?.lower ?? '') && lead === 'the' && before?.gap === ', '
        ? { thing: 6, organisation: -2 }
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
    ({ run, language }) =>
      isBodyBehind(run, language) ? { organisation: 5, person: -2 } : undefined,
    // `who heads the Fellesforbund`, `joined Norvind`
    ({ lead, earlier, isSingle }) =>
      isSingle && HEADS.test(lead === 'the' ? (earlier?.lower ?? '') : lead)
        ? { organisation: lead === 'the' ? 4 : 2 }
        : undefined,
    // `Unison, which represents porters,`
    ({ next, behind, isSingle }) =>
      isSingle &&
      next?.lower === 'which' &&
      /^(?:represents?|employs|campaigns|publishes)$/.test(behind?.lower ?? '')
        ? { organisation: 5, thing: -3 }
        : undefined,
    // `a YouCount poll`, `the Norvind takeover`
    ({ run, lead, next, language }) =>
      language.determiners.has(lead) &&
      next?.gap === ' ' &&
      /^(?:polls?|polling|takeover|bid|shareholders?|stake)$/.test(next.lower) &&
      !isNoun(run.paragraph.tokens[run.to - 1], language)
        ? { organisation: lead === 'the' ? 4 : 9 }
        : undefined,
    // `Spain’s Ibervolt`
    ({ run, before, isSingle, language }) =>
      isSingle &&
      /^['’]s? $/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
      before?.isPossessive === true &&
      isKnownPlace(before.lower, language)
        ? { organisation: 1.5 }
        : undefined,
    // `a former Norvind executive`
    ({ next, isSingle }) =>
      isSingle && next?.gap === ' ' && OF_STAFF.test(next.lower) ? { organisation: 3 } : undefined,
    // `Ada Lund (Bürgerunion)`: her party
    ({ run, before, next, isSingle, language }) =>
      isSingle &&
      run.paragraph.tokens[run.from]?.gap === ' (' &&
      /^\)/.test(next?.gap ?? '') &&
      isCapital(before?.text ?? '') &&
      isFirstName(run.paragraph.tokens[run.from - 2]?.lower ?? '') &&
      !isKnownPlace(run.paragraph.tokens[run.from]?.lower ?? '', language)
        ? { organisation: 6 }
        : undefined,
    // `analysts at Morgan Hale`
    ({ lead, earlier, isSingle, language }) =>
      lead === 'at' && !isSingle && earlier !== undefined && isCalling(earlier, language)
        ? { organisation: 5, person: -4 }
        : undefined,
    // `Fire and Rescue Norland (FRN)`
    ({ run, language }) =>
      isSpelt(run.paragraph, run.from, run.to, language)
        ? { organisation: 6, person: -4, place: -4 }
        : undefined,
    inserted,
  ],
  only: {
    en: [
      // `Jonty Rusk of Peregrine Bray`
      ({ run, lead, earlier, isSingle, language }) =>
        lead === 'of' &&
        !isSingle &&
        isCapital(earlier?.text ?? '') &&
        !isNoun(earlier, language) &&
        !isOffice(earlier, language)
          ? {
              organisation: run.paragraph.tokens[run.to - 1]?.lower === 'law' ? 8 : 4,
              person: -5,
            }
          : undefined,
    ],
    de: [
      // `die Thüringer Oberlandbahn`
      ({ run, lead, language }) =>
        run.to - run.from === 2 &&
        language.determiners.has(lead) &&
        /^\p{Lu}\p{L}{3,}er$/u.test(run.paragraph.tokens[run.from]?.text ?? '')
          ? { organisation: 2, person: -2 }
          : undefined,
    ],
    fr: [
      // `la société norvégienne Nordhav`
      ({ before, earlier, isClose, language }) =>
        isClose &&
        /^\p{Ll}.*(?:e|ais|ois|ien|ain|al|if|ique)$/u.test(before?.text ?? '') &&
        !language.prepositions.has(before?.lower ?? '') &&
        isSmallBody(earlier, language)
          ? { organisation: 5, person: -3 }
          : undefined,
      // `selon l’Ifremer`
      ({ lead, earlier, language }) =>
        /^(?:selon|après)$/.test(earlier?.lower ?? '') && language.determiners.has(lead)
          ? { organisation: 4 }
          : undefined,
      // `sur France Bleu`, `au micro de RTL`: who is quoted there speaks on a station
      ({ run, lead, language }) =>
        lead === 'sur' && saysBefore(run, language)
          ? { organisation: 5, person: -3, place: -2 }
          : undefined,
    ],
  },
};

/** Who works for a company, seldom for a town. */
const OF_STAFF =
  /^(?:executives?|spokes(?:man|woman|person|people)|ceo|employees?|staffers?|engineers?|insiders?|shareholders?)$/;

/** What is done to or in a body. */
const HEADS = /^(?:heads?|chairs?|headed|chaired|founded|co-founded|edits|edited)$/;

/** What only a company has. */
const OF_A_COMPANY =
  /^(?:shareholders?|shares|profits?|revenues?|sales|customers|subsidiary|headquarters)$/;

/** What goes by a slogan. */
const CAUSES = /^(?:campaign|campaigners|group|movement|charity|coalition|alliance|network)$/;

const isBodyNoun = (
  token: Token | undefined,
  { capitalisesNouns, organisations }: Language,
): boolean => capitalisesNouns && token !== undefined && isListed(organisations, token.lower);

/** Whether a verb of saying stands up to three words before. */
const saysBefore = ({ paragraph, from }: Run, { saying, pronouns }: Language): boolean =>
  paragraph.tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => saying.has(lower) || Object.hasOwn(pronouns, lower));

/** `the residents’ association, Save Our Lane,`: a body called by its kind, with its name between commas. */
function inserted({ run, language }: Around): Partial<Evidence> | undefined {
  return isBodyPhraseBefore(run, language) ? { organisation: 6, person: -4, place: -2 } : undefined;
}

/** Where governments sit, by the last word. */
const SEATS = /^(?:street|house|palace|kremlin|palais|platz)$/;
