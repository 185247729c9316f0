import distance from 'damerau-levenshtein';
import type { NamesIndex } from './names-index.ts';
import { normalise } from '../names/normalise.ts';

/**
 * The query with each unknown word replaced by the nearest known one (Damerau-Levenshtein: one step for 4 to
 * 7 letters, two for longer words); undefined when nothing changes or a word has no neighbour.
 */
export function correct(
  keys: readonly string[],
  { records, background }: NamesIndex,
): string | undefined {
  const known = new Set([
    ...records.flatMap(({ n, f }) => [normalise(n), ...f].flatMap((form) => form.split(' '))),
    ...background,
  ]);
  const corrected = keys.map((key) => (known.has(key) ? key : nearestWord(key, known)));
  if (corrected.includes(undefined)) return undefined;
  const text = corrected.join(' ');
  return text === keys.join(' ') ? undefined : text;
}

function nearestWord(key: string, known: ReadonlySet<string>): string | undefined {
  const allowed = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
  let best: { word: string; steps: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - key.length) > allowed) continue;
    const { steps } = distance(key, word);
    if (steps <= allowed && steps < (best?.steps ?? Infinity)) best = { word, steps };
  }
  return best?.word;
}
