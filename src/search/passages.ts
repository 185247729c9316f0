import type { FullTextPage } from './full-text.ts';
import { keyWith, type Prepared, prepare, type Same, stems } from './names-prepare.ts';
import { surnamesOf } from './surnames.ts';
import { isStatementRecord, type NameHit } from './names-score.ts';
import type { NamesIndex } from './names-index.ts';
import { isSoft, kindsAsked } from './intent.ts';
import { isStopWord } from './keywords.ts';
import { normalise } from '../names/normalise.ts';
import { once, onceByText } from '../once.ts';

/** A word of a question, with what may stand for it and how much it counts. */
export interface Wanted {
  own: string;
  others: string[];
  weight: number;
}

/** What a word counts that stands for another; that is in a name of the page; in the next sentence; elsewhere. */
export const OTHER = 0.85;
const NAMED = 0.9;
const NEXT = 0.8;
const ELSEWHERE = 0.2;

/** What a word counts that says little. */
export const LIGHT = 0.05;

/** What a word counts that so many pages have: a little less, the more they are. */
export const weightOf = (pages: number): number => 1 / (1 + 0.2 * Math.log(Math.max(pages, 1)));

/** A page, as questions are held against it. */
export interface Read {
  page: FullTextPage;
  entry: Prepared | undefined;
  /** Its sentences, and what its title, its summary and its names say, as words that searches compare. */
  sentences: ReadonlySet<string>[];
  head: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Reads a page; `entry`: what the names know of it; `saidAlone`: words for what several of them say together. */
export function readPage(
  page: FullTextPage,
  entry: Prepared | undefined,
  key: (word: string) => string,
  saidAlone: (words: readonly string[]) => readonly string[] = () => [],
): Read {
  const { content, meta } = page;
  const keysIn = (text: string) => new Set(normalise(text).split(' ').map(key));
  const head = keysIn([meta['title'], meta['summary'], meta['aliases']].join(' '));
  for (const form of entry?.keys ?? []) head.add(form);
  const sentences = sentencesOf(content).map(
    (words) => new Set([...words, ...saidAlone(words)].map(key)),
  );
  const all = new Set([...head, ...sentences.flatMap((each) => [...each])]);
  return { page, entry, sentences, head, all };
}

/** The words of each sentence: the same pages answer as a query grows. */
const sentencesOf = onceByText((content) =>
  content.split(/(?<=[.!?:])\s+/).map((text) => normalise(text).split(' ')),
);

/** What a text has of a word. */
export const worthIn = (keys: ReadonlySet<string>, { own, others }: Wanted): number =>
  keys.has(own) ? 1 : others.some((other) => keys.has(other)) ? OTHER : 0;

/** The share of what is wanted that the best passage of a page has, with what its title and names say. */
export function shareOf({ sentences, head, all }: Read, wanted: readonly Wanted[]): number {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shares = sentences.map((own, i) => {
    const next = sentences[i + 1] ?? own;
    const worth = (word: Wanted) =>
      Math.max(
        worthIn(own, word),
        NAMED * worthIn(head, word),
        NEXT * worthIn(next, word),
        ELSEWHERE * worthIn(all, word),
      );
    return wanted.reduce((sum, word) => sum + word.weight * worth(word), 0);
  });
  return Math.max(...shares) / total;
}

/**
 * The share of what is wanted that a passage has to have so that it answers: of two words both, of many half. With
 * less, a page has some of the words.
 */
export const enoughFor = (wanted: readonly Wanted[]): number =>
  Math.max(0.5, 0.73 - 0.04 * wanted.filter(({ weight }) => weight > LIGHT).length);

/** What the names know of a page. */
export type EntryOf = (page: FullTextPage) => Prepared | undefined;

export function entriesOf({ records, same = {} }: NamesIndex, base: string): EntryOf {
  const entries = byPath(prepare(records, same).prepared);
  return ({ url }) => entries.get(url.slice(base.length - 1));
}

const byPath = once(
  (prepared: readonly Prepared[]) => new Map(prepared.map((entry) => [entry.record.p, entry])),
);

/** What it is worth that the query names the entry of a page, or a page gives way by. */
const NAME = 0.1;

/** What it is worth that the query asks for a page of its kind, `when`. */
const OF_KIND = 0.15;

/** What it is worth that the query says what an entry may be called, and with less of it than this, it does not. */
const CALLED = 0.3;
const HARDLY = 0.2;

/** What it is worth, for each word after the first of so many at most, that a page says those of a query in a row. */
const IN_A_ROW = 0.12;
const ROW = 4;

/** What a word of a name counts that stands for one of the query. */
const INSTEAD = 0.5;

/**
 * How well a page answers: by its passage, and whether that has the words in a row; by what of the query names its
 * entry, and by what that is called.
 */
export function rankOf(
  hits: readonly NameHit[],
  query: string,
  names: NamesIndex,
  base: string,
  others?: ReadonlyMap<string, readonly string[]>,
): (page: FullTextPage, share: number) => number {
  const entryOf = entriesOf(names, base);
  // Of two that lack as much, the one that the names put first.
  const named = new Map(
    hits.map(({ record, lacks = 0 }, i) => [record.p, 1 - lacks - i / (10 * hits.length)]),
  );
  const kinds = kindsAsked(normalise(query));
  const wanted = wantedOf(query, names, others);
  const rowIn = rowsOf(wanted, names);
  const isOther = otherPeople(wanted, names);
  return (page, share) => {
    const entry = entryOf(page);
    const isAsked = entry !== undefined && kinds.includes(entry.record.k);
    const name = named.get(entry?.record.p ?? '') ?? -asideOf(entry);
    const said = isOverview(entry) ? 0 : CALLED * calledOf(entry, wanted) + rowIn(page);
    return share + NAME * name + said + (isAsked ? OF_KIND : 0) - (isOther(entry) ? OF_OTHERS : 0);
  };
}

/** What the page of a person gives way by where a query names others. */
const OF_OTHERS = 0.2;

/** Whether an entry is a person of whom a query has no name, though it has one of another. */
function otherPeople(
  wanted: readonly Wanted[],
  { records, same = {} }: NamesIndex,
): (entry: Prepared | undefined) => boolean {
  const people = surnamesOf(prepare(records, same).prepared);
  const named = wanted.flatMap(({ own }) => (people.has(own) ? own : []));
  return (entry) =>
    entry?.record.k === 'person' && named.length > 0 && !named.some((own) => entry.keys.has(own));
}

/**
 * What it is worth that a sentence of a page has the words of a query in a row, but for those that every text has:
 * `the mayor of Bern` is not `the mayor spoke in Bern`. Words that only say what is asked make no row.
 */
function rowsOf(
  wanted: readonly Wanted[],
  { records, same: sides = {} }: NamesIndex,
): (page: FullTextPage) => number {
  if (wanted.filter(({ own }) => !isSoft(own)).length < 2) return () => 0;
  const key = keysBy(prepare(records, sides).same);
  const worth = IN_A_ROW * (Math.min(wanted.length, ROW) - 1);
  const isRow = (words: readonly string[], at: number) =>
    wanted.every((word, i) => alike(word, words[at + i] ?? '') > 0);
  const has = (words: readonly string[]) => words.some((_, at) => isRow(words, at));
  return ({ content }) =>
    plainSentencesOf(content).some((words) => has(words.map(key))) ? worth : 0;
}

/** Pages say the same words again and again. */
export const keysBy = once((same: Same) => onceByText((word) => keyWith(word, same)));

const plainSentencesOf = onceByText((content) =>
  sentencesOf(content).map((words) => words.filter((word) => !isStopWord(word))),
);

/** The words of a query, as names weigh them; `others`: for each, those that may stand for it. */
export function wantedOf(
  query: string,
  { records, same: sides = {} }: NamesIndex,
  others?: ReadonlyMap<string, readonly string[]>,
): Wanted[] {
  const { counts, same } = prepare(records, sides);
  // In a briefing with the US for a side, `us` says of whom.
  const isLight = (own: string) => isSoft(own) && !Object.values(sides).includes(own);
  return stems(normalise(query), same).map((own) => ({
    own,
    others: [...(others?.get(own) ?? [])],
    weight: (isLight(own) ? LIGHT : 1) / (1 + Math.log(counts.get(own) ?? 1)),
  }));
}

/**
 * How nearly a query is one of the things that an entry may be called, from 0 to 1: by how much of the query that name
 * has, and how much of the name the query.
 */
function calledOf(entry: Prepared | undefined, wanted: readonly Wanted[]): number {
  if (entry === undefined) return 0;
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const likeness = entry.forms.map(({ keys }) => {
    const inName = (word: Wanted) =>
      Math.max(...keys.map((key) => alike(word, key)), 0) * word.weight;
    const inQuery = (key: string) => Math.max(...wanted.map((word) => alike(word, key)));
    const has = wanted.reduce((sum, word) => sum + inName(word), 0) / total;
    const said = keys.reduce((sum, key) => sum + inQuery(key), 0) / keys.length;
    return has <= HARDLY ? 0 : (2 * has * said) / (has + said);
  });
  return Math.max(...likeness);
}

const alike = ({ own, others }: Wanted, key: string): number =>
  own === key ? 1 : others.includes(key) ? INSTEAD : 0;

/** The overview says what all pages say. */
const isOverview = (entry: Prepared | undefined): boolean => entry?.record.k === 'overview';

/** What a page gives way by: people are asked for by their names, and statements repeat what others say. */
const asideOf = (entry: Prepared | undefined): number =>
  entry === undefined || isOverview(entry) || isStatementRecord(entry.record)
    ? 0.6
    : entry.record.k === 'person'
      ? 0.5
      : 0;
