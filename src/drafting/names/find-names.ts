import { isDayOnly } from '../dates/find-dates.ts';
import type { Language } from '../languages/language.ts';
import type { FoundName, Paragraph } from '../story.ts';
import { isNearTop } from '../text/near-top.ts';
import { agenciesIn } from './agencies.ts';
import { add } from './evidence.ts';
import { type Group, groupForms } from './group.ts';
import { isName } from './is-name.ts';
import { joinForms } from './join-forms.ts';
import { toName } from './name-entry.ts';
import { occurrencesIn } from './find-occurrences.ts';
import { withKindsOfLists } from './list-kinds.ts';
import type { Occurrence } from './occurrence.ts';
import { ownPeoples } from './own-peoples.ts';

export interface FoundNames {
  /** In the order of the article. */
  names: FoundName[];
  /** Forms that several people have -> those people, the one first whom the article names most. */
  shared: ReadonlyMap<string, readonly FoundName[]>;
}

/**
 * People, organisations, places and things that an article names, each once with its other forms and, for
 * people, their offices. Kinds are judged by the words of a name and by what stands around it.
 */
export function findNames(paragraphs: readonly Paragraph[], language: Language): FoundNames {
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const read = paragraphs.filter(
    ({ number, text, isAside }) =>
      !(number === 0 && isTitleCase(text)) &&
      !isShouted(text) &&
      !isAside &&
      !isDayOnly(text, language),
  );
  const lowerWords = new Set(
    paragraphs.flatMap(({ tokens }) =>
      tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ lower }) => lower),
    ),
  );
  const occurrences = read
    .flatMap((paragraph) => occurrencesIn(paragraph, language))
    .filter((each) => !isAgency(each))
    .concat(agenciesIn(read, language));
  const groups = withKindsOfLists(
    withCountries(groupForms(occurrences, language), whole, language),
    language,
  );
  const surnames = new Set(
    groups
      .filter(({ kind, words }) => kind === 'person' && words.length > 1)
      .flatMap(({ words }) => words),
  );
  const kept = groups.filter(
    (group) =>
      isName(group, lowerWords, language) ||
      (group.words.length === 1 && surnames.has(group.words[0] ?? '')),
  );
  const { names, shared } = joinForms(kept, language);
  const own = uniqueIds(names.map((joined) => toName(joined, whole, language)));
  const found = new Map(names.map((joined, at) => [joined, own[at]]));
  return {
    names: own,
    shared: new Map(
      shared.map(
        ({ group, owners }) =>
          [
            group.text,
            owners.map((owner) => found.get(owner)).filter((name) => name !== undefined),
          ] as const,
      ),
    ),
  };
}

/** A name whose people the article names too is a country. */
function withCountries(groups: readonly Group[], whole: string, { code }: Language): Group[] {
  const countries = new Set(code === 'en' ? ownPeoples(whole).values() : []);
  return groups.map((group) =>
    countries.has(group.text)
      ? { ...group, kind: 'place', evidence: add(group.evidence, { place: SURE }) }
      : group,
  );
}

/** As much as a name gives that is known as a place. */
const SURE = 6;

/** Nor does a paragraph in capitals. */
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.split(/\s+/).length > 3;

/** A headline in title case tells nothing about names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

/** The agency of a dateline: `LEEDS (Newsline) —`. */
const isAgency = ({ run, evidence }: Occurrence): boolean =>
  evidence.place < 6 &&
  isNearTop(run.paragraph) &&
  /\($/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
  /^\)\s*[—–-]/.test(run.paragraph.tokens[run.to]?.gap ?? '');

function uniqueIds(names: readonly FoundName[]): FoundName[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let [id, number] = [name.id, 2];
    while (taken.has(id)) id = `${name.id}-${number++}`;
    taken.add(id);
    return { ...name, id };
  });
}
