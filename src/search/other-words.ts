import type { FullText, FullTextPage, FullTextResult } from './full-text.ts';
import { isSoft } from './intent.ts';
import { isStopWord, keywords } from './keywords.ts';
import { matchNames } from './names-match.ts';
import { isStatementRecord } from './names-score.ts';
import { keyWith, type Prepared, prepare } from './names-prepare.ts';
import type { NamesIndex } from './names-index.ts';
import { OTHER, type Read, readPage, shareOf, type Wanted, worthIn } from './passages.ts';

/** What a language says in other words, as the file that rescues queries has it. */
export interface Alike {
  /** Words that may mean the same, group by group. */
  alike: string[][];
  /** Words that hardly count. */
  light: string[];
  /** What stands before a word without making it another subject: `counter` in `counterproposal`. */
  before: string[];
}

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

/** What a word counts that says little. */
const LIGHT = 0.05;

/** With less of a question than this in a passage a page has some of its words, and is no answer. */
const ANSWERS = 0.66;

/**
 * Pages that answer a question in other words, best first: those with a passage that has most of what is asked, each
 * word or one that may mean the same. A word that nothing has counts most, so that nobody is answered who asks for
 * something else. Documents are left to what rests on them.
 */
export async function answerInOtherWords(
  query: string,
  fullText: FullText,
  names: NamesIndex,
  alike: Alike,
  base: string,
): Promise<FullTextPage[]> {
  const { prepared, counts, same } = prepare(names.records, names.same ?? {});
  const key = (word: string) => keyWith(word, same);
  if (keywords(query).every(isStopWord)) return [];
  const lookedUp = await lookUp(query, fullText, alike, { key, counts });
  if (lookedUp.length < 2 && lookedUp.every(({ weight }) => weight === LIGHT)) return [];
  const pages = await Promise.all(mostLikely(lookedUp).map((result) => result.data()));
  const entries = new Map(prepared.map((entry) => [entry.record.p, entry]));
  const read = pages
    .filter(({ meta }) => meta['kind'] !== 'source')
    .map((page) => readPage(page, entries.get(page.url.slice(base.length - 1)), key));
  const wanted = lookedUp.map((word) => asKnown(word, read));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Map(
    matchNames(names.records, query, names.same).map(({ record, lacks = 0 }) => [
      record.p,
      1 - lacks,
    ]),
  );
  const answering = read
    .map((each) => {
      const share = shareOf(each, wanted) / total;
      const isNamed = named.get(each.entry?.record.p ?? '');
      return { page: each.page, share, rank: share + 0.15 * (isNamed ?? -asideOf(each.entry)) };
    })
    .filter(({ share }) => share >= ANSWERS)
    .sort((a, b) => b.rank - a.rank);
  const [first] = answering;
  return answering
    .filter(({ rank }) => rank >= (first?.rank ?? 0) - BEHIND)
    .slice(0, SHOWN)
    .map(({ page }) => page);
}

/** The full text takes a word that it does not know for its longest beginning: what no page has is rare indeed. */
const asKnown = (word: Wanted, read: readonly Read[]): Wanted =>
  word.weight === LIGHT || read.some(({ all }) => worthIn(all, word) > 0)
    ? word
    : { ...word, weight: 1 };

/** What a page gives way by: people are asked for by their names, and statements repeat what others say. */
const asideOf = (entry: Prepared | undefined): number =>
  entry === undefined || entry.record.k === 'overview' || isStatementRecord(entry.record)
    ? 0.6
    : entry.record.k === 'person'
      ? 0.3
      : 0;

/** The words of a question, and where each of them, or one that may mean the same, stands. */
function lookUp(
  query: string,
  fullText: FullText,
  { alike, light, before }: Alike,
  { key, counts }: { key: (word: string) => string; counts: ReadonlyMap<string, number> },
): Promise<LookedUp[]> {
  const hardly = new Set(light.map(key));
  const groups = alike.map((group) => ({ group, keys: group.map(key) }));
  const plain = new Map(keywords(query).map((word) => [key(word), word]));
  return Promise.all(
    [...plain].slice(0, MOST_WORDS).map(async ([own, word]): Promise<LookedUp> => {
      const mean = groups.flatMap(({ group, keys }) =>
        keys.includes(own) ? group.filter((_, i) => keys[i] !== own) : [],
      );
      const others = [...new Set([...mean, ...without(word, before)])];
      const found = await Promise.all(
        [word, ...others.slice(0, MOST_OTHERS)].map(
          async (each) => (await fullText.search(each)).results,
        ),
      );
      const known = Math.max(counts.get(own) ?? 0, found[0]?.length ?? 0, 1);
      // What names have is asked for, little as it says elsewhere: `working level`.
      const isLight = isSoft(own) || (hardly.has(own) && !counts.has(own));
      const weight = isLight ? LIGHT : 1 / (1 + Math.log(known));
      return { own, others: others.map(key), weight, found };
    }),
  );
}

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

/** A word without what may stand before it. */
const without = (word: string, before: readonly string[]): string[] =>
  before
    .filter((part) => word.startsWith(part) && word.length - part.length > 4)
    .map((part) => word.slice(part.length));
