import type { Answers } from './answer.ts';
import { correct, nearlyCalled, type Spelling } from './correct.ts';
import { dayAsked } from './day.ts';
import { addPages, findPages, pagesWithMost, withoutPress } from './find-pages.ts';
import { Merger } from './merger.ts';
import { matchNames } from './names-match.ts';
import type { NameRecord } from './name-record.ts';
import type { NamesIndex } from './names-index.ts';
import type { Search } from './search.ts';
import { fromAbroad } from './from-abroad.ts';
import { normalise, words } from '../names/normalise.ts';
import { once, onceByText } from '../once.ts';
import { keywords } from './keywords.ts';
import { answerInOtherWords, canBeOtherwise, type InOtherWords } from './other-words.ts';
import { inFigures, withoutPatronymic } from './plainly.ts';
import { PageMerger } from './page-merger.ts';
import { saidTo } from './passage-excerpt.ts';
import type { Rescue } from './spelling.ts';
import { hasWord } from './word-forms.ts';
import { namesWithin, wordsAbroad } from './words-abroad.ts';

/** With less of the query than this in its names an entry has nothing to do with it. */
const HAS_TO_HAVE = 0.15;

/** Pages with some of the words that are offered at most. */
const OFFERED = 5;

/** How a query is answered as it stands; undefined where nothing answers it. */
type Find = (query: string, search: Search) => Promise<Answers | undefined>;

/**
 * What is tried where neither names nor text answer a query, one after the other: the query as texts print it, names in
 * other languages, the query without their small words, other words, the briefing's language, the nearest spelling,
 * the name that it nearly is; at last entries and pages that have some of the words. Most queries are answered: only
 * the others load this.
 */
export async function answerOtherwise(
  asked: string,
  given: Search,
  { find, merge }: { find: Find; merge: (hits: ReturnType<typeof matchNames>) => Merger },
  unsure?: Answers,
): Promise<Answers> {
  // Each attempt asks for the shards of its words, most for the same ones.
  const { moreNames } = given;
  const search: Search = { ...given, ...(moreNames && { moreNames: onceByText(moreNames) }) };
  if (unsure !== undefined)
    return ledByBetter(asked, unsure, search, await (search.alike ?? search.rescue)?.());
  const rescue = await search.rescue?.();
  const { translated = [], foreign = [] } = rescue ?? {};
  const other: Search = { base: search.base, names: { records: translated, background: [] } };
  const query = plainly(asked, search, rescue);
  const keys = keywords(query);
  const carrying = keys.filter((word) => !isForeign(word, foreign));
  const bare = carrying.join(' ');
  const either = async (text: string, there: Search) =>
    (await find(text, there)) ?? (await inOtherWords(text, there, rescue));
  const attempts: (() => Promise<Answers | undefined>)[] = [
    async () => (query === asked ? undefined : find(query, search)),
    async () => find(bare || query, other),
    async () => find(namesWithin(normalise(query), wordsAbroad(translated)), other),
    async () => (carrying.length === keys.length ? undefined : find(bare, search)),
    async () => inOtherWords(query, search, rescue),
    async () =>
      instead(
        rescue?.abroad &&
          fromAbroad(words(query), { ...rescue, abroad: rescue.abroad, small: foreign }),
        async (own) => either(own, await withNames(own, search)),
      ),
    async () =>
      instead(rescue && (await correction(keys, spelledIn(rescue), search)), async (own) =>
        either(own, await withNames(own, search)),
      ),
    async () =>
      instead(
        rescue && nearlyCalled(keys, rescue, calledIn((await withNames(query, search)).names)),
        async (own) => find(own, await withNames(own, search)),
      ),
    async () =>
      instead(rescue && (await correction(carrying, abroadOf(rescue), search)), (own) =>
        find(own, other),
      ),
  ];
  for (const attempt of attempts) {
    const answers = await attempt();
    if (answers !== undefined) return answers;
  }
  return offer(query, search, translated, merge);
}

/** What answers another query instead, of which the reader is told; undefined where there is none or nothing does. */
async function instead(
  own: string | undefined,
  ask: (query: string) => Promise<Answers | undefined>,
): Promise<Answers | undefined> {
  const answers = own === undefined ? undefined : await ask(own);
  return own === undefined || answers === undefined
    ? undefined
    : { ...answers, how: 'corrected', instead: own };
}

/** How much better a page in other words has to answer, so that it leads what was found; how well at least. */
const BETTER = 0.06;
const WELL = 0.85;
/** What a page is taken to answer that has none of the words itself, but a document on which it rests. */
const BY_DOCUMENT = 0.9;

