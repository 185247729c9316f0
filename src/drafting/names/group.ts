import type { Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import { normalise } from '../../names/normalise.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import type { Occurrence } from './occurrence.ts';

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

/** A hyphen joins, as Greaves-Lund is another surname than Greaves; but papers leave the article of `al-Burhan` out. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(ARABIC_ARTICLE, ''))
    .map((word) => normalise(word).replaceAll(' ', ''))
    .filter(Boolean);

const ARABIC_ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)-(?=\p{L}{3})/iu;

/** A form that is not in capitals, where there is one; else a dateline’s in the case of names. */
function shownForm(found: readonly Occurrence[]): string {
  const texts = found.map(({ text }) => text);
  const [first = ''] = texts;
  const mixed = texts.find((text) => text !== text.toUpperCase());
  if (mixed !== undefined) return mixed;
  if (found.some(isBracketed)) return first;
  // `US` is no town in capitals
  if (first.length < 3) return first;
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

/** `an audit by Deloitte`, `from Ofgem`: who stands behind such a word does or gives something. */
const isActing = (found: readonly Occurrence[], { code }: Language): boolean =>
  code === 'en' &&
  found.some(({ run, words }) => {
    const lead = run.paragraph.tokens[run.from - 1]?.lower ?? '';
    return words === 1 && /^(?:by|with|against)$/.test(lead);
  });
