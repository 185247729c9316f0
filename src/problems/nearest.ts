import distance from 'damerau-levenshtein';

/**
 * The candidate that a slip most probably meant, or undefined when none is near.
 * Near: at most a third of the letters differ (Damerau-Levenshtein), or one contains the other.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  // Nothing that has a name is longer, and the time grows with the square of the letters.
  if (wanted.length > LONGEST) return undefined;
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = closeness(wanted.toLowerCase(), candidate.toLowerCase());
    if (score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate;
}

/** Letters of the longest text that could be a slip of something. */
const LONGEST = 200;

/** `Did you mean "x"? ` with the trailing space, or nothing. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const found = nearest(wanted, candidates);
  return found === undefined ? '' : `Did you mean "${found}"? `;
}

function closeness(a: string, b: string): number {
  const { similarity } = distance(a, b);
  if (similarity >= 2 / 3) return similarity;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = long.split('-');
  const bestWord = Math.max(...words.map((word) => distance(short, word).similarity));
  return short.length > 3 && bestWord >= 2 / 3 ? bestWord / 2 : 0;
}
