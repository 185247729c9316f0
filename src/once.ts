/**
 * A function of an object that works once for each: what it made is kept for as long as the object is there.
 * For indices over a whole briefing, which every page asks for.
 */
export function once<Whole extends object, Made>(
  make: (whole: Whole) => Made,
): (whole: Whole) => Made {
  const made = new WeakMap<Whole, { value: Made }>();
  return (whole) => {
    const known = made.get(whole);
    if (known !== undefined) return known.value;
    const value = make(whole);
    made.set(whole, { value });
    return value;
  };
}

/** Texts after which all is forgotten, so that what a whole site says twice is known and memory has an end. */
const MOST = 50_000;

/** A function of a text that works once for each: pages, and one reading after another, say the same again and again. */
export function onceByText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** Adds an item to the list under a key. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Key -> the items that have it, in their order; each once under a key. */
export function listsBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) addTo(lists, key, item);
  return lists;
}

/** Key -> how often it stands among others. */
export function countEach<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
