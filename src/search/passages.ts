import type { FullTextPage } from './full-text.ts';
import type { Prepared } from './names-prepare.ts';
import { normalise } from '../names/normalise.ts';

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
const ELSEWHERE = 0.4;

/** A page, as questions are held against it. */
export interface Read {
  page: FullTextPage;
  entry: Prepared | undefined;
  /** Its sentences, and what its title, its summary and its names say, as words that searches compare. */
  sentences: ReadonlySet<string>[];
  head: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Reads a page; `entry`: what the names know of it. */
export function readPage(
  page: FullTextPage,
  entry: Prepared | undefined,
  key: (word: string) => string,
): Read {
  const { content, meta } = page;
  const keysIn = (text: string) => new Set(normalise(text).split(' ').map(key));
  const head = keysIn([meta['title'], meta['summary'], meta['aliases']].join(' '));
  for (const form of entry?.keys ?? []) head.add(form);
  const sentences = content.split(/(?<=[.!?:])\s+/).map(keysIn);
  const all = new Set([...head, ...sentences.flatMap((each) => [...each])]);
  return { page, entry, sentences, head, all };
}

/** What a text has of a word. */
export const worthIn = (keys: ReadonlySet<string>, { own, others }: Wanted): number =>
  keys.has(own) ? 1 : others.some((other) => keys.has(other)) ? OTHER : 0;

/** How much of what is wanted the best passage of a page has, with what its title and names say. */
export function shareOf({ sentences, head, all }: Read, wanted: readonly Wanted[]): number {
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
  return Math.max(...shares);
}
