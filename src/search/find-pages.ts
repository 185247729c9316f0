import type { FullText, FullTextPage, FullTextResult } from './full-text.ts';
import { isSoft } from './intent.ts';
import { keyOf, stem } from './keys.ts';
import type { Merger } from './merger.ts';
import type { NamesIndex } from './names-index.ts';
import { PageMerger } from './page-merger.ts';
import { MOST, phraseOf } from './phrase.ts';
import { normalise, words } from '../names/normalise.ts';
import { isStopWord, keywords } from './keywords.ts';

/** With so many answers nobody waits for more. */
const ENOUGH = 5;

/** A query of so many words is likely to be a passage that somebody remembers. */
const PASSAGE = 4;

/** Pages that fit, and how many have the words in all: those that were not loaded are taken to fit. */
export interface Found {
  pages: FullTextPage[];
  total: number;
}

const NOTHING: Found = { pages: [], total: 0 };

/**
 * Pages of the full text that fit a query, best first. A phrase decides which pages count, the plain words
 * decide their order: phrases alone come unranked. `most` pages are loaded, and more only where few of them fit.
 * Words that only say what is asked are left out where no page has them as well.
 */
export async function findPages(query: string, fullText: FullText, most: number): Promise<Found> {
  const phrase = phraseOf(query);
  const keys = keywords(phrase ?? query);
  if (keys.every(isStopWord) || keys.join('').length < 2) return NOTHING;
  const found = await pagesWith(keys, { query, phrase, fullText, most });
  const bare = keys.filter((key) => !isSoft(stem(key)));
  if (found.total > 0 || phrase !== undefined) return found;
  const others = [keys.flatMap(respell), bare].filter(
    (some) => some.length > 0 && some.join() !== keys.join(),
  );
  for (const some of others) {
    const again = await pagesWith(some, { query, phrase, fullText, most });
    if (again.total > 0) return again;
  }
  return found;
}

/** A word in the other spelling of English, or a figure in that of print: `defense`, `center`, `percent`, `5,000`. */
const respell = (word: string): string[] =>
  word
    .replace(/^percent$/, 'per cent')
    .replace(/iz(?=[ei])/, 'is')
    .replace(/(?<=en)se$/, 'ce')
    .replace(/(?<=t)er(s?)$/, 're$1')
    .replace(/(?<=...)or(s?)$/, 'our$1')
    .replace(/(?<=^\d+)(?=(\d{3})+$)/g, ',')
    .split(' ');

/**
 * Pages that have all words of a query which any page has: `the mayor’s phone bill`, where nothing speaks of phones;
 * or the names in it. None where what is left is neither a name nor most of the query.
 */
export async function pagesWithMost(
  query: string,
  fullText: FullText,
  { records, background }: NamesIndex,
): Promise<FullTextPage[]> {
  const keys = keywords(query).filter((key) => !isSoft(stem(key)));
  const found = await Promise.all(
    keys.map(async (key) => (await findPages(key, fullText, 1)).pages.length),
  );
  const known = keys.filter((_, i) => found[i] !== 0);
  // The title of an event is a sentence.
  const called = records.flatMap(({ k, n }) => (CALLED.has(k) ? words(n) : []));
  const names = new Set([...background, ...called].map(keyOf));
  const named = known.filter((word) => names.has(keyOf(word)));
  const isMost = known.length > 1 && known.length * 3 >= keys.length * 2;
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
}

async function pagesWith(
  keys: readonly string[],
  { query, phrase, fullText, most }: Lookup,
): Promise<Found> {
  const [ranked, members] = await Promise.all([
    fullText.search(asWritten(keys, query)),
    phrase === undefined ? undefined : fullText.search(`"${phrase}"`),
  ]);
  const ids = members && new Set(members.results.map(({ id }) => id));
  const chosen = ranked.results.filter(({ id }) => ids === undefined || ids.has(id));
  // A figure belongs to what it counts: `20 points`.
  const isPassage = normalise(query).split(' ').length >= PASSAGE || /\d .*\p{L}/u.test(query);
  let read = isPassage ? Math.max(MOST, most) : most;
  const plain = keys.map(normalise);
  const loaded = await load(chosen.slice(0, read), plain);
  if (loaded.length < ENOUGH && read < MOST) {
    loaded.push(...(await load(chosen.slice(read, MOST), plain)));
    read = MOST;
  }
  const pages = isPassage ? passageFirst(loaded, query) : loaded.map(({ page }) => page);
  return { pages, total: loaded.length + Math.max(0, chosen.length - read) };
}

