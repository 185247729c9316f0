/**
 * A function of an object that works once for each: what it made is kept for as long as the object is there.
 * For indices over a whole briefing, which every page asks for.
 */
export function once<Whole extends object, Made>(
  make: (whole: Whole) => Made,
): (whole: Whole) => Made {
  const made = new WeakMap<Whole, { value: Made }>();
  return (whole) => {
    const known = made.get(whole) ?? { value: make(whole) };
    made.set(whole, known);
    return known.value;
  };
}

/** Adds an item to the list under a key. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
