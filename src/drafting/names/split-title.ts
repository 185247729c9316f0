import { isListed, type Gender, type Language } from '../languages/language.ts';
import { isFirstName, isPast } from '../text/lexicon.ts';
import { isKindOfBody } from './around.ts';
import { ownValue } from '../text/own-value.ts';
import { isCapital, lowerAt, type Token } from '../text/tokens.ts';
import { firstThatFits } from './first-that-fits.ts';
import { isSureTitle, officeEnd } from './office-end.ts';
import { isLordly, isPeer } from './over-links.ts';
import { isMember } from './party.ts';
import { isNext, isOffice, type Run, tokensOf } from './run.ts';
import { isShip } from './word-rules.ts';

export interface Titled {
  /** The name without what stands before it; empty where nothing is left. */
  name: Run;
  /** The office as printed. */
  role?: string;
  /** A title that is an office where no other is told: `Professor`, `Cllr`. */
  rank?: string;
  gender?: Gender;
  /** The party of which the name says that it is a member. */
  party?: string;
  /** What the office is of, a name by itself: `речник Кремля Петро Ярема`. */
  owner?: Run;
  /** Whether a title or an office shows that a person follows. */
  isTitled: boolean;
}

/** Takes titles and offices off the front of a run, with the lower-case words before it that belong to them. */
export function splitTitle(run: Run, language: Language): Titled {
  const tokens = tokensOf(run);
  if (isPeerage(tokens)) return peer(run, language);
  if (isShip(tokens[0]) && tokens.length > 1) return { name: run, isTitled: false };
  const { at: titled, roleFrom, roleTo, rank, gender, party } = frontOf(tokens, language);
  const owned = language.bends ? ownerEnd(run, titled, language) : titled;
  // `le ministre de la Santé Luc Morel`: what the office is of stands in capitals right before a first name
  const at = language.code === 'fr' ? departmentEnd(run, owned, language) : owned;
  const before = leftOffice(run, language);
  const from = run.from + at;
  const role = roleText(run, roleFrom, at > titled ? at : roleTo, before);
  return {
    name: { ...run, from },
    isTitled: (at > 0 || before < run.from) && from < run.to,
    ...(role === undefined ? {} : { role }),
    ...(rank === undefined ? {} : { rank }),
    ...(owned > titled ? { owner: { ...run, from: run.from + titled, to: run.from + owned } } : {}),
    ...(gender === undefined ? {} : { gender }),
    ...(party === undefined ? {} : { party }),
  };
}

/** What the first words of a run say of the person whose name follows. */
interface Front extends Pick<Titled, 'rank' | 'gender' | 'party'> {
  /** Index of the first word that has not been read. */
  at: number;
  /** The office: words `roleFrom` to before `roleTo`; -1 where there is none. */
  roleFrom: number;
  roleTo: number;
}

function frontOf(tokens: readonly Token[], language: Language): Front {
  const isBody = isListed(language.organisations, tokens.at(-1)?.lower ?? '');
  let front: Front = { at: 0, roleFrom: -1, roleTo: -1 };
  for (;;) {
    const token = tokens[front.at];
    const seen = token && { tokens, token, front, isBody, language };
    const more = seen && firstThatFits(TITLES, seen);
    if (more === undefined) return front;
    front = more;
  }
}

/** A word that may be a title, and what was read before it. */
interface Seen {
  tokens: readonly Token[];
  token: Token;
  front: Front;
  /** The run ends as a body does. */
  isBody: boolean;
  language: Language;
}

/** Kinds of titles, each with how the front goes on behind it. */
const TITLES: readonly ((seen: Seen) => Front | undefined)[] = [
  // `Mrs`, `Prof.`; no saint
  ({ tokens, token, front, language: { honorifics } }) => {
    const gender =
      ownValue(honorifics, token.lower) ?? ownValue(honorifics, token.text.toLowerCase());
    const isLast = front.at === tokens.length - 1;
    if (gender === undefined || isLast || /^st\.?$/.test(token.lower)) return undefined;
    const rank = RANKS.test(token.lower) ? { rank: token.text } : {};
    return { ...front, at: front.at + 1, ...(gender === '' ? {} : { gender }), ...rank };
  },
  ({ tokens, token, front, language }) =>
    isPartyBefore(tokens, front.at, language)
      ? { ...front, at: front.at + 1, party: token.text }
      : undefined,
  // `la Norvégienne`
  ({ tokens, token, front, isBody, language: { peoples } }) => {
    const gender = ownValue(peoples, token.lower);
    if (gender === undefined || isBody || tokens.length - front.at < 2) return undefined;
    return { ...front, at: front.at + 1, ...(gender === '' ? {} : { gender }) };
  },
  ({ tokens, front, isBody, language }) => {
    const { at, roleFrom } = front;
    if (isBody && tokens.length - at > 1 && !isSureTitle(tokens, at)) return undefined;
    const end = officeEnd(tokens, at, language);
    if (end === at) return undefined;
    return { ...front, at: end, roleFrom: roleFrom < 0 ? at : roleFrom, roleTo: end };
  },
];