/** The words as the full text has them, in which `6.9` is one word. */
const asWritten = (keys: readonly string[], query: string): string =>
  (query.match(/\d+[.,]\d+/g) ?? []).reduce(
    (text, figure) => text.replace(normalise(figure), figure),
    keys.join(' '),
  );

/** A page with its words as searches compare them. */
interface Loaded {
  page: FullTextPage;
  text: string;
}

async function load(
  results: readonly FullTextResult[],
  keys: readonly string[],
): Promise<Loaded[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages
    .map((page) => ({
      page,
      text: normalise([page.content, ...Object.values(page.meta)].join(' ')),
    }))
    .filter(({ text }) => isFitting(text, keys));
}

/** Pages that have the words of the query in a row, then the others. */
function passageFirst(pages: readonly Loaded[], query: string): FullTextPage[] {
  const passage = ` ${normalise(query)} `;
  const has = ({ text }: Loaded) => ` ${text} `.includes(passage);
  return [...pages.filter(has), ...pages.filter((page) => !has(page))].map(({ page }) => page);
}

/**
 * Pagefind takes every word as a beginning, and for one that it does not know the longest beginning that it
 * does: a page counts only when it has each word, or one that differs in its ending.
 */
function isFitting(text: string, keys: readonly string[]): boolean {
  const present = new Set(text.split(' '));
  return keys.every((key) => present.has(key) || [...present].some((word) => isForm(key, word)));
}

const ENDING = /^(s|es|e|d|ed|ing|ion|ions|ive|or|ors|er|ers|al|ally|ly|y|ies|ied|ment|ments)?$/;

/** `guarantee` and `guarantees`, `negotiations` and `negotiators`: one begins the other, or only their endings differ. */
function isForm(key: string, word: string): boolean {
  if (key.length < 4 || word.length < 4) return false;
  if (word.startsWith(key)) return true;
  for (let stem = key.length; stem >= 4; stem--)
    if (word.startsWith(key.slice(0, stem)))
      return ENDING.test(key.slice(stem)) && ENDING.test(word.slice(stem));
  return false;
}

/**
 * Adds pages to what the names have answered, those of entries that the query names first: `the mayor in Bern` asks
 * about the mayor. Documents answer for the entries that rest on them: they come behind, and alone they bring those
 * entries, unless the query is what one of them is called.
 */
export function addPages(
  merger: Merger,
  pages: readonly FullTextPage[],
  { query, names, base }: { query: string; names: NamesIndex; base: string },
  named: readonly string[] = [],
): void {
  const pageMerger = new PageMerger(merger, names, base);
  const isSource = ({ meta }: FullTextPage) => meta['kind'] === 'source';
  const rank = (page: FullTextPage) => {
    const place = named.indexOf(page.url.slice(base.length - 1));
    return isSource(page) ? named.length + 1 : place < 0 ? named.length : place;
  };
  const isAskedAbout = (page: FullTextPage) => isSource(page) && !isCalled(page, query);
  if (merger.answers().length === 0 && pages.every(isAskedAbout))
    for (const page of pages) pageMerger.addRestingOn(page);
  for (const page of pages.toSorted((a, b) => rank(a) - rank(b))) pageMerger.addPage(page);
}

/** Whether a page has every word of a query in its title. */
const isCalled = ({ meta }: FullTextPage, query: string): boolean =>
  isFitting(normalise(meta['title'] ?? ''), keywords(query).map(normalise));
