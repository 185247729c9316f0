import { once } from '../once.ts';
import type { NameRecord } from './name-record.ts';

/** The words of names in other languages, as searches compare them. */
export const wordsAbroad = once((translated: readonly NameRecord[]): string[] => [
  ...new Set(translated.flatMap(({ f }) => f).flatMap((form) => form.split(' '))),
]);

/** Scripts that part no words, and Korean, which adds what it says of a word to that. */
const UNPARTED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}ー]{2,}$/u;

/** With less of a query than this, a name stands in what is about something else. */
const ENOUGH = 0.4;

/**
 * The names of a list that stand in a query whose script parts no words, parted: `市長` in `新市長選挙`. Empty where they
 * are too little of it, and for other scripts.
 */
export function namesWithin(query: string, names: readonly string[]): string {
  const within = names.filter((name) => UNPARTED.test(name) && query.includes(name));
  const all = within.join('');
  return all.length < ENOUGH * query.length ? '' : within.join(' ');
}
