import type { FullText, FullTextPage, FullTextResult } from './full-text.ts';
import { isSoft } from './intent.ts';
import { normalise, words } from '../names/normalise.ts';
import { isStopWord, keywords } from './keywords.ts';
import { matchNames } from './names-match.ts';
import { isOwnPage, keyWith, prepare, type Same } from './names-prepare.ts';
import type { NamesIndex } from './names-index.ts';
import { type Alike, thesaurusOf } from './thesaurus.ts';
import {
  enoughFor,
  entriesOf,
  LIGHT,
  OTHER,
  rankOf,
  type Read,
  readPage,
  shareOf,
  type Wanted,
  weightOf,
  worthIn,
} from './passages.ts';

/** A word, with the pages that have it and each word that may stand for it. */
interface LookedUp extends Wanted {
  found: readonly FullTextResult[][];
}

/** Words of a question that are looked up at most, and others for each. */
const MOST_WORDS = 12;
const MOST_OTHERS = 5;
/** Pages that are read at most. */
const READ = 24;
/** Pages that answer at most, and by how much they may fall behind the best. */
const SHOWN = 5;
const BEHIND = 0.15;

/**
 * Pages that answer a question in other words, best first: those with a passage that has most of what is asked, each
 * word or one that may mean the same. A word that nothing has counts most, so that nobody is answered who asks for
 * something else. Documents are left to what rests on them.
 */
export async function answerInOtherWords(
  asked: string,
  fullText: FullText,
  names: NamesIndex,
  alike: Alike,
  base: string,
): Promise<InOtherWords> {
  const { prepared, counts, same } = prepare(names.records, names.same ?? {});
  const key = (word: string) => keyWith(word, same);
  const { saidAlone } = thesaurusOf(same)(alike);
  const query = saidAlone(words(asked)).join(' ');
  if (keywords(query).every(isStopWord)) return NONE;
  const isNamed = (own: string) =>
    prepared.some(({ record, keys }) => !isOwnPage(record) && keys.has(own));
  const lookedUp = await lookUp(query, fullText, alike, { same, counts, isNamed });
  if (lookedUp.every(({ weight }) => weight === LIGHT)) return NONE;
  const pages = await Promise.all(mostLikely(lookedUp).map((result) => result.data()));
  const entryOf = entriesOf(names, base);
  const read = pages
    .filter(({ meta }) => meta['kind'] !== 'source')
    .map((page) => readPage(page, entryOf(page), key, saidAlone));
  const wanted = lookedUp.map((word) => asKnown(word, read));
  const enough = enoughFor(wanted);
  const hits = matchNames(names.records, query, names.same);
  const others = new Map(lookedUp.map((word) => [word.own, word.others]));
  const rank = rankOf(hits, query, names, base, others);
  const ranked = read
    .filter((each) => hasTogether(each, wanted, key))
    .map((each) => ({ page: each.page, share: shareOf(each, wanted) }))
    .map(({ page, share }) => ({ page, share, rank: rank(page, share) }))
    .sort((a, b) => b.rank - a.rank);
  const answering = ranked.filter(({ share }) => share >= enough);
  const [first] = answering;
  return {
    pages: answering
      .filter(({ share }) => share >= (first?.share ?? 0) - BEHIND)
      .slice(0, SHOWN)
      .map(({ page }) => page),
    others,
    rankOf: (path) => ranked.find(({ page }) => page.url === base + path.slice(1))?.rank ?? 0,
  };
}

/** What answers a question in other words. */
export interface InOtherWords {
  /** Best first. */
  pages: FullTextPage[];
  /** How well the page at a path answers; 0 where it has too little of the question to be read. */
  rankOf: (path: string) => number;
  /** What may stand for each word that was asked for. */
  others: ReadonlyMap<string, readonly string[]>;
}

const NONE: InOtherWords = { pages: [], rankOf: () => 0, others: new Map() };

/** The full text takes a word that it does not know for its longest beginning: what no page has is rare indeed. */
const asKnown = (word: Wanted, read: readonly Read[]): Wanted =>
  word.weight === LIGHT || read.some(({ all }) => worthIn(all, word) > 0)
    ? word
    : { ...word, weight: 1 };

