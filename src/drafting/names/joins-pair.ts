import { isListed, type Language } from '../languages/language.ts';
import { isEnglishWord, isFirstName, isKnownPlace } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalNext, isHead } from './name-words.ts';

/** What stands before and behind an `and`. */
interface Pair {
  before: readonly Token[];
  after: readonly Token[];
  /** The word before all of it. */
  lead: Token | undefined;
  /** A link stands in what is before. */
  isInside: boolean;
  endsAsBody: boolean;
  language: Language;
}

/**
 * Whether `and` joins two parts of one name: `Union of Print and Paper Workers`, `Food and Drug Administration`.
 * `from`, `to`: where what stands before it lies; `at`: where what stands behind it begins.
 */
export function joinsPair(
  tokens: readonly Token[],
  { from, to, at }: { from: number; to: number; at: number },
  language: Language,
): boolean {
  let end = at + 1;
  while (isCapitalNext(tokens[end]) && end - at < 4) end += 1;
  const [before, after] = [tokens.slice(from, to), tokens.slice(at, end)];
  const pair: Pair = {
    before,
    after,
    lead: tokens[from - 1],
    isInside: before.some(({ lower }) => language.links.has(lower)),
    endsAsBody: isHead(after.at(-1), language),
    language,
  };
  if (pair.endsAsBody && isPairOfPlaces(before, after, language)) return true;
  if ([...before, ...after].some(({ lower }) => isFirstName(lower))) return false;
  return (JOINED[language.code] ?? isBodyInside)(pair);
}

const isBodyInside = ({ isInside, endsAsBody }: Pair): boolean => isInside && endsAsBody;

/** By the code of a language: which pairs are one name. */
const JOINED: Readonly<Record<string, (pair: Pair) => boolean>> = {
  de: ({ before, isInside, language }) =>
    isInside || isListed(language.organisations, before[0]?.lower ?? ''),
  en: (pair) =>
    (pair.isInside && isOrdinary(pair)) ||
    (pair.endsAsBody && (pair.isInside || isOwnPair(pair) || isOwned(pair))),
};

/** One word, or an ordinary one at the end: `Department of Health`, `Organization for Security`. */
const isOrdinary = ({ before, language: { departments } }: Pair): boolean => {
  const last = before.at(-1)?.lower ?? '';
  return before.length === 1 || isEnglishWord(last) || departments.has(last) || ABSTRACT.test(last);
};

/** Endings of nouns for what bodies are for, which the lexicon lacks. */
const ABSTRACT = /(?:tion|sion|ment|ity|ety|ence|ance|ing|ure|ics|ogy|cy|ism|ship|hood|ness)$/;

/** Behind `the` or an owner: `Port and Dock Workers’ Union`, `Food and Drug Administration`. */
const isOwned = ({ before, after, lead, language }: Pair): boolean =>
  (lead?.lower === 'the' || lead?.isPossessive === true) &&
  ((before.length === 1 && after.at(-1)?.isPossessive === true) || isPlainPair(before, language));

/** `Norland Fire and Rescue Service`: a place, and what the one body does there. */
const isOwnPair = ({ before: [place, first, ...more], after, language }: Pair): boolean =>
  place !== undefined &&
  first !== undefined &&
  more.length === 0 &&
  after.length > 1 &&
  !isEnglishWord(place.lower) &&
  !isHead(first, language) &&
  isEnglishWord(first.lower);

/** `Devon and Cornwall Police`: two places that share a body. */
const isPairOfPlaces = (
  before: readonly Token[],
  after: readonly Token[],
  language: Language,
): boolean =>
  before.length === 1 &&
  after.length > 1 &&
  (/^(?:police|constabulary)$/.test(after.at(-1)?.lower ?? '') ||
    (isKnownPlace(before[0]?.lower ?? '', language) &&
      isKnownPlace(after[0]?.lower ?? '', language)));

/** `Food` and its like before `and Drug Administration`; a body of its own is none. */
function isPlainPair(before: readonly Token[], language: Language): boolean {
  const last = before.at(-1);
  if (last === undefined || before.length > 2) return false;
  if (before.length === 1)
    return (
      !isHead(last, language) || /[^s]s$/.test(last.lower) || language.departments.has(last.lower)
    );
  return !isHead(last, language) && before.every(({ lower }) => isEnglishWord(lower));
}
