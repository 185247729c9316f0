/** A portion of a long list: everything whose key begins alike. */
export interface Portion<Item> {
  /** What the keys have in common, such as `a`, `2025` or `2025-03`. */
  key: string;
  /** What stands here itself; where a portion was divided again, only what no smaller one takes. */
  items: Item[];
  /** Keys of the portions that it was divided into. */
  inside: string[];
}

/** An item with its keys, each one narrower than the one before: `2025`, `2025-03`, `2025-03-04`. */
export interface Keyed<Item> {
  item: Item;
  keys: readonly [string, ...string[]];
}

/**
 * Divides items by their first keys, and what is then still longer than `limit` by the next ones. A portion
 * never goes when the list grows: it only hands its items on. In the order in which the keys are first met;
 * what was divided comes before its parts.
 */
export function divide<Item>(
  list: readonly Keyed<Item>[],
  limit: number,
  depth = 0,
): Portion<Item>[] {
  const groups = Map.groupBy(list, ({ keys }) => keys[depth] ?? '');
  return [...groups].flatMap(([key, own]) => {
    const isDeeper = ({ keys }: Keyed<Item>) => keys.length > depth + 1;
    const deeper = own.length > limit ? own.filter(isDeeper) : [];
    const kept = deeper.length === 0 ? own : own.filter((one) => !isDeeper(one));
    const inside = [...new Set(deeper.flatMap(({ keys }) => keys[depth + 1] ?? []))];
    const portion = { key, items: kept.map(({ item }) => item), inside };
    return [portion, ...divide(deeper, limit, depth + 1)];
  });
}
