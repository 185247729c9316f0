import { isSeq, parseDocument } from 'yaml';

/**
 * The text of a YAML file that is a list with one more item at its end; comments and all other items stay as
 * they are. `text`: the file as it is, empty for none. An empty list `[]` gives way to the item, and a list in
 * brackets is written out.
 */
export function appendItem(text: string, item: string): string {
  const kept = openList(text.replace(/^\[\s*\][^\S\n]*\n?/m, '').trimEnd());
  return kept === '' ? item.trimStart() : `${kept}\n${item}`;
}

function openList(text: string): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents) || document.contents.flow !== true) return text;
  document.contents.flow = false;
  return String(document).trimEnd();
}

/** Whether the file has an item with this id, valid or not. */
export const hasStatement = (text: string, id: string): boolean =>
  new RegExp(`^\\s*(?:- )?\\s*id:\\s*['"]?${id}['"]?\\s*$`, 'm').test(text);
