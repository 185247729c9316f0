import type { Language } from '../languages/language.ts';
import { isCountry, isFirstName, isUnion } from '../text/lexicon.ts';
import { isAcronym } from '../text/tokens.ts';
import { SHIP } from './word-rules.ts';
import type { Group } from './group.ts';
import { isAcronymOf, isSameWord, isShortOfBody, isShortOfPerson } from './same-name.ts';

/** Forms of one name: the fullest, and the others that are its own. */
export interface Joined {
  main: Group;
  others: Group[];
}

export interface JoinedForms {
  names: Joined[];
  /** Forms that several names have, with those names, the one first that the article has most. */
  shared: { group: Group; owners: Joined[] }[];
}

/** Joins short forms to the one name that they can stand for. */
export function joinForms(groups: readonly Group[], language: Language): JoinedForms {
  const byLength = [...groups].sort(
    (a, b) => b.words.length - a.words.length || order(groups, a, b),
  );
  const names: Joined[] = [];
  const shared: JoinedForms['shared'] = [];
  for (const group of byLength) {
    const able = names
      .filter(({ main }) => isFormOf(group, main, language))
      .sort((a, b) => weight(b) - weight(a));
    // `GND` is the union whose letters it is, before the `Tarifkommission der GND`
    const spelt = able.filter(({ main }) => isLettersOf(group, main, language));
    const owners = spelt.length > 0 ? spelt : able;
    const [owner] = owners;
    if (owner === undefined) names.push({ main: group, others: [] });
    else if (owners.length === 1) owner.others.push(group);
    else shared.push({ group, owners });
  }
  return { names: names.sort((a, b) => order(groups, a.main, b.main)), shared };
}

const order = (groups: readonly Group[], a: Group, b: Group): number =>
  groups.indexOf(a) - groups.indexOf(b);

const weight = ({ main, others }: Joined): number =>
  [main, ...others].reduce((sum, group) => sum + group.occurrences.length, 0);

function isFormOf(short: Group, full: Group, language: Language): boolean {
  if (full.kind === 'person') return isFormOfPerson(short, full, language);
  if (short.kind === 'person' && short.evidence.person >= 5) return false;
  if (isLettersOf(short, full, language)) return true;
  if (language.bends && isSameInAnyCase(short, full, language)) return true;
  // `Kartellamt` of `Bundeskartellamt`
  if (language.capitalisesNouns && short.words.length === 1 && full.words.length === 1)
    return /^(?:bundes|landes)$/.test(beforeEnding(full.key, short.key)) && short.key.length > 3;
  return isShortForm(short, full, language);
}

/** `Гребенівці` of `Гребенівка`. */
const isSameInAnyCase = (short: Group, full: Group, language: Language): boolean =>
  short.words.length === full.words.length &&
  short.words.every((word, at) => isSameWord(word, full.words[at], language));

/** Whether a form is some of the words of a body, place or thing, and its kind does not speak against it. */
function isShortForm(short: Group, full: Group, language: Language): boolean {
  const isClub = CLUB.test(full.words[0] ?? '');
  const isOtherPlace =
    !isClub &&
    short.kind === 'place' &&
    full.kind !== 'place' &&
    short.occurrences.some(({ evidence }) => evidence.place >= 3);
  // `The U.S.` is the country beside the `U.S. State Department`, `Geneva` the town beside `Lake Geneva`
  const isLand = !isClub && isPlaceApart(short, full, language);
  return (
    !isOtherPlace &&
    !isLand &&
    isShortOfBody(short.words, full.words) &&
    !(full.kind === 'thing' && short.words.length > 1 && !isShipOf(short, full)) &&
    !(full.kind === 'place' && short.kind === 'organisation' && short.words.length > 1)
  );
}

/** Whether a form is a country, a union or a town by itself and no short form of a body or place that is called after it. */
function isPlaceApart({ text, kind }: Group, full: Group, language: Language): boolean {
  const lower = text.toLowerCase();
  const isState = isCountry(lower, language) || isUnion(lower);
  if (full.kind === 'organisation') return isState;
  if (full.kind !== 'place' || kind !== 'place') return false;
  return isState
    ? !isCountry(full.text.toLowerCase(), language)
    : GEOGRAPHY.test(full.words[0] ?? '');
}

/** What lies at a town and is called after it. */
const GEOGRAPHY = /^(?:lake|mount|gulf|river|bay|strait)$/;

/** `Loch Brekk` of `MV Loch Brekk`. */
const isShipOf = (short: Group, full: Group): boolean =>
  SHIP.test(full.text) && short.words.length === full.words.length - 1;

/** `WHO` of World Health Organization. */
const isLettersOf = (short: Group, full: Group, language: Language): boolean =>
  full.kind !== 'person' &&
  (isBracketed(short, full) ||
    (isAcronym(short.text.replaceAll('.', '')) &&
      isAcronymOf(short.key.replaceAll(' ', ''), full.words, language)));

function isFormOfPerson(short: Group, full: Group, language: Language): boolean {
  if (!isShortOfPerson(short.words, full.words, language)) return false;
  // `Edith` is no short form of Beryl Edith Lund, where a nickname in quotation marks is one
  const [, middle, ...more] = full.words;
  if (short.words.length === 1 && short.words[0] === middle && more.length === 1)
    if (isFirstName(short.key) && !/["“”'‘’„«»]/.test(full.text)) return false;
  if (short.words.length > 1) return short.kind !== 'place' || short.evidence.place < 4;
  const { person, place, organisation } = short.evidence;
  return Math.max(place, organisation) - person < 6;
}

/** `bundes` of `bundeskartellamt` before `kartellamt`; empty where it does not end so. */
const beforeEnding = (word: string, ending: string): string =>
  word.endsWith(ending) ? word.slice(0, word.length - ending.length) : '';

/** `World Health Organization (WHO)`: right behind the name, in brackets. */
function isBracketed(short: Group, full: Group): boolean {
  if (short.words.length !== 1 || !isAcronym(short.text.replaceAll('.', ''))) return false;
  return short.occurrences.some(({ run }) =>
    full.occurrences.some(
      (other) =>
        other.run.paragraph === run.paragraph &&
        other.run.to === run.from &&
        (run.paragraph.tokens[run.from]?.gap ?? '') === ' (' &&
        /^\)/.test(run.paragraph.tokens[run.to]?.gap ?? ')'),
    ),
  );
}

/** What a club has before the town that it is called by. */
const CLUB =
  /^(?:fc|sv|sc|vfl|vfb|tsv|bsc|tus|fsv|eintracht|borussia|fortuna|arminia|hansa|dynamo|viktoria|union|real|ac|as|olympique|stade)$/;
