import { isListed, type Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import { isDemonym, isEnglishWord, isFirstName, isKnownOrganisation, isKnownPlace, isLastName } from '../text/lexicon.ts';
import { isAcronym, isCapital, isInitial, type Token } from '../text/tokens.ts';
import { isOffice, isSaint, type Run, textOf, tokensOf } from './run.ts';
import { hasAge } from './apposition.ts';

/** How much speaks for each kind. */
export type Evidence = Record<NameKind, number>;

export const NO_EVIDENCE: Evidence = { person: 0, organisation: 0, place: 0, thing: 0 };

export const add = (a: Evidence, b: Partial<Evidence>): Evidence => ({
  person: a.person + (b.person ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
  place: a.place + (b.place ?? 0),
  thing: a.thing + (b.thing ?? 0),
});

/** What the words of a name tell by themselves; the same wherever it stands. */
export function evidenceOfWords(run: Run, language: Language): Evidence {
  const tokens = tokensOf(run);
  const text = textOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return NO_EVIDENCE;
  const found: Partial<Evidence>[] = [headEvidence(tokens, language)];
  if (isKnownPlace(text.toLowerCase(), language)) found.push({ place: 6 });
  if (isKnownOrganisation(text.toLowerCase())) found.push({ organisation: 6 });
  if (language.parties.has(last.lower) && tokens.length === 1) found.push({ organisation: 6 });
  if (/ & /.test(text)) found.push({ organisation: 6 });
  if (tokens.length === 1 && isAcronym(first.text)) found.push({ organisation: 3 });
  const isSmallBody = tokens.length > 1 && tokens.some(({ text: word, lower }) => /^\p{Ll}/u.test(word) && isListed(language.organisations, lower));
  if (isSmallBody) found.push({ organisation: 9 });
  else if (tokens.length > 1) found.push(...personEvidence(tokens, language));
  return found.reduce<Evidence>(add, NO_EVIDENCE);
}

function personEvidence(tokens: readonly Token[], language: Language): Partial<Evidence>[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const found: Partial<Evidence>[] = [];
  const isPlain = tokens.every(({ lower }) => !language.links.has(lower) || language.particles.has(lower));
  if (isPlain) found.push({ person: language.capitalisesNouns ? 0.5 : 1.5 });
  if (first !== undefined && isFirstName(first.lower)) found.push({ person: isKnownPlace(first.lower, language) ? 2 : 4 });
  if (last !== undefined && isLastName(last.lower)) found.push({ person: 1 });
  if (tokens.some(({ text }, at) => at < tokens.length - 1 && isInitial(text))) found.push({ person: 3 });
  if (/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(last?.lower ?? '')) found.push({ person: 4 });
  if (tokens.slice(1, -1).some(({ lower, text }) => language.particles.has(lower) && /^\p{Ll}/u.test(text) && lower !== 'la')) found.push({ person: 2 });
  if (/^(?:o|d|mc|mac|al|el|n)['’-]?\p{Lu}/iu.test(last?.text ?? '') && /['’-]\p{Lu}|Mc\p{Lu}/u.test(last?.text ?? '')) found.push({ person: 2 });
  if (language.code === 'en' && tokens.some(({ lower }) => isEnglishWord(lower) && !isFirstName(lower)))
    found.push({ person: -2, organisation: 1, thing: 0.5 });
  if (isDemonym(first?.lower ?? '')) found.push({ person: -3, organisation: 2 });
  if (first !== undefined && isSaint(first) && last?.isPossessive === true) found.push({ place: 4 });
  return found;
}

/** Nouns in the name: at its end, before `of`, or at its front: `River Selja`, `FC Lanmore`. */
function headEvidence(tokens: readonly Token[], language: Language): Partial<Evidence> {
  const link = tokens.findIndex(({ lower, text }, at) => at > 0 && language.links.has(lower) && /^\p{Ll}/u.test(text));
  const [first, last] = [tokens[0], tokens.at(-1)];
  const heads = [tokens[link > 0 ? link - 1 : tokens.length - 1], link > 0 ? last : undefined, tokens.length > 1 ? first : undefined];
  const isNumbered = /^\d/.test(last?.text ?? '');
  for (const [index, head] of heads.entries()) {
    if (head === undefined) continue;
    const weight = 6;
    if (isListed(language.organisations, head.lower)) return { organisation: weight };
    if (isListed(language.things, head.lower)) return { thing: weight };
    if (isListed(language.places, head.lower) && !(index === 2 && isFirstName(head.lower))) return { place: isFirstName(first?.lower ?? '') ? 2 : index === 2 ? 4 : weight };
  }
  return isNumbered ? { thing: 3 } : {};
}

/** What stands around a name in its sentence. */
export function evidenceAround(run: Run, language: Language): Evidence {
  const { tokens } = run.paragraph;
  const [before, next, behind] = [tokens[run.from - 1], tokens[run.to], tokens[run.to + 1]];
  const isSingle = run.to - run.from === 1;
  const gap = tokens[run.from]?.gap ?? '';
  const found: Partial<Evidence>[] = [];
  const lead = /^\s$/.test(gap) ? (before?.lower ?? '') : '';
  if (lead === 'the' || (language.code !== 'en' && language.determiners.has(lead)))
    found.push(language.code === 'en' ? { person: -3, organisation: isSingle ? 1.5 : 2, thing: 1.6 } : { organisation: 0.5, thing: 0.5 });
  if (language.placePrepositions.has(lead) && !isAdjective(next)) found.push({ place: /^(?:in|near|à|у|в)$/.test(lead) ? 3 : 1.5, person: /^(?:in|near)$/.test(lead) ? -2 : 0 });
  if (/^(?:of|von|de|d')$/.test(lead) && !isAdjective(next)) found.push({ place: isOfCountry(tokens[run.from - 2]) ? 3 : isSingle ? 1.5 : 0 });
  if (next !== undefined && /^\s$/.test(next.gap) && /^\p{Ll}/u.test(next.text) && isListed(language.places, next.lower) && !/^(?:north|south|east|west|point|hall|beach|falls|fort|port)$/.test(next.lower)) found.push({ place: 4 });
  const owner = lead === 'the' ? tokens[run.from - 2] : before;
  const ownGap = lead === 'the' ? (before?.gap ?? '') : gap;
  if (owner !== undefined && /^, $/.test(ownGap) && /^\p{Ll}/u.test(owner.text) && isListed(language.organisations, owner.lower)) found.push({ organisation: 4 });
  if (before !== undefined && /^\s$/.test(gap) && language.vessels.has(before.lower)) found.push({ thing: 6 });
  else if (before !== undefined && /^\s$/.test(gap) && /^\p{Ll}/u.test(before.text) && isListed(language.organisations, before.lower) && isSingle) found.push({ organisation: 5 });
  if (speaks(next, behind, language)) found.push({ person: 1.5, organisation: 1 });
  if (before !== undefined && language.saying.has(before.lower) && /^[\s]$/.test(gap) && !language.placePrepositions.has(lead)) found.push({ person: 1, organisation: 0.5 });
  if (hasAge(run)) found.push({ person: 5 });
  if (/^,? $/.test(next?.gap ?? '') && /^(?:who|whose)$/.test(next?.lower ?? '') && !language.prepositions.has(before?.lower ?? '')) found.push({ person: 2.5 });
  if (isBodyBehind(run, language)) found.push({ organisation: 5, person: -2 });
  if (/^, $/.test(next?.gap ?? '') && next !== undefined && isCapital(next.text) && isKnownPlace(next.lower, language)) found.push({ place: 2 });
  if (lead === 'the' && /^(?:outside|inside|near|across|around)$/.test(tokens[run.from - 2]?.lower ?? '')) found.push({ place: 3 });
  if (isDateline(run)) found.push({ place: 6 });
  if (tokens[run.to - 1]?.isPossessive === true && next !== undefined && OF_A_COUNTRY.test(next.lower)) found.push({ place: 2 });
  return found.reduce<Evidence>(add, NO_EVIDENCE);
}

const isOfCountry = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:government|republic|capital|city|town|village|people|coast|island|north|south|east|west|president|king|queen|emir|state|province|region|kingdom|university|bishop|port|mayor|outside|suburb)$/.test(token.lower);

const OF_A_COUNTRY = /^(?:parliament|government|capital|president|army|coast|border|border-guard|economy|prime)$/;

/** `in Velmaran hands`: what stands before a noun is an adjective. */
const isAdjective = (next: Token | undefined): boolean =>
  next !== undefined && /^\s$/.test(next.gap) && /^(?:hands|waters|territory|soil|forces|troops|officials|side|hospital|law|politics|history|style|eyes|talks|team|soldiers|citizens)$/.test(next.lower);

const speaks = (next: Token | undefined, behind: Token | undefined, { saying, between }: Language): boolean =>
  next !== undefined && /^,? $/.test(next.gap) && (saying.has(next.lower) || (between.has(next.lower) && behind !== undefined && saying.has(behind.lower)));

/** `Agrilux, a seed company`. */
function isBodyBehind({ paragraph, to }: Run, language: Language): boolean {
  const { tokens } = paragraph;
  if (!/^, $/.test(tokens[to]?.gap ?? '') || !language.determiners.has(tokens[to]?.lower ?? '')) return false;
  for (let at = to + 1; at < Math.min(tokens.length, to + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > to + 1 && !/^[\s-]$/.test(token.gap)) || language.prepositions.has(token.lower) && token.lower !== 'of' || token.lower === 'who') return false;
    if (isOffice(token, language)) return false;
    if (isListed(language.organisations, token.lower) || BODY.test(token.lower)) return true;
  }
  return false;
}

const BODY = /(?:maker|developer|manufacturer|supplier|insurer|retailer|broadcaster|firm|start-up|startup|newspaper|website|brewer|lender|carrier|operator|auditor|party|network)$/;

/** `LEEDS, Nov 14 —`, `Arnsfeld. Das …` in the first paragraphs. */
function isDateline({ paragraph, from, to }: Run): boolean {
  if (from > 0 && !/^[,/] $/.test(paragraph.tokens[from]?.gap ?? '') || paragraph.number === 0 || paragraph.number > 3) return false;
  const end = paragraph.tokens[to]?.gap ?? '';
  const head = paragraph.text.slice(0, paragraph.tokens[to]?.start ?? 0);
  if (/^\s?[—–-]{1,2}\s|^\. /.test(end)) return head.length < 60;
  return head === head.toUpperCase() && /^(?:,| \()/.test(end) && /[—–]/.test(paragraph.text.slice(0, 80));
}
