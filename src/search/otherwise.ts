import type { Answers } from './answer.ts';
import { correct, type Spelling } from './correct.ts';
import { addPages, findPages, pagesWithMost } from './find-pages.ts';
import type { Merger } from './merger.ts';
import { matchNames } from './names-match.ts';
import type { NamesIndex } from './names-index.ts';
import type { Search } from './search.ts';
import { keywords } from './keywords.ts';

/** With less of the query than this in its names an entry has nothing to do with it. */
const HAS_TO_HAVE = 0.15;

/** Pages with some of the words that are offered at most. */
const OFFERED = 5;

/** How a query is answered as it stands; undefined where nothing answers it. */
type Find = (query: string, search: Search) => Promise<Answers | undefined>;

/**
 * What is tried where neither names nor text answer a query: names in other languages, the nearest spelling, and
 * at last entries and pages that have some of the words. Most queries are answered: only the others load this.
 */
export async function answerOtherwise(
  query: string,
  search: Search,
  { find, merge }: { find: Find; merge: (hits: ReturnType<typeof matchNames>) => Merger },
): Promise<Answers> {
  const rescue = await search.rescue?.();
  const { translated = [] } = rescue ?? {};
  const { base } = search;
  const abroad = await find(query, { base, names: { records: translated, background: [] } });
  if (abroad !== undefined) return abroad;
  const instead = rescue && (await correction(query, rescue, search));
  if (instead !== undefined) {
    const corrected = await find(instead, await withNames(instead, search));
    if (corrected !== undefined) return { ...corrected, how: 'corrected', instead };
  }
  const { names } = await withNames(query, search);
  const hits = matchNames([...names.records, ...translated], query, names.same)
    .filter(({ lacks = 0 }) => lacks <= 1 - HAS_TO_HAVE)
    .slice(0, OFFERED);
  const merger = merge(hits);
  if (hits.length < OFFERED && search.fullText !== undefined) {
    const pages = await pagesWithMost(query, search.fullText, names);
    addPages(merger, pages.slice(0, OFFERED - hits.length), { query, names, base });
  }
  const answers = merger.answers();
  return { how: answers.length > 0 ? 'some-words' : 'none', answers };
}

async function correction(
  query: string,
  spelling: Spelling,
  { fullText }: Search,
): Promise<string | undefined> {
  const isKnown = async (word: string) =>
    fullText !== undefined && (await findPages(word, fullText, 1)).pages.length > 0;
  return correct(keywords(query), spelling, isKnown);
}

const withNames = async (
  query: string,
  search: Search,
): Promise<Search & { names: NamesIndex }> => ({
  ...search,
  names: (await search.moreNames?.(query)) ?? search.names,
});
