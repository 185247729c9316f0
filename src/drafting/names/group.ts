import { isCompanyForm } from '../languages/company-forms.ts';
import type { Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import { normalise } from '../../names/normalise.ts';
import { isEnglishWord, isKnownOrganisation, isKnownPlace } from '../text/lexicon.ts';
import { isAcronym } from '../text/tokens.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import type { Occurrence } from './occurrence.ts';
import { isKnownBody } from './word-rules.ts';

/** All occurrences of one form of a name. */
export interface Group {
  key: string;
  text: string;
  /** The words of the form, normalised. */
  words: string[];
  occurrences: Occurrence[];
  evidence: Evidence;
  kind: NameKind;
}

/** Groups occurrences by their form, in the order of the article, and judges the kind of each. */
export function groupForms(occurrences: readonly Occurrence[], language: Language): Group[] {
  return [...Map.groupBy(occurrences, ({ key }) => key)].map(([key, found]) => {
    const evidence = found.reduce((sum, each) => add(sum, each.evidence), NO_EVIDENCE);
    return {
      key,
      text: shownForm(found),
      words: wordsOf(found[0]?.text ?? key),
      occurrences: found,
      evidence,
      kind: kindOf(evidence, found, language),
    };
  });
}

/** A hyphen joins: Greaves-Lund is another surname than Greaves. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => normalise(word).replaceAll(' ', ''))
    .filter(Boolean);

/** A form that is not in capitals, where there is one; else a dateline’s in the case of names. */
function shownForm(found: readonly Occurrence[]): string {
  const texts = found.map(({ text }) => text);
  const [first = ''] = texts;
  const mixed = texts.find((text) => text !== text.toUpperCase());
  if (mixed !== undefined) return mixed;
  if (found.some(isBracketed)) return first;
  if (first.length < 5 && !found.some(({ evidence }) => evidence.place >= 6)) return first;
  return first.replace(
    /(\p{L})([\p{L}’']*)/gu,
    (_, head: string, tail: string) => head + tail.toLowerCase(),
  );
}

/** `Office of Fair Trade (OFAIT)`: the letters of a name in brackets. */
const isBracketed = ({ run, words }: Occurrence): boolean =>
  words === 1 &&
  / \($/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
  /^\)/.test(run.paragraph.tokens[run.to]?.gap ?? ')');

function kindOf(
  { person, organisation, place, thing }: Evidence,
  found: readonly Occurrence[],
  language: Language,
): NameKind {
  const ranked = (
    [
      ['person', person],
      ['organisation', organisation],
      ['place', place],
      ['thing', thing],
    ] as const
  ).toSorted(([, a], [, b]) => b - a);
  const [best, points] = ranked[0] ?? ['thing', 0];
  if (points <= 0) return isActing(found, language) ? 'organisation' : 'thing';
  const isSingle = found.every(({ words }) => words === 1);
  if (best === 'person' && isSingle && person < LEAST_FOR_ONE_WORD)
    return organisation > 0 && !language.capitalisesNouns ? 'organisation' : 'thing';
  return best;
}

/** A surname alone needs a title, an age or a clause with who. */
const LEAST_FOR_ONE_WORD = 3;

/** Whether a form is a name at all and no word that has its capital for its place in the sentence. */
export function isName(group: Group, lowerWords: ReadonlySet<string>, language: Language): boolean {
  const { words, occurrences, evidence, key } = group;
  if (words.length > 1)
    return (
      !language.capitalisesNouns ||
      Math.max(evidence.person, evidence.organisation, evidence.place) >= 2
    );
  if (key.length < 2 || isCompanyForm(occurrences[0]?.text ?? '')) return false;
  if (Object.hasOwn(language.honorifics, key)) return false;
  if (occurrences.every(({ isInner }) => isInner === true) && !isKnownPlace(key, language))
    return false;
  const first = occurrences[0];
  if (first !== undefined && first.text.length > 2 && isAcronym(first.text) && !isShouted(first))
    return true;
  const isPlainNoun = [language.organisations, language.places, language.things].some((list) =>
    [key, first?.run.paragraph.tokens[first.run.from]?.lower ?? key].some((word) =>
      list.includes(word),
    ),
  );
  if (isPlainNoun && language.capitalisesNouns) return /(?:tag|rat|senat)$/.test(key);
  if (isPlainNoun && occurrences.every(({ isFirst }) => isFirst)) return false;
  if (isKnownPlace(key, language) || isKnownOrganisation(key)) return true;
  if (isKnownBody(first?.text ?? '', language)) return true;
  if (language.capitalisesNouns && isAcronym(first?.text ?? '')) return true;
  if (language.capitalisesNouns && isCommonPlace(group, language)) return false;
  if (language.capitalisesNouns && isCompound(key, language))
    return (
      /^(?:bundes|landes|stadt|kreis|europa|verfassungs)|(?:rat|tag|senat|hof|hilfswerk|ministerium)$/.test(
        key,
      ) || OWN_COMPOUND.test(first?.text ?? '')
    );
  if (language.capitalisesNouns)
    return evidence.person >= 5 || evidence.place >= 2.5 || evidence.organisation >= 6;
  const inside = occurrences.filter(({ isFirst }) => !isFirst);
  if (inside.length > 0) return true;
  if (
    first === undefined ||
    lowerWords.has(first.run.paragraph.tokens[first.run.from]?.lower ?? '')
  )
    return false;
  if (evidence.person >= 5 || evidence.place >= 6 || evidence.organisation >= 5) return true;
  // `Батьки вимагають …`
  if (language.code === 'uk' && /[иії]$/.test(key)) return false;
  return evidence.person >= 1.5 && !isEnglishWord(key) && !/(?:s|ing|ly)$/.test(key);
}

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

/** A headline in capitals makes a word of capitals no acronym. */
const isShouted = ({ run: { paragraph } }: Occurrence): boolean =>
  paragraph.text === paragraph.text.toUpperCase();

/** `an audit by Deloitte`, `from Ofgem`: who stands behind such a word does or gives something. */
const isActing = (found: readonly Occurrence[], { code }: Language): boolean =>
  code === 'en' &&
  found.some(({ run, words }) => {
    const lead = run.paragraph.tokens[run.from - 1]?.lower ?? '';
    return words === 1 && /^(?:by|with|against)$/.test(lead);
  });