/** Whether a word of a query has one that may mean the same, so that other words can answer it better. */
export function canBeOtherwise(
  query: string,
  { records, same }: NamesIndex,
  alike: Alike,
): boolean {
  const { saidAlone, othersOf } = thesaurusOf(prepare(records, same ?? {}).same)(alike);
  const said = saidAlone(words(query)).join(' ');
  return keywords(said).some((word) => othersOf(word).length > 0);
}

/** The words of a question, and where each of them, or one that may mean the same, stands. */
function lookUp(
  query: string,
  fullText: FullText,
  alike: Alike,
  {
    same,
    counts,
    isNamed,
  }: {
    same: Same;
    counts: ReadonlyMap<string, number>;
    isNamed: (key: string) => boolean;
  },
): Promise<LookedUp[]> {
  const key = (word: string) => keyWith(word, same);
  const hardly = new Set(alike.light.map(key));
  const { othersOf } = thesaurusOf(same)(alike);
  const plain = new Map(keywords(query).map((word) => [key(word), word]));
  return Promise.all(
    [...plain].slice(0, MOST_WORDS).map(async ([own, word]): Promise<LookedUp> => {
      const others = othersOf(word);
      const found = await Promise.all(
        [word, ...others.slice(0, MOST_OTHERS)].map(
          async (each) => (await fullText.search(each)).results,
        ),
      );
      const known = Math.max(counts.get(own) ?? 0, found[0]?.length ?? 0);
      // What names have is asked for, little as it says elsewhere: `working level`.
      const isLight = isSoft(own) || ((hardly.has(own) || saysHow(word, alike)) && !isNamed(own));
      const weight = isLight ? LIGHT : weightOf(known);
      return { own, others: others.map(key), weight, found };
    }),
  );
}

/** Whether a word only says how something is done: `legally`. */
const saysHow = (word: string, { lightEndings = [] }: Alike): boolean =>
  lightEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 4);

/** The pages that have most of what is wanted, wherever on them. */
function mostLikely(wanted: readonly LookedUp[]): FullTextResult[] {
  const results = new Map<string, { result: FullTextResult; sum: number }>();
  for (const { found, weight } of wanted) {
    const best = new Map<string, number>();
    for (const [i, list] of found.entries())
      for (const result of list) {
        const known = results.get(result.id) ?? { result, sum: 0 };
        results.set(result.id, known);
        const worth = weight * (i === 0 ? 1 : OTHER);
        best.set(result.id, Math.max(worth, best.get(result.id) ?? 0));
      }
    for (const [id, worth] of best) {
      const known = results.get(id);
      if (known !== undefined) known.sum += worth;
    }
  }
  return [...results.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, READ)
    .map(({ result }) => result);
}

/**
 * Whether a page has two words together where another stands for one of them: in its names, or in a sentence and what
 * the page is called. Apart they say something else. So does every page of one word, or of more.
 */
function hasTogether(
  page: Read,
  wanted: readonly Wanted[],
  key: (word: string) => string,
): boolean {
  const { sentences, head, all } = page;
  const words = wanted.filter(({ weight }) => weight > LIGHT);
  const inEach = (...some: ReadonlySet<string>[]) =>
    words.every((word) => some.some((keys) => worthIn(keys, word) > 0));
  const stands = words.length === 2 && inEach(all) && words.some(({ own }) => !all.has(own));
  if (!stands || inEach(head)) return true;
  const called = calledIn(page, key);
  return sentences.some((own, i) => inEach(own, sentences[i + 1] ?? own, called));
}

/** What the title and the summary of a page say, and the single words that it may be called. */
function calledIn({ page: { meta }, entry }: Read, key: (word: string) => string): Set<string> {
  const called = normalise(`${meta['title']} ${meta['summary']}`).split(' ').map(key);
  const single = entry?.forms.flatMap(({ keys }) => (keys.length === 1 ? keys : [])) ?? [];
  return new Set([...called, ...single]);
}