/** Answers of which the names say little, led by the page that answers clearly better in other words, if one does. */
async function ledByBetter(
  query: string,
  { unsure: _, ...found }: Answers,
  search: Search,
  rescue: Pick<Rescue, 'otherWords'> | undefined,
): Promise<Answers> {
  const { names } = await withNames(query, search);
  if (!rescue?.otherWords || !canBeOtherwise(query, names, rescue.otherWords)) return found;
  const other = await inOtherWords(query, search, rescue);
  const [first] = found.answers;
  const [better] = other?.answers ?? [];
  if (other === undefined || first === undefined || better === undefined) return found;
  const { path } = better;
  const least = Math.max(WELL, BETTER + (other.rankOf(first.path) || BY_DOCUMENT));
  if (other.rankOf(path) < least) return found;
  const known = found.answers.find((answer) => answer.path === path);
  const led = known === undefined ? better : { ...known, excerpt: better.excerpt };
  return { ...found, answers: [led, ...found.answers.filter((answer) => answer !== known)] };
}

/** Entries and pages that have some of the words. */
async function offer(
  query: string,
  search: Search,
  translated: readonly NameRecord[],
  merge: (hits: ReturnType<typeof matchNames>) => Merger,
): Promise<Answers> {
  const { names } = await withNames(query, search);
  const hits = matchNames(joined(names.records)(translated), query, names.same)
    .filter(
      ({ lacks = 0, names: named = [], record }) =>
        lacks <= 1 - HAS_TO_HAVE || (record.k === 'person' && named.length > 0),
    )
    .slice(0, OFFERED);
  const merger = merge(hits);
  if (hits.length < OFFERED && search.fullText !== undefined) {
    const fullText = withoutPress(query, search.fullText, names);
    const pages = await pagesWithMost(query, fullText, names);
    addPages(merger, pages.slice(0, OFFERED - hits.length), { query, names, base: search.base });
  }
  const answers = merger.answers();
  return { how: answers.length > 0 ? 'some-words' : 'none', answers };
}

/** Records of two lists as one, the same one each time: what is prepared of a list is kept with it. */
const joined = once((records: readonly NameRecord[]) =>
  once((others: readonly NameRecord[]) => [...records, ...others]),
);

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
  rescue: Pick<Rescue, 'otherWords'> | undefined,
): Promise<(Answers & Pick<InOtherWords, 'rankOf'>) | undefined> {
  const { fullText, base } = search;
  if (fullText === undefined || rescue?.otherWords === undefined) return undefined;
  // Another day of that month is another day.
  if (dayAsked(query) !== undefined) return undefined;
  const { names } = await withNames(query, search);
  const plain = withoutPress(query, fullText, names);
  const { otherWords } = rescue;
  const found = await answerInOtherWords(query, plain, names, otherWords, base);
  const { pages, rankOf, others } = found;
  if (pages.length === 0) return undefined;
  const merger = new Merger();
  const pageMerger = new PageMerger(merger, names, base, saidTo(query, names, others));
  for (const page of pages) pageMerger.addPage(page);
  return { how: 'exact', answers: merger.answers(), rankOf };
}

/** Whether a word is one of a list, with its umlaut too as who has no key for it types it: `fuer`. */
const isForeign = (word: string, foreign: readonly string[]): boolean =>
  foreign.includes(word) || foreign.includes(word.replace(/(?<=[aou])e/, ''));

/** What a slip is held against; a word that may stand for another was meant as well. */
const spelledIn = ({ otherWords, ...spelling }: Rescue): Spelling => ({
  ...spelling,
  common: [...spelling.common, ...(otherWords?.alike.flat() ?? [])],
});

/** What entries are called, as their words are compared. */
const calledIn = ({ records }: NamesIndex): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ n, f, a = 0 }) =>
      [n, ...f.slice(0, a)].map((name) => keywords(name).join(' ')),
    ),
  );

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
    fullText !== undefined &&
    (await findPages(word, fullText, 1)).pages.some(({ page: { content, meta } }) =>
      hasWord(new Set(words([content, ...Object.values(meta)].join(' '))), word),
    );
  return correct(keys, spelling, isKnown);
}

const withNames = async (
  query: string,
  search: Search,
): Promise<Search & { names: NamesIndex }> => ({
  ...search,
  names: (await search.moreNames?.(query)) ?? search.names,
});
