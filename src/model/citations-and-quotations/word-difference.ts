interface Pair {
  /** Positions of one common word in the wanted words and in the text's. */
  own: number;
  text: number;
}

/**
 * The run of words in `texts` that is nearest to `wanted`, as a difference word by word:
 * `have not [article: haven’t] found`. Undefined when less than half of the words are there.
 * Longest common subsequence over a sliding window (Hunt & Szymanski 1977, in its quadratic form); of
 * equally good windows the one whose common words stand closest together.
 */
export function nearestRun(wanted: string, texts: readonly string[]): string | undefined {
  const own = split(wanted);
  let best: { score: number; run: string[]; pairs: Pair[] } | undefined;
  for (const text of texts) {
    const words = split(text);
    for (let start = 0; start < words.length; start++) {
      const run = words.slice(start, start + own.length + 2);
      const pairs = commonWords(own, run);
      const score = pairs.length - span(pairs) / 1000;
      if (score > (best?.score ?? 0)) best = { score, run, pairs };
    }
  }
  if (best === undefined || best.pairs.length < own.length / 2) return undefined;
  const difference = describe(own, best.run, best.pairs);
  return difference === own.join(' ')
    ? `${difference} [article: another kind of space or mark]`
    : difference;
}

function describe(own: readonly string[], run: readonly string[], pairs: readonly Pair[]): string {
  const parts: string[] = [];
  let last: Pair = { own: -1, text: -1 };
  for (const pair of [...pairs, undefined]) {
    const extra = own.slice(last.own + 1, pair?.own ?? own.length);
    const instead = between(run, last, pair, extra.length);
    if (extra.length > 0)
      parts.push(
        extra.join(' '),
        instead === '' ? '[not in the article]' : `[article: ${instead}]`,
      );
    else if (instead !== '') parts.push(`[article adds: ${instead}]`);
    if (pair === undefined) break;
    parts.push(own[pair.own] ?? '');
    last = pair;
  }
  return parts.join(' ');
}

/** What the text has between two common words; before the first and after the last, only as much as is missing. */
function between(
  run: readonly string[],
  last: Pair,
  pair: Pair | undefined,
  missing: number,
): string {
  const end = pair?.text ?? Math.min(run.length, last.text + 1 + missing);
  const start = last.text < 0 ? Math.max(0, end - missing) : last.text + 1;
  return run.slice(start, end).join(' ');
}

/** The longest common subsequence, as pairs of positions. */
function commonWords(own: readonly string[], run: readonly string[]): Pair[] {
  const isSame = (i: number, j: number): boolean => {
    const word = own[i];
    const other = run[j] ?? '';
    return word === other || (i === own.length - 1 && word === other.replace(/[,.;:!?]+$/, ''));
  };
  const lengths = own.map(() => new Array<number>(run.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = run.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < own.length && j < run.length;) {
    if (isSame(i, j)) pairs.push({ own: i++, text: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const span = (pairs: readonly Pair[]): number => (pairs.at(-1)?.text ?? 0) - (pairs[0]?.text ?? 0);

/** Words with their punctuation, but without quotation marks: those belong to the article. */
const split = (text: string): string[] => text.replace(/[“”"]/g, ' ').split(/\s+/).filter(Boolean);
