import { isListed, type Language } from '../languages/language.ts';
import { isFirstName } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './words.ts';

/** What the noun of a name tells: at its end, before `of`, or at its front: `River Selja`, `FC Lanmore`. */
export function nounEvidence({ tokens, last, language }: Words): Partial<Evidence> {
  // `Technische Hochschule Altenburg`: the noun comes before the place that it has its name from
  if (language.capitalisesNouns && tokens.slice(0, -1).some((token) => isBody(token, language)))
    return { organisation: 6 };
  const before = tokens.at(-2)?.lower ?? '';
  if (last.lower === 'cross' && COLOUR.test(before)) return { organisation: 6 };
  if (last.lower === 'reserve' && NATURE.test(before)) return { place: 6 };
  for (const head of headsOf(tokens, language)) {
    const told = kindOfHead(head, tokens, language);
    if (told !== undefined) return told;
  }
  return /^\d/.test(last.text) ? { thing: 3 } : {};
}

const COLOUR = /^(?:red|blue|green|white|gold)$/;

/** What makes a reserve one of land. */
const NATURE =
  /^(?:nature|natural|scientific|game|forest|marine|wildlife|biosphere|bird|national)$/;

interface Head {
  token: Token;
  /** It opens the name. */
  isFront: boolean;
}

/** The words that may be the noun of a name, the likeliest first. */
function headsOf(tokens: readonly Token[], { links }: Language): Head[] {
  const link = tokens.findIndex(
    ({ lower, text }, at) =>
      at > 0 && links.has(lower) && /^\p{Ll}/u.test(text) && !/^(?:and|et|und)$/.test(lower),
  );
  const ends = link > 0 ? [tokens[link - 1], tokens.at(-1)] : [tokens.at(-1)];
  const front = tokens.length > 1 ? tokens.slice(0, 1) : [];
  return [
    ...ends.flatMap((token) => (token === undefined ? [] : { token, isFront: false })),
    ...front.map((token) => ({ token, isFront: true })),
  ];
}

function kindOfHead(
  { token, isFront }: Head,
  tokens: readonly Token[],
  language: Language,
): Partial<Evidence> | undefined {
  if (isBody(token, language)) return { organisation: 6 };
  if (isListed(language.things, token.lower)) return { thing: 6 };
  const isPlace = isListed(language.places, token.lower);
  if (!isPlace || (isFront && isFirstName(token.lower))) return undefined;
  if (isOnlyEnding(tokens, token, language)) return { place: 0 };
  if (isFirstName(tokens[0]?.lower ?? '')) return { place: 2 };
  return { place: isFront ? 4 : 6 };
}

const isBody = ({ lower }: Token, { organisations }: Language): boolean =>
  isListed(organisations, lower);

/** `Gottlieb Hallberg`: behind another word, an ending of towns is one of surnames too; not in `Bad Hallberg`. */
const isOnlyEnding = (
  [first]: readonly Token[],
  head: Token,
  { capitalisesNouns, places }: Language,
): boolean =>
  capitalisesNouns &&
  first !== head &&
  !places.includes(head.lower) &&
  !/^(?:bad|groß|klein|alt|neu|ober|unter|nieder|hohen|st|sankt|markt|burg|schloss)\.?$|er$/.test(
    first?.lower ?? '',
  );
