import { isListed, type Language } from '../languages/language.ts';
import { isDemonym, isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isCapital, lowerAt, type Token } from '../text/tokens.ts';
import { isHead } from './name-words.ts';
import { isOffice } from './run.ts';

/** `President Bank`, two words, is a person; `General Assembly` is none. */
export const isSureTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens.length - at === 2 &&
  !AMBIGUOUS.has(tokens[at]?.lower ?? '') &&
  !/^(?:group|party|union|council|company|association|club|school|institute|society)$/.test(
    tokens.at(-1)?.lower ?? '',
  );

const AMBIGUOUS = new Set([
  'general',
  'major',
  'king',
  'queen',
  'prince',
  'princess',
  'marshal',
  'speaker',
  'student',
  'teacher',
  'farmer',
  'head',
  'chief',
  'artist',
  'chair',
  'official',
  'shadow',
  'premier',
  'champion',
]);

/** Index behind the office that begins at `at`; `at` where none does or no name would be left. */
export function officeEnd(tokens: readonly Token[], at: number, language: Language): number {
  const limit = Math.min(tokens.length - 1, at + 5);
  for (let index = at; index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined) return at;
    // `KNUT Chairman Ada Lund`: letters that are spelt as a name is
    const isGiven = isFirstName(token.lower) && !isAcronym(token.text);
    if (isGiven && !isOffice(token, language)) return at;
    if (!isOffice(token, language)) {
      if (canModify(token, tokens, index, language)) continue;
      if (index === at && isCallingOfGerman(tokens, at, language)) return at + 1;
      return ownedOfficeEnd(tokens, at, language);
    }
    // `Chief Executive Ada Lund`
    if (AMBIGUOUS.has(token.lower) && isOffice(tokens[index + 1], language) && index + 1 < limit)
      continue;
    if (
      AMBIGUOUS.has(token.lower) &&
      [tokens[index + 1], tokens.at(-1)].some((each) => isHead(each, language))
    )
      return at;
    return overDepartment(tokens, index + 1, language);
  }
  return at;
}

/** `Prorektorin Aylin Kaya`, `Juristen Karl Vogt`: by its ending, before two words or more. */
const isCallingOfGerman = (
  tokens: readonly Token[],
  at: number,
  { code, organisations }: Language,
): boolean =>
  code === 'de' &&
  tokens.length - at > 2 &&
  CALLING.test(tokens[at]?.lower ?? '') &&
  !/ligist(?:en)?$/.test(tokens[at]?.lower ?? '') &&
  !isListed(organisations, tokens[at]?.lower ?? '') &&
  !isListed(organisations, tokens.at(-1)?.lower ?? '');

const CALLING =
  /\p{L}{3,}(?:erin|orin|ist|isten|istin|ent|enten|entin|ant|anten|antin|eur|eurin|loge|logen|login|iker|ikers|ikern|ikerin|urist|forscher|leiter|führer|macher|sprecher|trainer|händler|arbeiter|lehrer|kämpfer|fahrer|spieler|schützer|berater|vertreter|helfer|retter|züchter|winzer|bauern?|meister|chef|chefin|rektor|direktor|vorstand|vorständin|präses|prinz|prinzessin|graf|gräfin|mann|frau|beamter|beamtin|beauftragte[rn]?|abgeordnete[rn]?|vorsitzende[rn]?)$/u;

/** Words that may say what an office is of. */
const MOST_OWNERS = 4;

/** `Emergency Services Minister Ada Lund`, `Brekk County Commissioner Ada Lund`: an office behind words that no list has. */
function ownedOfficeEnd(tokens: readonly Token[], at: number, language: Language): number {
  if (language.code !== 'en') return at;
  for (let index = at; index < Math.min(tokens.length - 2, at + MOST_OWNERS + 1); index += 1) {
    const token = tokens[index];
    if (token === undefined || !isCapital(token.text)) return at;
    // `St. Louis County Attorney Ada Lund`: first names in a place
    const isInPlace =
      TERRITORY.test(lowerAt(tokens, index + 1)) || SAINT.test(lowerAt(tokens, index - 1));
    if (isFirstName(token.lower) && !isInPlace && !isOffice(token, language)) return at;
    if (index === at || !isOffice(token, language)) continue;
    const name = tokens.slice(index + 1);
    // `Norvind Chair Ada Lund`
    const isBeforePerson = name.length === 2 && isFirstName(lowerAt(name, 0));
    if (AMBIGUOUS.has(token.lower) && !isBeforePerson) continue;
    const owners = tokens.slice(at, index);
    const isOwned =
      isBeforePerson || owners.some((word) => isEnglishWord(word.lower) || isHead(word, language));
    return isOwned && mayBePerson(name, language) ? index + 1 : at;
  }
  return at;
}

const TERRITORY = /^(?:county|parish|city|township|valley)$/;
const SAINT = /^(?:st|saint|san|santa)$/;

/** Whether what stands behind an office may name somebody. */
const mayBePerson = (name: readonly Token[], language: Language): boolean =>
  name.length <= 4 &&
  !isHead(name.at(-1), language) &&
  !isEnglishWord(name.at(-1)?.lower ?? '') &&
  !name.some(({ lower }) => language.links.has(lower));

function canModify(
  token: Token,
  tokens: readonly Token[],
  index: number,
  language: Language,
): boolean {
  if (language.officeModifiers.has(token.lower) || isDemonym(token.lower) || isAcronym(token.text))
    return true;
  const next = tokens[index + 1];
  return (
    isCapital(token.text) &&
    isOffice(next, language) &&
    !AMBIGUOUS.has(next?.lower ?? '') &&
    tokens.length - index > 2
  );
}

/** `of State` and its like; without a department on the list, as many words as leave a first name and a surname. */
function overDepartment(
  tokens: readonly Token[],
  at: number,
  { departments, links }: Language,
): number {
  if (!links.has(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (links.has(tokens[end]?.lower ?? '') || /^the$/.test(tokens[end]?.lower ?? '')) end += 1;
  const first = end;
  while (departments.has(tokens[end]?.lower ?? '') || links.has(tokens[end]?.lower ?? '')) end += 1;
  return end > first ? end : Math.max(first, tokens.length - 2);
}
