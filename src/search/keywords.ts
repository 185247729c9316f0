import { SEARCH_WORDS } from '#search-words';
import { normalise } from '../names/normalise.ts';

const STOP_WORDS = new Set(SEARCH_WORDS.stopWords.split(/\s+/));

/** Whether every text has the word, so that it finds nothing by itself. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Words that carry the question; all of them when every word is a stop word. */
export function keywords(text: string): string[] {
  const plain = normalise(text);
  const { phrases } = SEARCH_WORDS;
  const left = phrases === undefined ? '' : plain.replace(phrases, '').trim();
  const all = (left || plain).split(' ').filter(Boolean);
  const kept = all.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : all;
}

const SHARD_LETTERS = 3;

/**
 * Name of the shard of the names index that holds the words which begin like this one. It begins with `w-`,
 * since Windows takes a file `con.json` for a device.
 */
export const shardOf = (word: string): string =>
  `w-${Array.from(word).slice(0, SHARD_LETTERS).join('')}`;

/**
 * The one shard that has every entry which a query names: that of any of its words, since an entry has to
 * have them all. The longest word is taken as the rarest, and figures come last, as half of all dates share a
 * year. A word that is shorter than the name of a shard may only have been begun.
 */
export function shardFor(query: string): string | undefined {
  const rank = (word: string) =>
    (/^\d+$/.test(word) ? 0 : 100) + (word.length < SHARD_LETTERS ? 0 : word.length);
  const [rarest] = keywords(query).sort((a, b) => rank(b) - rank(a));
  return rarest === undefined ? undefined : shardOf(rarest);
}
