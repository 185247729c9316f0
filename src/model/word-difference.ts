/**
 * The run of words in `texts` that is nearest to `wanted`, as a difference word by word:
 * `have [found: haven’t] found`. Undefined when less than half of the words are there.
 * Longest common subsequence over a sliding window (Hunt & Szymanski 1977, in its quadratic form).
 */
export function nearestRun(wanted: string, texts: readonly string[]): string | undefined {
  const own = split(wanted);
  let best: { score: number; run: string[] } | undefined;
  for (const text of texts) {
    const words = split(text);
    for (let start = 0; start < words.length; start++) {
      const run = words.slice(start, start + own.length + 2);
      const score = subsequence(own, run).length;
      if (score > (best?.score ?? 0)) best = { score, run };
    }
  }
  if (best === undefined || best.score < own.length / 2) return undefined;
  return describe(own, best.run);
}

function describe(own: readonly string[], run: readonly string[]): string {
  const common = subsequence(own, run);
  const parts: string[] = [];
  let mine = 0;
  let theirs = 0;
  for (const word of [...common, undefined]) {
    const myEnd = word === undefined ? own.length : own.indexOf(word, mine);
    const theirEnd = word === undefined ? theirs : run.indexOf(word, theirs);
    const extra = own.slice(mine, myEnd).join(' ');
    const instead = run.slice(theirs, theirEnd).join(' ');
    if (extra !== '' && instead !== '') parts.push(`${extra} [article: ${instead}]`);
    else if (extra !== '') parts.push(`${extra} [not in the article]`);
    else if (instead !== '' && mine > 0) parts.push(`[article adds: ${instead}]`);
    if (word !== undefined) parts.push(word);
    mine = myEnd + 1;
    theirs = theirEnd + 1;
  }
  return parts.join(' ');
}

function subsequence(a: readonly string[], b: readonly string[]): string[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.push(a[i] ?? '');
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** Words without the marks that only the sentence around them has. */
const split = (text: string): string[] =>
  text
    .replace(/[“”"]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[,.;:]+$/, ''))
    .filter(Boolean);
