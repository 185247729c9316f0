import { ASKING_WORDS } from '#asking-words';
import { words } from '../names/normalise.ts';

const MONTHS = words(ASKING_WORDS.months ?? '');

/**
 * A query that is a day, with or without its year, as texts print it: `Dec 4` -> `4 december`. Undefined for any other.
 */
export function dayAsked(query: string): string | undefined {
  const asked = words(query);
  const month = asked.slice(0, 2).flatMap((word) => monthOf(word) ?? [])[0];
  const day = asked.slice(0, 2).find((word) => /^\d\d?$/.test(word));
  const year = asked[2] ?? '';
  if (month === undefined || day === undefined || !/^(?:\d{4})?$/.test(year) || asked.length > 3)
    return undefined;
  return [Number(day), month, year].join(' ').trim();
}

/** The one month that begins so; of two letters, any might. */
function monthOf(word: string): string | undefined {
  const found = word.length < 3 ? [] : MONTHS.filter((month) => month.startsWith(word));
  return found.length === 1 ? found[0] : undefined;
}
