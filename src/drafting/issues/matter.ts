import { DULL, MATTERS } from '../languages/matters.ts';
import { once } from '../../once.ts';
import { stem } from './stem.ts';

/** Whether a word (in lower case) is a noun for what news turns on, in any number or case. */
export function isMatter(word: string, code: string): boolean {
  const known = stemsOf(code, MATTERS);
  const own = stem(word, code);
  if (known.has(own) || known.has(lastPart(own, code))) return true;
  return code === 'de' && isCompound(own, known);
}

/** Whether a word is one that news is full of, and by itself no issue. */
export const isDull = (word: string, code: string): boolean =>
  stemsOf(code, DULL).has(stem(word, code));

/** `offer` of `buy-out-offer`; in French the first part says what it is. */
const lastPart = (word: string, code: string): string =>
  code === 'fr' ? word : word.slice(word.lastIndexOf('-') + 1);

/** `Haustarif` of `Tarif`. */
function isCompound(word: string, known: ReadonlyMap<string, string>): boolean {
  for (let at = 3; at <= word.length - 4; at++) if (known.has(word.slice(at))) return true;
  return false;
}

/** `застава` for `заставу`; undefined for what is no matter by itself. */
export const matterAs = (word: string, code: string): string | undefined =>
  stemsOf(code, MATTERS).get(stem(word, code));

type Table = Readonly<Record<string, ReadonlySet<string>>>;

const stemsOf = (code: string, table: Table): ReadonlyMap<string, string> =>
  stems(table).get(code) ?? new Map<string, string>();

/** The words of each language by their stems. */
const stems = once(
  (table: Table) =>
    new Map(
      Object.entries(table).map(([code, all]) => [
        code,
        new Map([...all].map((word) => [stem(word, code), word])),
      ]),
    ),
);