/** `Democrat Ada Lund`: one member of a party before a first name. */
const isPartyBefore = (tokens: readonly Token[], at: number, { code }: Language): boolean =>
  code === 'en' &&
  tokens.length - at > 2 &&
  isMember(lowerAt(tokens, at)) &&
  isFirstName(lowerAt(tokens, at + 1));

/** A title that is the name, with the office before it. */
function peer(run: Run, language: Language): Titled {
  const role = roleText(run, -1, -1, leftOffice(run, language));
  return { name: run, isTitled: true, ...(role === undefined ? {} : { role }) };
}

const RANKS = /^(?:cllr|prof|professor|professorin|rev|reverend)$/;

/** `Earl of Marden`, `Lord Hambleton of Selby`: the title is the name. */
const isPeerage = (tokens: readonly Token[]): boolean => {
  const [first, of, ...rest] = isLordly(tokens[0]) ? tokens.slice(1) : tokens;
  const isTitle = isLordly(tokens[0]) || (first !== undefined && isPeer(first));
  return isTitle && of?.lower === 'of' && rest.length > 0 && rest.length < 3;
};

/** `Мер Гребенівки Петро Ярема`, `посол Франції Ґаель Моро`: the index behind what an office is of, before a name of two words. */
function ownerEnd(run: Run, at: number, language: Language): number {
  const tokens = tokensOf(run).slice(at);
  const [first, second, third] = tokens;
  const isOfficeBefore = at > 0 || isOffice(run.paragraph.tokens[run.from - 1], language);
  const isOne =
    isFirstName(first?.lower ?? '') ||
    /(?:ович|івна|ївна|евич|овича|івни)$/.test(second?.lower ?? '');
  if (!isOfficeBefore || third === undefined || isOne) return at;
  if (!tokens.every(({ text, lower }) => isCapital(text) || language.particles.has(lower)))
    return at;
  if (tokens.length === 3 || isFirstName(second?.lower ?? '')) return at + 1;
  return isFirstName(third.lower) ? at + 2 : at;
}

/** Index of the first lower-case word before a run that belongs to an office which ends there: `defence minister`. */
function leftOffice({ paragraph, from, to }: Run, language: Language): number {
  const { tokens } = paragraph;
  const first = tokens[from];
  const office = tokens[from - 1];
  if (language.code === 'uk') return leftOfficeWithOwner(tokens, from, language);
  if (language.code === 'fr' && opensName(tokens, from)) {
    const owned = leftOfficeOf(tokens, from, language);
    if (owned < from) return owned;
  }
  if (!isNext(first) || office === undefined || !/^\p{L}/u.test(office.text)) return from;
  if (office.isPossessive || (isCapital(office.text) && !isOffice(office, language))) return from;
  if (!isOffice(office, language)) return from;
  // `port operator Norhavn`: a company
  if (isKindOfBody(office) && to - from === 1 && !isFirstName(first.lower)) return from;
  let at = from - 1;
  while (
    at > 0 &&
    from - at < 4 &&
    isNext(tokens[at]) &&
    belongs(tokens[at - 1], language) &&
    !isInfinitive(tokens, at - 1, language)
  )
    at -= 1;
  return at;
}

/** `to buy rival Lund`, `will meet minister Lund`: what somebody is to do. */
const isInfinitive = (tokens: readonly Token[], at: number, { code }: Language): boolean =>
  code === 'en' &&
  /^(?:to|will|would|can|could|may|might|must|should|not)$/.test(tokens[at - 1]?.lower ?? '');

