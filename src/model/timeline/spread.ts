export interface Spreadable {
  /** Where its start would stand if it were alone. */
  wanted: number;
  /** How much room it takes, distance to the next included. */
  size: number;
}

/**
 * Moves things on a line apart, only as much as needed: none overlaps, their order stays, none starts before
 * `from`, and the sum of squared distances from the wanted places is the least possible.
 * Returns the starts. Isotonic regression by pooling adjacent violators (Ayer and others 1955).
 */
export function spread(items: readonly Spreadable[], from: number): number[] {
  const offsets = runningTotal(items.map(({ size }) => size));
  const pools: { sum: number; count: number }[] = [];
  for (const [i, { wanted }] of items.entries()) {
    let pool = { sum: wanted - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const free = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  return free.map((place, i) => Math.max(place, from) + (offsets[i] ?? 0));
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;

/** What stands before each. */
function runningTotal(sizes: readonly number[]): number[] {
  let total = 0;
  return sizes.map((size) => (total += size) - size);
}
