import type { Answer } from './answer.ts';
import { dayAsked } from './day.ts';
import type { FullText, FullTextPage } from './full-text.ts';
import { isSoft } from './intent.ts';
import { keyOf, stem } from './keys.ts';
import type { Merger } from './merger.ts';
import type { NamesIndex } from './names-index.ts';
import { PageMerger } from './page-merger.ts';
import { saidTo } from './passage-excerpt.ts';
import { type FoundPage, formsOf, inPassages, load, withRow } from './load-pages.ts';
import { type EntryOf, rankOf } from './passages.ts';
import { respell } from './respell.ts';
import { type NameHit, SAYS_LITTLE } from './names-score.ts';
import { MOST, phraseOf } from './phrase.ts';
import { normalise, words } from '../names/normalise.ts';
import { isStopWord, keywords } from './keywords.ts';

export { addSentences } from './add-sentences.ts';
export { entriesOf } from './passages.ts';
export { withoutPress } from './without-press.ts';

/** With so many answers nobody waits for more. */
const ENOUGH = 5;

/** A query of so many words is likely to be a passage that somebody remembers. */
const PASSAGE = 4;

/** Pages that fit, and how many have the words in all: those that were not loaded are taken to fit. */
export interface Found {
  pages: FoundPage[];
  total: number;
}

const NOTHING: Found = { pages: [], total: 0 };

/**
 * Pages of the full text that fit a query, best first. A phrase decides which pages count, the plain words
 * decide their order: phrases alone come unranked. `most` pages are loaded, and more only where few of them fit.
 * Words that only say what is asked are left out where no page has them as well, and a day stands in a row.
 */
export async function findPages(
  asked: string,
  fullText: FullText,
  most: number,
  entryOf: EntryOf = () => undefined,
): Promise<Found> {
  const day = dayAsked(asked);
  const query = day ?? asked;
  const phrase = phraseOf(query);
  const keys = keywords(phrase ?? query);
  if (keys.every(isStopWord) || keys.join('').length < 2) return NOTHING;
  const found = await pagesWith(keys, { query, phrase, fullText, most, entryOf });
  if (day !== undefined || (phrase === undefined && sayLittle(keys))) return inARow(found);
  const bare = keys.filter((key) => !isSoft(stem(key)));
  if (found.total > 0 || phrase !== undefined) return found;
  const others = [keys.flatMap(respell), bare].filter(
    (some) => some.length > 0 && some.join() !== keys.join(),
  );
  for (const some of others) {
    const again = await pagesWith(some, { query, phrase, fullText, most, entryOf });
    if (again.total > 0) return again;
  }
  return found;
}

/** Whether words only say what is asked, and not about what. */
const sayLittle = (keys: readonly string[]): boolean =>
  keys.length > 1 && keys.every((key) => isSoft(stem(key)));

/** Of pages that have words which say little, those that have them in a row: anywhere else they say nothing together. */
function inARow({ pages }: Found): Found {
  const rows = pages.filter(({ share }) => share > 1);
  return { pages: rows, total: rows.length };
}

/**
 * Pages that have all words of a query which any page has: `the mayor’s phone bill`, where nothing speaks of phones;
 * or the names in it. None where what is left is neither a name nor most of the query.
 */
export async function pagesWithMost(
  query: string,
  fullText: FullText,
  { records, background }: NamesIndex,
): Promise<FoundPage[]> {
  const keys = keywords(query).filter((key) => !isSoft(stem(key)));
  const found = await Promise.all(
    keys.map(async (key) => (await findPages(key, fullText, 1)).pages.length),
  );
  const known = keys.filter((_, i) => found[i] !== 0);
  // The title of an event is a sentence.
  const called = records.flatMap(({ k, n }) => (CALLED.has(k) ? words(n) : []));
  const names = new Set([...background, ...called].map(keyOf));
  const named = known.filter((word) => names.has(keyOf(word)));
  const isMost = known.length * 3 >= keys.length * 2;
  // Where pages have each word and none has all, the names in it are what can be found.
  const kept = known.length === keys.length ? named : named.length > 0 || isMost ? known : [];
  if (kept.length === 0 || kept.length === keys.length) return [];
  return (await findPages(kept.join(' '), fullText, ENOUGH)).pages;
}

/** Kinds of entries whose titles are names. */
const CALLED = new Set(['person', 'group', 'organisation', 'place', 'issue', 'term']);

interface Lookup {
  query: string;
  phrase: string | undefined;
  fullText: FullText;
  most: number;
  entryOf: EntryOf;
}

