/** A portion of a long list: everything whose key begins alike. */
export interface Portion<Item> {
  /** What the keys have in common, such as `a`, `2025` or `2025-03`. */
  key: string;
  /** What stands here itself; where a portion was divided again, only what no smaller one takes. */
  items: Keyed<Item>[];
  /** Keys of the portions that it was divided into. */
  inside: string[];
}

/** An item with its keys, each one narrower than the one before: `2025`, `2025-03`, `2025-03-04`. */
export interface Keyed<Item> {
  item: Item;
  keys: readonly [string, ...string[]];
  /** What it takes of a page, in the unit of the list's limit; none: 1. */
  size?: number;
}

/** What items take of a page together. */
export const sizeOf = (list: readonly Pick<Keyed<unknown>, 'size'>[]): number =>
  list.reduce((sum, { size = 1 }) => sum + size, 0);

/**
 * Divides items by their first keys, and what then still takes more than `limit` by the next ones. A portion
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
    const deeper = sizeOf(own) > limit ? own.filter(isDeeper) : [];
    const items = deeper.length === 0 ? own : own.filter((one) => !isDeeper(one));
    const inside = [...new Set(deeper.flatMap(({ keys }) => keys[depth + 1] ?? []))];
    return [{ key, items, inside }, ...divide(deeper, limit, depth + 1)];
  });
}

/**
 * Items in their order on as few pages as take them: what no key divides goes on where a page is full. At least
 * one page, and one item on each. A page never goes when the list grows.
 */
export function fillPages<Item extends { size?: number }>(
  list: readonly Item[],
  limit: number,
): Item[][] {
  const pages: Item[][] = [[]];
  let room = limit;
  for (const item of list) {
    const { size = 1 } = item;
    const last = pages.at(-1) ?? [];
    if (size > room && last.length > 0) {
      pages.push([item]);
      room = limit - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return pages;
}
