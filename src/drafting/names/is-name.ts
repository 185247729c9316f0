import { isCompanyForm } from '../languages/company-forms.ts';
import type { Language } from '../languages/language.ts';
import { isDemonym, isEnglishWord, isKnownOrganisation, isKnownPlace } from '../text/lexicon.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import type { Group } from './group.ts';
import type { Occurrence } from './occurrence.ts';
import { isOffice, tokensOf } from './run.ts';
import { isKnownBody } from './word-rules.ts';

/**
 * Whether a form is a name at all and no word that has its capital for its place in the sentence. `lowerWords`: all
 * words of the article that stand in small letters.
 */
export function isName(group: Group, lowerWords: ReadonlySet<string>, language: Language): boolean {
  const { words, evidence } = group;
  if (words.length > 1)
    return (
      !isOfficeAlone(group, language) &&
      (!language.capitalisesNouns ||
        Math.max(evidence.person, evidence.organisation, evidence.place) >= 2)
    );
  if (isNoName(group, language)) return false;
  if (group.occurrences.slice(0, 1).some(isSpokenLetters)) return true;
  return language.capitalisesNouns
    ? isNameAmongNouns(group, language)
    : isNameAmongWords(group, lowerWords, language);
}

/** `the Health Secretary`: an office in capitals names nobody. */
function isOfficeAlone({ occurrences: [first] }: Group, language: Language): boolean {
  if (language.code !== 'en' || first === undefined) return false;
  const tokens = tokensOf(first.run);
  return (
    isOffice(tokens.at(-1), language) &&
    tokens
      .slice(0, -1)
      .every(
        ({ lower }) =>
          language.officeModifiers.has(lower) ||
          language.departments.has(lower) ||
          isDemonym(lower),
      )
  );
}

/** A single letter, `Inc.`, `Mr`, or what stands inside other names alone and is no place. */
const isNoName = ({ key, occurrences }: Group, language: Language): boolean =>
  key.length < 2 ||
  isCompanyForm(occurrences[0]?.text ?? '') ||
  Object.hasOwn(language.honorifics, key) ||
  (occurrences.every(({ isInner }) => isInner === true) && !isKnownPlace(key, language));

/** Three letters or more, in a paragraph that is not in capitals itself. */
const isSpokenLetters = ({ text, run: { paragraph } }: Occurrence): boolean =>
  text.length > 2 && isAcronym(text) && paragraph.text !== paragraph.text.toUpperCase();

/** Whether one word is a name where every noun has a capital. */
function isNameAmongNouns(group: Group, language: Language): boolean {
  const { key, evidence, occurrences } = group;
  const text = occurrences[0]?.text ?? '';
  if (isPlainNoun(group, language)) return /(?:tag|rat|senat)$/.test(key);
  // `aus Regierungskreisen`
  if (/kreisen$/.test(key)) return false;
  if (isKnown(group, language) || isAcronym(text)) return true;
  if (isCommonPlace(group, language)) return false;
  if (isCompound(key, language)) return OF_A_STATE.test(key) || OWN_COMPOUND.test(text);
  return evidence.person >= 5 || evidence.place >= 2.5 || evidence.organisation >= 6;
}

/** Whether one word is a name where a capital makes one, but at the start of a sentence. */
function isNameAmongWords(
  group: Group,
  lowerWords: ReadonlySet<string>,
  language: Language,
): boolean {
  const { key, evidence, occurrences } = group;
  const isAlwaysFirst = occurrences.every(({ isFirst }) => isFirst);
  if (isPlainNoun(group, language) && isAlwaysFirst) return false;
  if (isKnown(group, language) || !isAlwaysFirst) return true;
  if (lowerWords.has(wordOf(group))) return false;
  if (evidence.person >= 5 || evidence.place >= 6 || evidence.organisation >= 5) return true;
  // `Батьки вимагають …`
  if (language.bends && /[иії]$/.test(key)) return false;
  return evidence.person >= 1.5 && !isEnglishWord(key) && !/(?:s|ing|ly)$/.test(key);
}

/** The first word of the form as it first stands, in small letters. */
const wordOf = ({ occurrences: [first] }: Group): string =>
  first === undefined ? '' : lowerAt(first.run.paragraph.tokens, first.run.from);

const isPlainNoun = (group: Group, { organisations, places, things }: Language): boolean =>
  [organisations, places, things].some(
    (list) => list.includes(group.key) || list.includes(wordOf(group)),
  );

const isKnown = ({ key, occurrences }: Group, language: Language): boolean =>
  isKnownPlace(key, language) ||
  isKnownOrganisation(key) ||
  isKnownBody(occurrences[0]?.text ?? '', language);

/** What a compound has that is the own name of a body: `Bundesrat`. */
const OF_A_STATE =
  /^(?:bundes|landes|stadt|kreis|europa|verfassungs)|(?:rat|tag|senat|hof|hilfswerk|ministerium)$/;

/** `Lenné-Institut`, `Hanse-Werft`: a compound of a name. */
const OWN_COMPOUND =
  /^\p{Lu}\p{Ll}{3,}-(?:\p{Lu}\p{Ll}+-)*(?:Institut|Stiftung|Universität|Hochschule|Werft|Klinik|Klinikum|Gesellschaft|Bank|Museum|Theater|Verlag|Werke|Akademie)$/u;

/** `Gottesdienst`: a common noun that only ends as a body does. */
const isCompound = (key: string, { organisations }: Language): boolean =>
  organisations.some(
    (noun) => noun.startsWith('-') && noun.length > 4 && key.endsWith(noun.slice(1)),
  );

/** `jeden Arbeitsplatz`: an article before each, and an ending that streets and squares have too. */
const isCommonPlace = ({ occurrences }: Group, { places, determiners }: Language): boolean =>
  occurrences.every(({ run, words }) => {
    const { tokens } = run.paragraph;
    const word = tokens[run.from]?.lower ?? '';
    return (
      words === 1 &&
      places.some((noun) => noun.startsWith('-') && word.endsWith(noun.slice(1))) &&
      (determiners.has(tokens[run.from - 1]?.lower ?? '') ||
        /^(?:jede[nrms]?|kein[en]*|diese[nrms]?)$/.test(tokens[run.from - 1]?.lower ?? ''))
    );
  });
