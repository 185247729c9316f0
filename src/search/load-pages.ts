import type { FullTextPage, FullTextResult } from './full-text.ts';
import { isSoft } from './intent.ts';
import { keyOf } from './keys.ts';
import { type EntryOf, LIGHT, readPage, shareOf } from './passages.ts';
import { normalise } from '../names/normalise.ts';
import { onceByText } from '../once.ts';
import { formsIn } from './word-forms.ts';

/** A page, and how well it answers: the share of the query that its best passage has. */
export interface FoundPage {
  page: FullTextPage;
  share: number;
  /** Whether it says the words of the query in a row. */
  inRow?: boolean;
}

/** A page with its words as searches compare them; of each word of the query, those that are a form of it. */
export interface Loaded {
  page: FullTextPage;
  text: string;
  forms: string[][];
}

/** Loads pages, and keeps those that have each word. */
export async function load(
  results: readonly FullTextResult[],
  keys: readonly string[],
): Promise<Loaded[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.flatMap((page) => {
    const text = asCompared([page.content, ...Object.values(page.meta)].join(' '));
    const forms = formsOf(text, keys);
    return forms === undefined ? [] : [{ page, text, forms }];
  });
}

/** The same pages answer as a query grows, and say the same words again and again. */
const asCompared = onceByText((text) => normalise(text));
const readKey = onceByText((word) => keyOf(word));

/** A page with all words answers where a passage has so much of them; with less, others may answer better. */
const CLOSE = 0.7;

/** What it is worth that a page has the words of the query in a row. */
const IN_A_ROW = 1;

/** Pages that have the words of a query in one passage, with how much of them; not those that only have them apart. */
export function inPassages(
  pages: readonly Loaded[],
  keys: readonly string[],
  entryOf: EntryOf,
): (Loaded & FoundPage)[] {
  const soft = keys.filter((key) => isSoft(keyOf(key)));
  const isLight = (key: string) => soft.length < keys.length && soft.includes(key);
  return pages.flatMap((loaded) => {
    const wanted = keys.map((key, i) => ({
      own: keyOf(key),
      others: (loaded.forms[i] ?? []).map(keyOf),
      weight: isLight(key) ? LIGHT : 1,
    }));
    const share = shareOf(readPage(loaded.page, entryOf(loaded.page), readKey), wanted);
    // Where a passage has a little more, the order of the full text decides.
    return share < CLOSE ? [] : [{ ...loaded, share: Math.round(10 * share) / 10 }];
  });
}

/** A page with whether it has these words in a row, which may be worth more. */
export const withRow =
  (row: string, isWorthMore: boolean) =>
  ({ page, text, share }: Loaded & FoundPage): FoundPage => {
    const inRow = ` ${text} `.includes(` ${row} `);
    return { page, share: inRow && isWorthMore ? share + IN_A_ROW : share, inRow };
  };

/**
 * Pagefind takes every word as a beginning, and for one that it does not know the longest beginning that it
 * does: a page counts only when it has each word, or one that differs in its ending.
 */
export function formsOf(text: string, keys: readonly string[]): string[][] | undefined {
  const present = new Set(text.split(' '));
  const forms = keys.map((key) => formsIn(present, key).filter((word) => !isAnother(word, key)));
  return forms.every((some) => some.length > 0) ? forms : undefined;
}

/** Whether a word that only says what is asked is taken for a form of one that does not: `come` for the name Comey. */
const isAnother = (word: string, key: string): boolean =>
  isSoft(readKey(word)) && !isSoft(readKey(key));