/** Whether a first name stands among the capitals that begin at an index, and more behind it. */
function opensName(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(
    (token, at) => at > from && !(isNext(token) && isCapital(token.text)),
  );
  const run = tokens.slice(from, end < 0 ? undefined : end);
  return run.slice(0, -1).some(({ lower }) => isFirstName(lower));
}

/** Index in the run behind the capitals that an office before the run is of; `at` where it is of none. */
function departmentEnd(run: Run, at: number, language: Language): number {
  const tokens = tokensOf(run);
  const first = tokens.findIndex(({ lower }, index) => index > at && isFirstName(lower));
  const isOf = leftOfficeOf(run.paragraph.tokens, run.from, language) < run.from - 1;
  return first > at && first < tokens.length - 1 && isOf && !isFirstName(tokens[at]?.lower ?? '')
    ? first
    : at;
}

/** `la présidente de la région Anne Colin`: an office, what it is of, and no comma up to the name. */
function leftOfficeOf(tokens: readonly Token[], from: number, language: Language): number {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || !/^[  ]?$/.test(next.gap)) return from;
    if (language.saying.has(token.lower) || language.between.has(token.lower)) return from;
    if (isOffice(token, language)) {
      if (at === from - 1 || !/^(?:de|du|des|d'|à|aux?)$/.test(next.lower)) return from;
      const isArticle = language.determiners.has(lowerAt(tokens, at - 1));
      return isModified(tokens, at, language) && !isArticle ? at - 1 : at;
    }
    const isLink = language.links.has(token.lower) || language.determiners.has(token.lower);
    if (language.prepositions.has(token.lower) && !isLink) return from;
  }
  return from;
}

/** Endings of callings right before a name. */
const CALLING =
  /\p{L}{3,}(?:ник|ниця|ець|тель|телька|іст|істка|ист|истка|олог|ологиня|граф|ик|яр|ар|ер|ерка|арка)$/u;

/** `директорка школи Ганна Левчук`: an office with what it is of, up to the name. */
function leftOfficeWithOwner(tokens: readonly Token[], from: number, language: Language): number {
  const { prepositions, saying } = language;
  if (/[«„“"]/.test(tokens[from]?.gap ?? '') || prepositions.has(lowerAt(tokens, from - 1)))
    return from;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = tokens[at];
    const isJoined = /^(?:\s|[»”"]\s|\s[«„“"]|\s\(|\)\s)$/.test(tokens[at + 1]?.gap ?? '');
    if (token === undefined || !isJoined) return from;
    const isCalling = at === from - 1 && CALLING.test(token.lower);
    if (isOffice(token, language) || isCalling)
      return isModified(tokens, at, language) ? at - 1 : at;
    const isParted = at < from - 1 && prepositions.has(token.lower) && token.lower !== 'від';
    if (isParted || saying.has(token.lower)) return from;
  }
  return from;
}

/** Whether the word before an office belongs to it: `головна лікарка`. */
function isModified(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    isNext(tokens[at]) &&
    language.officeModifiers.has(before.lower) &&
    belongs(before, language)
  );
}

function belongs(token: Token | undefined, language: Language): boolean {
  if (token === undefined || token.isPossessive || !/^\p{L}/u.test(token.text)) return false;
  const { lower } = token;
  const parts = [
    language.determiners,
    language.prepositions,
    language.saying,
    language.between,
    language.that,
    language.relatives,
  ];
  if (language.officeModifiers.has(lower) && !language.determiners.has(lower)) return true;
  return (
    !parts.some((set) => set.has(lower)) &&
    !language.common.has(lower) &&
    !Object.hasOwn(language.weekdays, lower) &&
    !/(?:ed|ly)$/.test(lower) &&
    !(language.code === 'en' && isPast(lower)) &&
    lower !== 'that' &&
    !VERBS.test(lower)
  );
}

const VERBS =
  /^(?:becomes|became|makes|names|joins|met|saw|beat|left|made|found|led|hit|sent|put|paid|won|lost|thanked|because|when|while|where|if|as|but|against)$/;

function roleText(run: Run, from: number, to: number, before: number): string | undefined {
  const { tokens, text } = run.paragraph;
  const first = before < run.from ? before : run.from + Math.max(from, 0);
  const last = to > 0 ? run.from + to - 1 : run.from - 1;
  if (to <= 0 && before >= run.from) return undefined;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined ? undefined : text.slice(start, end);
}
