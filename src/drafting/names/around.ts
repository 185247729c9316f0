import { isListed, type Language } from '../languages/language.ts';
import { isNearTop } from '../text/near-top.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { isOffice, type Run } from './run.ts';

/** A name with the words beside it. */
export interface Around {
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

/** Whether `of` and a noun for a part of a place stand before a name. */
export function isBehindPartOfPlace({ paragraph: { tokens }, from }: Run): boolean {
  const words = [1, 2, 3].map((step) => tokens[from - step]?.lower ?? '');
  return [0, 1].some(
    (at) =>
      (at === 0 || /^(?:the|l'|la|le|les|der|dem|des)$/.test(words[0] ?? '')) &&
      /^(?:of|de|du|des|d'|der|des|von)$/.test(words[at] ?? '') &&
      PARTS_OF_PLACES.test(words[at + 1] ?? ''),
  );
}

const PARTS_OF_PLACES =
  /^(?:(?:valley|slope|channel|bank|shore|mouth|coast|hill|outskirt|suburb|harbour|harbor|bay|river|mountain|forest|plain|street|edge|foot|peak|beach|port|city|town|village|hamlet|island|district|region|province|quarter|neighbou?rhood)(?:s|es)?|valleys|canal|fleuve|rivière|lac|col|plateau|massif|forêt|gorges|estuaire|golfe|presqu'île|pointe|vallée|rives?|bords?|côtes?|baie|ville|village|île|quartier|région|ufer|küste|tal|stadtteil|insel|dorf|stadt)$/;

/** `analyst`, `analysts`. */
export const isCalling = (token: Token, language: Language): boolean =>
  isOffice(token, language) ||
  isOffice({ ...token, lower: token.lower.replace(/s$/, '') }, language);

export const isNoun = (
  token: Token | undefined,
  { organisations, places, things }: Language,
): boolean =>
  token !== undefined &&
  [organisations, places, things].some((list) => isListed(list, token.lower));

export const isSmallBody = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  /^\p{Ll}/u.test(token.text) &&
  isListed(language.organisations, token.lower);

export const isOfCountry = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:government|republic|capital|city|town|village|people|coast|island|north|south|east|west|president|bürgermeister(?:in)?|oberbürgermeister(?:in)?|gemeinde|stadt|maire|king|queen|emir|state|province|region|kingdom|university|bishop|port|mayor|outside|suburb)$/.test(
    token.lower,
  );

export const OF_A_COUNTRY =
  /^(?:parliament|government|capital|president|army|coast|border|border-guard|economy|prime)$/;

/** `in Velmaran hands`: what stands before a noun is an adjective. */
export const isAdjective = (next: Token | undefined): boolean =>
  next !== undefined &&
  /^\s$/.test(next.gap) &&
  /^(?:hands|waters|territory|soil|forces|troops|officials|side|hospital|law|politics|history|style|eyes|talks|team|soldiers|citizens)$/.test(
    next.lower,
  );

export const speaks = (
  next: Token | undefined,
  behind: Token | undefined,
  { saying, between }: Language,
): boolean =>
  next !== undefined &&
  /^,? $/.test(next.gap) &&
  (saying.has(next.lower) ||
    (between.has(next.lower) && behind !== undefined && saying.has(behind.lower)));

/** `said`, `has declined to`: what only somebody can do. */
export const acts = (
  next: Token | undefined,
  behind: Token | undefined,
  language: Language,
): boolean =>
  speaks(next, behind, language) ||
  [next, language.between.has(next?.lower ?? '') ? behind : undefined].some((token) =>
    /^(?:declined|refused|insisted|hopes|wants|decided|agreed|signalled|ordered)$/.test(
      token?.lower ?? '',
    ),
  );

/** `Agrilux, a seed company`. */
export function isBodyBehind({ paragraph: { tokens }, to }: Run, language: Language): boolean {
  const { determiners, organisations, prepositions } = language;
  if (tokens[to]?.gap !== ', ' || !determiners.has(lowerAt(tokens, to))) return false;
  // `Kellerhoff, die das Unternehmen führt`
  if (language.code === 'de' && determiners.has(lowerAt(tokens, to + 1))) return false;
  for (const [index, token] of tokens.slice(to + 1, to + 6).entries()) {
    const { lower, gap } = token;
    const isBroken =
      (index > 0 && !/^[\s-]$/.test(gap)) || (prepositions.has(lower) && lower !== 'of');
    if (isBroken || lower === 'who' || isOffice(token, language)) return false;
    if (isListed(organisations, lower) || BODY.test(lower)) return true;
  }
  return false;
}

/** `the Sorrow Banks, a stretch of water`, `A Brévillers, petite ville de …`: what stands behind the comma is a place. */
export function isPlaceBehind({ paragraph: { tokens }, to }: Run, language: Language): boolean {
  const isOpen = language.determiners.has(lowerAt(tokens, to)) || language.code !== 'en';
  if (tokens[to]?.gap !== ', ' || !isOpen) return false;
  for (const [index, token] of tokens.slice(to, to + 5).entries()) {
    const isBroken = !/^[\s-]$/.test(token.gap) || language.relatives.has(token.lower);
    if (isOffice(token, language) || (index > 0 && isBroken)) return false;
    const isEnd = endsNoun(tokens[to + index + 1], language);
    // In French adjectives stand behind their noun.
    if ((isEnd || language.code === 'fr') && SETTLED.test(token.lower)) return true;
    if (isEnd || language.prepositions.has(token.lower)) return false;
  }
  return false;
}

/** Whether a noun ends before a word: with no other noun or adjective behind it. */
const endsNoun = (next: Token | undefined, { prepositions, relatives }: Language): boolean =>
  next === undefined ||
  next.gap !== ' ' ||
  prepositions.has(next.lower) ||
  relatives.has(next.lower) ||
  !/^\p{Ll}/u.test(next.text);

const SETTLED =
  /^(?:town|village|city|suburb|hamlet|island|islet|strait|stretch|region|province|district|county|river|lake|valley|peninsula|port|resort|neighbou?rhood|bay|ville|village|commune|bourg|bourgade|hameau|île|quartier|stadt|kleinstadt|gemeinde|dorf|ort|insel|місто|містечко|село|селище|острів|район)$/;

/** `the parcel carrier`, `the toy chain`: a common noun for a company. */
export const isKindOfBody = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Ll}/u.test(token.text) &&
  BODY.test(token.lower) &&
  !SOMEBODY.test(token.lower);

/** Who makes something and is no company. */
const SOMEBODY = /^(?:law|policy|peace|film|play|match|king|home|dress|watch)makers?$/;

const BODY =
  /(?:bailleur|exploitant|constructeur|fabricant|opérateur|distributeur|promoteur|transporteur|assureur|équipementier|gestionnaire|syndic|concessionnaire|filiale|enseigne|marque|verrier|papetier|chain|builder|refiner|miner|bookmaker|distiller|wholesaler|distributor|exporter|importer|contractor|subsidiary|unit|arm|charity|think-tank|nonprofit|outlet|daily|tabloid|platform|app|maker|developer|manufacturer|supplier|insurer|retailer|broadcaster|firm|start-up|startup|newspaper|tank|website|brewer|lender|carrier|operator|auditor|party|network|airline|giant)$/;

/** `LEEDS, Nov 14 —`, `Arnsfeld. Das …` in the first paragraphs. */
export function isDateline({ paragraph, from, to }: Run): boolean {
  if (
    (from > 0 && !/^(?:[,/] |\/)$/.test(paragraph.tokens[from]?.gap ?? '')) ||
    !isNearTop(paragraph)
  )
    return false;
  const end = paragraph.tokens[to]?.gap ?? '';
  const head = paragraph.text.slice(0, paragraph.tokens[to]?.start ?? 0);
  if (/^\s?[—–-]{1,2}\s|^\. /.test(end)) return head.length < 60;
  // `Halle/Leipzig –`, `ГРЕБЕНІВКА, 9 грудня. …`
  if (end === '/' && /^[^.]{0,40}[—–-]\s/.test(paragraph.text.slice(head.length))) return true;
  if (from === 0 && SHOUTED_LINE.test(paragraph.text)) return true;
  const rest = paragraph.text.slice(paragraph.tokens[to - 1]?.end ?? 0);
  if (/^(?:, [^—–(]{0,25})? \([^)]{2,40}\) ?[—–-]{1,2} /.test(rest)) return head.length < 60;
  return (
    head === head.toUpperCase() &&
    /^(?:,| \()/.test(end) &&
    /[—–]/.test(paragraph.text.slice(0, 80))
  );
}

/** A town in capitals and a day, with a full stop in place of the dash. */
const SHOUTED_LINE = /^\p{Lu}[\p{Lu}’'\s-]{2,40}, \d{1,2}\.? \p{L}+\. \p{Lu}/u;
