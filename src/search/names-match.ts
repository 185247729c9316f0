import { dayAsked } from './day.ts';
import { askingOf } from './keys.ts';
import { asRole, isSoft, kindsAsked, lastOfWhen, wantedFrom } from './intent.ts';
import type { NameRecord } from './name-record.ts';
import { isOwnPage, keyWith, type Prepared, prepare, type Same, stems } from './names-prepare.ts';
import { surnamesOf } from './surnames.ts';
import { askedOfSite } from './of-the-site.ts';
import { inAll, partly, withoutSoft } from './names-partly.ts';
import {
  type Asked,
  bestForm,
  type Named,
  type NameHit,
  rankHits,
  SAYS_LITTLE,
} from './names-score.ts';
import { normalise } from '../names/normalise.ts';
import { keywords } from './keywords.ts';

/** An entry that lacks more of a query than this share of its weight answers some of its words, not the query. */
const MAY_LACK = 0.4;

/** What of a heap of words names one entry with so many of them may lack half of the weight. */
const MANY = 3;
const HALF = 0.5;

/** What the names have for a query; `phrase`: what it has in quotation marks. */
export function namesFor(
  records: readonly NameRecord[],
  query: string,
  phrase: string | undefined,
  same: Same = {},
): Named {
  const all = matchNames(records, phrase ?? query, same);
  const mayLack = phrase !== undefined ? 0 : nameAll(all, query, records, same) ? 1 : MAY_LACK;
  const hits = all.filter(
    ({ lacks = 0, names = [] }) =>
      lacks <= (names.length >= MANY ? Math.max(mayLack, HALF) : mayLack),
  );
  const unsure = phrase === undefined && sayLittle(hits, query);
  return { all, hits, ...(unsure && { unsure }) };
}

/** Whether the names say little of a query of several words, and it names nobody. */
function sayLittle([first]: readonly NameHit[], query: string): boolean {
  const { score, names = [], record } = first ?? { score: 0, record: undefined };
  const isNamed = names.length > 1 || (names.length > 0 && NAMED.has(record?.k ?? ''));
  return score < SAYS_LITTLE && !isNamed && keywords(query).length > 1;
}

/** Kinds that are asked for where a query has their name beside other words. */
const NAMED = new Set(['person', 'page']);

/** Whether hits that have only some of the words name everything that is asked for: `the mayor on the weir`. */
export function nameAll(
  hits: readonly NameHit[],
  query: string,
  records: readonly NameRecord[],
  sides: Same = {},
): boolean {
  const { same } = prepare(records, sides);
  const named = new Set(hits.flatMap(({ names = [] }) => names));
  const text = normalise(query);
  const beside = stems(wantedFrom(text), same);
  return stems(text, same).every((key) => named.has(key) || isSoft(key) || beside.includes(key));
}

/** A day as people type it whose year has two figures: `3.12.25`. */
const SHORT_YEAR = /^(\d\d? \d\d?) (\d\d)$/;

/** The entries that a query names, best first; in the order of the records where they are equal. */
export function matchNames(
  records: readonly NameRecord[],
  query: string,
  same: Same = {},
): NameHit[] {
  const text = asRole(normalise(query).replace(SHORT_YEAR, '$1 20$2'));
  if (text === '') return [];
  const made = prepare(records, same);
  const { prepared } = made;
  const asked = understand(text, made, new Set(Object.values(same)));
  const isStory = (key: string) => prepared.some((entry) => isOfStory(entry, key));
  // Who published the article is what the page of the sources is called as well.
  const sources = prepared.find(({ record }) => record.p === SOURCES)?.keys;
  const isOfSource = (key: string) => sources?.has(key) === true && !isStory(key);
  const own = askedOfSite(text, isStory, isOfSource);
  const hitOf = dayAsked(text) === undefined ? namedBy : namedOnDay;
  return rankHits(prepared, asked, (entry) => {
    const hit = hitOf(entry, asked);
    if (hit !== undefined && asked.isOfPeople === true && entry.record.k === 'person')
      return { record: entry.record, score: OF_SITE };
    return entry.record.p === own && (hit?.score ?? 0) < OF_SITE
      ? { record: entry.record, score: OF_SITE }
      : hit;
  });
}

const SOURCES = '/sources/';

const namedBy = (entry: Prepared, asked: Asked): NameHit | undefined =>
  inAll(entry, asked) ?? withoutSoft(entry, asked) ?? partly(entry, asked);

/** Only a date that has all of a day is of that day: its parts are elsewhere in many an entry, or begin its words. */
function namedOnDay(entry: Prepared, asked: Asked): NameHit | undefined {
  const hit = bestForm(entry, { ...asked, typed: '' });
  return (hit?.score ?? 0) < IN_ONE_FORM ? undefined : hit;
}

/** With so much, one form has all words of a query. */
const IN_ONE_FORM = 60;

/** A word that more entries have tells no event from the others. */
const FEW = 3;

/** What a page of the site is worth that a query asks for: less than a name that is typed whole. */
const OF_SITE = 89;

/** The given names of those whom a query gives their full names: others have the surname alone. */
const givenNames = (prepared: readonly Prepared[], keys: readonly string[]): string[] =>
  prepared
    .filter(({ record }) => record.k === 'person')
    .flatMap(({ forms: [own] }) =>
      own?.keys.every((key) => keys.includes(key)) ? own.keys.slice(0, -1) : [],
    );

const isOfStory = ({ record, keys }: Prepared, key: string): boolean =>
  !isOwnPage(record) && keys.has(key);

/** What a normalised query asks for; `counts`: how many entries have a word. */
function understand(
  text: string,
  { prepared, counts, ownWords, same }: ReturnType<typeof prepare>,
  sides: ReadonlySet<string>,
): Asked {
  const keys = stems(text, same);
  const verb = stems(lastOfWhen(text), same).filter((key) => !counts.has(key));
  const from = stems(wantedFrom(text), same);
  const beside = new Set([...from, ...verb, ...givenNames(prepared, keys)]);
  // In a briefing with the US for a side, `us` says of whom.
  const soft = new Set(keys.filter((key) => (isSoft(key) && !sides.has(key)) || beside.has(key)));
  const hard = keys.filter((key) => !soft.has(key));
  const people = surnamesOf(prepared);
  const kinds = kindsAsked(text);
  return {
    text,
    keys,
    hard: hard.length > 0 ? hard : keys,
    bare: keywords(text).join(' '),
    typed: text.split(' ').at(-1) ?? '',
    plain: keywords(text)
      .filter((word) => hard.includes(keyWith(word, same)))
      .join(' '),
    about: from.filter((key) => !isSoft(key) && !sides.has(key) && (counts.get(key) ?? 0) <= FEW),
    kinds,
    asking: askingOf(text),
    sides,
    people,
    isOfPeople: kinds.includes('person') && hard.length > 1 && hard.every((key) => people.has(key)),
    ofTheSite: hard.every((key) => ownWords.has(key)),
    weight: (key) => (soft.has(key) ? 0.2 : 1) / (1 + Math.log(counts.get(key) ?? 1)),
  };
}
