import { isListed, type Language } from '../languages/language.ts';
import { isKnownPlace } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { hasAge } from './apposition.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import { isOffice, type Run } from './run.ts';

/** A name with the words beside it. */
interface Around {
  run: Run;
  language: Language;
  /** The word before the name, where only a space parts them; else empty. */
  lead: string;
  before: Token | undefined;
  next: Token | undefined;
  behind: Token | undefined;
  /** The words before `before`. */
  earlier: Token | undefined;
  isSingle: boolean;
  isClose: boolean;
}

type Rule = (around: Around) => Partial<Evidence> | undefined;

/** What stands around a name in its sentence. */
export function evidenceAround(run: Run, language: Language): Evidence {
  const { tokens } = run.paragraph;
  const before = tokens[run.from - 1];
  const isClose = /^\s$/.test(tokens[run.from]?.gap ?? '');
  const around: Around = {
    run,
    language,
    lead: isClose ? (before?.lower ?? '') : '',
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
  // `the Norlandic parliament, the Storting`
  ({ run, lead, before, earlier, language }) => {
    const owner = lead === 'the' ? earlier : before;
    const gap = (lead === 'the' ? before : run.paragraph.tokens[run.from])?.gap ?? '';
    return /^, $/.test(gap) && isSmallBody(owner, language) ? { organisation: 4 } : undefined;
  },
  // `the ferry Solan`, `the union Nautilus`
  ({ lead, before, isSingle, language }) => {
    if (lead !== '' && language.vessels.has(lead)) return { thing: 6 };
    return lead !== '' && isSingle && isSmallBody(before, language)
      ? { organisation: 5 }
      : undefined;
  },
  ({ next, behind, language }) =>
    speaks(next, behind, language) ? { person: 1.5, organisation: 1 } : undefined,
  ({ lead, language }) =>
    language.saying.has(lead) ? { person: 1, organisation: 0.5 } : undefined,
  ({ run }) => (hasAge(run) ? { person: 5 } : undefined),
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
  ({ run }) => (isDateline(run) ? { place: 6 } : undefined),
  ({ run, next }) =>
    run.paragraph.tokens[run.to - 1]?.isPossessive === true && OF_A_COUNTRY.test(next?.lower ?? '')
      ? { place: 2 }
      : undefined,
];

function afterArticle({ lead, isSingle, language }: Around): Partial<Evidence> | undefined {
  if (language.code === 'en')
    return lead === 'the'
      ? { person: -6, organisation: isSingle ? 1.5 : 2, thing: 1.6 }
      : undefined;
  return language.determiners.has(lead) ? { organisation: 0.5, thing: 0.5 } : undefined;
}

function afterPlacePreposition({ lead, next, language }: Around): Partial<Evidence> | undefined {
  if (!language.placePrepositions.has(lead) || isAdjective(next)) return undefined;
  const isWithin = /^(?:in|near|à|у|в)$/.test(lead);
  return { place: isWithin ? 3 : 1.5, person: /^(?:in|near)$/.test(lead) ? -2 : 0 };
}

/** `the Catoctin hills`. */
function beforePlaceNoun({ next, language }: Around): Partial<Evidence> | undefined {
  if (next === undefined || !/^\s$/.test(next.gap) || !/^\p{Ll}/u.test(next.text)) return undefined;
  const isNoun = isListed(language.places, next.lower) && !NO_PLACE_NOUN.test(next.lower);
  return isNoun ? { place: 4 } : undefined;
}

const NO_PLACE_NOUN = /^(?:north|south|east|west|point|hall|beach|falls|fort|port)$/;

/** `analyst`, `analysts`. */
const isCalling = (token: Token, language: Language): boolean =>
  isOffice(token, language) ||
  isOffice({ ...token, lower: token.lower.replace(/s$/, '') }, language);

const isNoun = (token: Token | undefined, { organisations, places, things }: Language): boolean =>
  token !== undefined &&
  [organisations, places, things].some((list) => isListed(list, token.lower));

const isSmallBody = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  /^\p{Ll}/u.test(token.text) &&
  isListed(language.organisations, token.lower);

const isOfCountry = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:government|republic|capital|city|town|village|people|coast|island|north|south|east|west|president|king|queen|emir|state|province|region|kingdom|university|bishop|port|mayor|outside|suburb)$/.test(
    token.lower,
  );

const OF_A_COUNTRY =
  /^(?:parliament|government|capital|president|army|coast|border|border-guard|economy|prime)$/;

/** `in Velmaran hands`: what stands before a noun is an adjective. */
const isAdjective = (next: Token | undefined): boolean =>
  next !== undefined &&
  /^\s$/.test(next.gap) &&
  /^(?:hands|waters|territory|soil|forces|troops|officials|side|hospital|law|politics|history|style|eyes|talks|team|soldiers|citizens)$/.test(
    next.lower,
  );

const speaks = (
  next: Token | undefined,
  behind: Token | undefined,
  { saying, between }: Language,
): boolean =>
  next !== undefined &&
  /^,? $/.test(next.gap) &&
  (saying.has(next.lower) ||
    (between.has(next.lower) && behind !== undefined && saying.has(behind.lower)));

/** `Agrilux, a seed company`. */
function isBodyBehind({ paragraph, to }: Run, language: Language): boolean {
  const { tokens } = paragraph;
  if (!/^, $/.test(tokens[to]?.gap ?? '') || !language.determiners.has(tokens[to]?.lower ?? ''))
    return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + 6); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (at > to + 1 && !/^[\s-]$/.test(token.gap)) ||
      (language.prepositions.has(token.lower) && token.lower !== 'of') ||
      token.lower === 'who'
    )
      return false;
    if (isOffice(token, language)) return false;
    if (isListed(language.organisations, token.lower) || BODY.test(token.lower)) return true;
  }
  return false;
}

const BODY =
  /(?:maker|developer|manufacturer|supplier|insurer|retailer|broadcaster|firm|start-up|startup|newspaper|website|brewer|lender|carrier|operator|auditor|party|network)$/;

/** `LEEDS, Nov 14 —`, `Arnsfeld. Das …` in the first paragraphs. */
function isDateline({ paragraph, from, to }: Run): boolean {
  if (
    (from > 0 && !/^[,/] $/.test(paragraph.tokens[from]?.gap ?? '')) ||
    paragraph.number === 0 ||
    paragraph.number > 3
  )
    return false;
  const end = paragraph.tokens[to]?.gap ?? '';
  const head = paragraph.text.slice(0, paragraph.tokens[to]?.start ?? 0);
  if (/^\s?[—–-]{1,2}\s|^\. /.test(end)) return head.length < 60;
  return (
    head === head.toUpperCase() &&
    /^(?:,| \()/.test(end) &&
    /[—–]/.test(paragraph.text.slice(0, 80))
  );
}