async function pagesWith(
  keys: readonly string[],
  { query, phrase, fullText, most, entryOf }: Lookup,
): Promise<Found> {
  const [ranked, members] = await Promise.all([
    fullText.search(asWritten(keys, query)),
    phrase === undefined ? undefined : fullText.search(`"${phrase}"`),
  ]);
  const ids = members && new Set(members.results.map(({ id }) => id));
  const chosen = ranked.results.filter(({ id }) => ids === undefined || ids.has(id));
  // A figure belongs to what it counts: `20 points`.
  const isPassage =
    sayLittle(keys) || normalise(query).split(' ').length >= PASSAGE || /\d .*\p{L}/u.test(query);
  let read = isPassage ? Math.max(MOST, most) : most;
  const plain = keys.map(normalise);
  const loaded = await load(chosen.slice(0, read), plain);
  if (loaded.length < ENOUGH && read < MOST) {
    loaded.push(...(await load(chosen.slice(read, MOST), plain)));
    read = MOST;
  }
  const near =
    phrase === undefined && keys.length > 1
      ? inPassages(loaded, plain, entryOf)
      : loaded.map((each) => ({ ...each, share: 1 }));
  return {
    pages: near.map(withRow(normalise(query), isPassage)).toSorted((a, b) => b.share - a.share),
    total: near.length + Math.max(0, chosen.length - read),
  };
}

/** The words as the full text has them, in which `6.9` is one word. */
const asWritten = (keys: readonly string[], query: string): string =>
  (query.match(/\d+[.,]\d+/g) ?? []).reduce(
    (text, figure) => text.replace(normalise(figure), figure),
    keys.join(' '),
  );

/**
 * Adds pages to what the names have answered, those that answer best first: `the mayor in Bern` asks about the mayor.
 * Returns all answers, led by a page that answers beyond doubt where the names say little.
 * Documents answer for the entries that rest on them: they come behind, and alone they bring those entries, unless
 * the query is what one of them is called.
 */
export function addPages(
  merger: Merger,
  pages: readonly FoundPage[],
  { query, names, base }: { query: string; names: NamesIndex; base: string },
  hits: readonly NameHit[] = [],
): Answer[] {
  const pageMerger = new PageMerger(merger, names, base, saidTo(query, names));
  const isAskedAbout = (page: FullTextPage) => isSource(page) && !isCalled(page, query);
  const rank = rankOf(hits, query, names, base);
  const ranked = pages
    .map(({ page, share }) => ({
      page,
      rank: isPress(page, query) ? PRESS : isSource(page) ? -1 : rank(page, share),
    }))
    .sort((a, b) => b.rank - a.rank);
  const sorted = ranked.map(({ page }) => page);
  if (merger.answers().length === 0 && sorted.every(isAskedAbout))
    for (const page of sorted) pageMerger.addRestingOn(page);
  for (const page of sorted) pageMerger.addPage(page);
  const [named] = hits;
  const best = ranked.find(({ page, rank }) => !isSource(page) && rank >= BEYOND_DOUBT)?.page.url;
  const isBest = ({ path }: Answer) => base + path.slice(1) === best;
  const answers = merger.answers();
  return named !== undefined && named.score < SAYS_LITTLE
    ? [...answers.filter(isBest), ...answers.filter((answer) => !isBest(answer))]
    : answers;
}

/** Whether a document is called what a query asks for, or a page says its words in a row: it means no others. */
export const isMeantSo = (pages: readonly FoundPage[], query: string): boolean =>
  pages.some(({ page, inRow }) => inRow || (isSource(page) && isCalled(page, query)));

/** With so much, a page has all of a query in a passage, and most of what it is called as well. */
const BEYOND_DOUBT = 1.33;

/** More than any other page: who types what a newspaper is called asks for what it wrote. */
const PRESS = 9;

/** Whether a query is the name of the press that published a document, or more words of it than one. */
function isPress({ meta }: FullTextPage, query: string): boolean {
  const name = normalise(meta['press'] ?? '');
  const asked = normalise(query);
  return name === asked || (asked.includes(' ') && ` ${name} `.includes(` ${asked} `));
}

const isSource = ({ meta }: FullTextPage): boolean => meta['kind'] === 'source';

/** Whether a page is called what a query asks for: by its title, or by who published it. */
const isCalled = (page: FullTextPage, query: string): boolean =>
  isPress(page, query) ||
  formsOf(normalise(page.meta['title'] ?? ''), keywords(query).map(normalise)) !== undefined;
