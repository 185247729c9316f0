import type { Answers } from './answer.ts';
import { correct, type Spelling } from './correct.ts';
import { addPages, findPages, pagesWithMost } from './find-pages.ts';
import { Merger } from './merger.ts';
import { matchNames } from './names-match.ts';
import type { NamesIndex } from './names-index.ts';
import type { Search } from './search.ts';
import { fromAbroad } from './from-abroad.ts';
import { words } from '../names/normalise.ts';
import { keywords } from './keywords.ts';
import { answerInOtherWords } from './other-words.ts';
import { inFigures, withoutPatronymic } from './plainly.ts';
import { PageMerger } from './page-merger.ts';
import type { Rescue } from './spelling.ts';
import { wordsAbroad } from './words-abroad.ts';

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
  asked: string,
  search: Search,
  { find, merge }: { find: Find; merge: (hits: ReturnType<typeof matchNames>) => Merger },
): Promise<Answers> {
  const rescue = await search.rescue?.();
  const query = plainly(asked, search, rescue);
  const printed = query === asked ? undefined : await find(query, search);
  if (printed !== undefined) return printed;
  const { translated = [], foreign = [] } = rescue ?? {};
  const { base } = search;
  const other: Search = { base, names: { records: [...translated], background: [] } };
  const carrying = keywords(query).filter((word) => !isForeign(word, foreign));
  const abroad = await find(carrying.join(' ') || query, other);
  if (abroad !== undefined) return abroad;
  const mixed = carrying.length < keywords(query).length ? carrying.join(' ') : '';
  const bare = mixed === '' ? undefined : await find(mixed, search);
  if (bare !== undefined) return bare;
  const said = await inOtherWords(query, search, rescue);
  if (said !== undefined) return said;
  const own =
    rescue?.abroad &&
    fromAbroad(words(query), { ...rescue, abroad: rescue.abroad, small: foreign });
  if (own !== undefined) {
    const there = await withNames(own, search);
    const found = (await find(own, there)) ?? (await inOtherWords(own, there, rescue));
    if (found !== undefined) return { ...found, how: 'corrected', instead: own };
  }
  const instead = rescue && (await correction(keywords(query), spelledIn(rescue), search));
  if (instead !== undefined) {
    const corrected = await find(instead, await withNames(instead, search));
    const found = corrected ?? (await inOtherWords(instead, search, rescue));
    if (found !== undefined) return { ...found, how: 'corrected', instead };
  }
  const near = rescue && (await correction(carrying, abroadOf(rescue), search));
  const meant = near === undefined ? undefined : await find(near, other);
  if (near !== undefined && meant !== undefined)
    return { ...meant, how: 'corrected', instead: near };
  const { names } = await withNames(query, search);
  const hits = matchNames([...names.records, ...translated], query, names.same)
    .filter(
      ({ lacks = 0, names: named = [], record }) =>
        lacks <= 1 - HAS_TO_HAVE || (record.k === 'person' && named.length > 0),
    )
    .slice(0, OFFERED);
  const merger = merge(hits);
  if (hits.length < OFFERED && search.fullText !== undefined) {
    const pages = await pagesWithMost(query, search.fullText, names);
    addPages(merger, pages.slice(0, OFFERED - hits.length), { query, names, base });
  }
  const answers = merger.answers();
  return { how: answers.length > 0 ? 'some-words' : 'none', answers };
}

/** A query as texts are printed; as it was typed, where they are printed no other way. */
function plainly(asked: string, { names }: Search, rescue: Rescue | undefined): string {
  const typed = words(asked);
  const figures = rescue?.otherWords ? inFigures(typed, rescue.otherWords.numbers) : typed;
  const plain = withoutPatronymic(figures, names.records).join(' ');
  return plain === typed.join(' ') ? asked : plain;
}

/** What answers most of a question in other words than its own; undefined where nothing does. */
async function inOtherWords(
  query: string,
  search: Search,
  rescue: Rescue | undefined,
): Promise<Answers | undefined> {
  const { fullText, base } = search;
  if (fullText === undefined || rescue?.otherWords === undefined) return undefined;
  const { names } = await withNames(query, search);
  const answering = await answerInOtherWords(query, fullText, names, rescue.otherWords, base);
  if (answering.length === 0) return undefined;
  const merger = new Merger();
  const pageMerger = new PageMerger(merger, names, base);
  for (const page of answering) pageMerger.addPage(page);
  return { how: 'exact', answers: merger.answers() };
}

/** Whether a word is one of a list, with its umlaut too as who has no key for it types it: `fuer`. */
const isForeign = (word: string, foreign: readonly string[]): boolean =>
  foreign.includes(word) || foreign.includes(word.replace(/(?<=[aou])e/, ''));

/** What a slip is held against; a word that may stand for another was meant as well. */
const spelledIn = ({ otherWords, ...spelling }: Rescue): Spelling => ({
  ...spelling,
  common: [...spelling.common, ...(otherWords?.alike.flat() ?? [])],
});

/** What a slip in another language is held against. */
const abroadOf = ({ translated, common }: Rescue): Spelling => ({
  known: wordsAbroad(translated),
  common,
});

async function correction(
  keys: readonly string[],
  spelling: Spelling,
  { fullText }: Search,
): Promise<string | undefined> {
  const isKnown = async (word: string) =>
    fullText !== undefined && (await findPages(word, fullText, 1)).pages.length > 0;
  return correct(keys, spelling, isKnown);
}

const withNames = async (
  query: string,
  search: Search,
): Promise<Search & { names: NamesIndex }> => ({
  ...search,
  names: (await search.moreNames?.(query)) ?? search.names,
});
