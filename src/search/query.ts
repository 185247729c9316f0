import { type Answers, countPages } from './answer.ts';
import type { FullText } from './full-text.ts';
import { Merger } from './merger.ts';
import { matchNames, nameAll } from './names-match.ts';
import type { NameHit } from './names-score.ts';
import type { NamesIndex } from './names-index.ts';
import { MOST, phraseOf } from './phrase.ts';
import type { Spelling } from './correct.ts';
import type { Rescue } from './spelling.ts';
import { keywords, normalise } from '../names/normalise.ts';

export interface Search {
  names: NamesIndex;
  /** Absent while it loads, or when it failed: names answer alone. */
  fullText?: FullText;
  /** Pages of the full text that are loaded at once; each costs a file. MOST unless told. */
  most?: number;
  /** Fetches other languages and what a wrong spelling is held against; without it nothing is rescued. */
  rescue?: () => Promise<Rescue>;
  /** Where `names` holds only what the query itself needs: fetches every entry that has one of its words. */
  moreNames?: (query: string) => Promise<NamesIndex>;
  /** Address of the site's root, base included, as Pagefind prefixes it. */
  base: string;
}

/** Longer queries are cut: nobody types them, and they cost. */
const LONGEST = 200;

/** An entry that lacks more of a query than this share of its weight answers some of its words, not the query. */
const MAY_LACK = 0.4;

/** With less of the query than this in its names an entry has nothing to do with it. */
const HAS_TO_HAVE = 0.15;

/** Pages with some of the words that are offered at most. */
const OFFERED = 5;

/**
 * Names first, then the full text; a spelling is corrected only when nothing was found, and only then are
 * entries offered whose names are in the query beside other words. What stands in quotation marks is never
 * corrected. The same code runs in the browser and in tests.
 */
export async function answerQuery(query: string, search: Search): Promise<Answers> {
  const asked = query.slice(0, LONGEST);
  if (normalise(asked) === '') return { how: 'none', answers: [] };
  const exact = await find(asked, search);
  if (exact.answers.length > 0) return { how: 'exact', ...exact };
  if (phraseOf(query) !== undefined) return { how: 'none', answers: [] };
  const rescue = await search.rescue?.();
  const { translated = [] } = rescue ?? {};
  const abroad = await find(asked, {
    base: search.base,
    names: { records: translated, background: [] },
  });
  if (abroad.answers.length > 0) return { how: 'exact', ...abroad };
  const instead = rescue && (await correction(asked, rescue, search));
  if (instead !== undefined) {
    const corrected = await find(instead, await withNames(instead, search));
    if (corrected.answers.length > 0) return { how: 'corrected', instead, ...corrected };
  }
  const { names } = await withNames(asked, search);
  return someWords(asked, { ...names, records: [...names.records, ...translated] });
}

async function correction(
  query: string,
  spelling: Spelling,
  { fullText }: Search,
): Promise<string | undefined> {
  // Most queries are spelled well: only this one pays for the means to correct it.
  const { correct } = await import('./correct.ts');
  const { findPages } = await import('./find-pages.ts');
  const isKnown = async (word: string) =>
    fullText !== undefined && (await findPages(word, fullText, 1)).pages.length > 0;
  return correct(keywords(query), spelling, isKnown);
}

const withNames = async (query: string, search: Search): Promise<Search> => ({
  ...search,
  names: (await search.moreNames?.(query)) ?? search.names,
});

function someWords(query: string, names: NamesIndex): Answers {
  const hits = matchNames(names.records, query, names.same)
    .filter(({ lacks = 0 }) => lacks <= 1 - HAS_TO_HAVE)
    .slice(0, OFFERED);
  const answers = merge(hits).answers();
  return { how: answers.length > 0 ? 'some-words' : 'none', answers };
}

async function find(query: string, search: Search): Promise<Pick<Answers, 'answers' | 'total'>> {
  const { fullText, most = MOST } = search;
  const phrase = phraseOf(query);
  const { records, same } = search.names;
  const all = matchNames(records, phrase ?? query, same);
  const mayLack = phrase !== undefined ? 0 : nameAll(all, query, same) ? 1 : MAY_LACK;
  const hits = all.filter(({ lacks = 0 }) => lacks <= mayLack);
  const merger = merge(hits);
  if (fullText === undefined) return { answers: merger.answers() };
  // What only the full text needs comes with it.
  const { addPages, findPages } = await import('./find-pages.ts');
  const { pages, total } = await findPages(query, fullText, most);
  addPages(merger, pages, search);
  const answers = merger.answers();
  return total > pages.length
    ? { answers, total: Math.max(countPages(answers), total) }
    : { answers };
}

function merge(hits: readonly NameHit[]): Merger {
  const merger = new Merger();
  for (const hit of hits) merger.addName(hit);
  return merger;
}
