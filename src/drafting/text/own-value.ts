/** What a table has for a word of an article, which may be `constructor`; undefined where it has nothing. */
export const ownValue = <Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
