/**
 * The text of statements.yaml with one more item at its end; comments and all other items stay as they are.
 * `text`: the file as it is, empty for none. An empty list `[]` gives way to the item.
 */
export function appendStatement(text: string, item: string): string {
  const kept = text.replace(/^\[\s*\][^\S\n]*\n?/m, '').trimEnd();
  return kept === '' ? item.trimStart() : `${kept}\n${item}`;
}

/** Whether the file has an item with this id, valid or not. */
export const hasStatement = (text: string, id: string): boolean =>
  new RegExp(`^\\s*(?:- )?\\s*id:\\s*['"]?${id}['"]?\\s*$`, 'm').test(text);
