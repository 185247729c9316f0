/** Numbers that look random and are the same for the same seed, so that every run measures the same site. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** Up to `count` different items, in random order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    for (let i = 0; i < Math.min(count, rest.length); i++) {
      const other = this.between(i, rest.length - 1);
      [rest[i], rest[other]] = [rest[other] as T, rest[i] as T];
    }
    return rest.slice(0, count);
  }

  /** An item as words come in prose: the n-th is about n times as rare as the first (Zipf). */
  zipf<T>(list: readonly T[]): T {
    const rank = Math.floor((list.length + 1) ** this.next()) - 1;
    const item = list[Math.min(rank, list.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}
