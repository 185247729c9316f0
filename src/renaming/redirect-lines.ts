import { isMap, isScalar, parseDocument } from 'yaml';

/** The text of redirects.yaml with one more redirect at its end. */
export function addRedirect(text: string, from: string, to: string): string {
  const kept = text.replace(/^\{\s*\}\s*$/m, '').trimEnd();
  const added = `${kept === '' ? '' : `${kept}\n`}${from}: ${to}\n`;
  return parseDocument(added).errors.length === 0 ? added : rewritten(text, { [from]: to });
}

/** The text without the lines of one redirect; the others to the byte. */
export function withoutRedirect(text: string, from: string): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === from)
    : undefined;
  const [first] = (isScalar(pair?.key) && pair.key.range) || [];
  const [, last] = (isScalar(pair?.value) && pair.value.range) || [];
  if (first === undefined || last === undefined) return text;
  const end = text.indexOf('\n', last - 1);
  const left =
    text.slice(0, text.lastIndexOf('\n', first) + 1) + (end < 0 ? '' : text.slice(end + 1));
  if (left.trim() === '') return '{}\n';
  return parseDocument(left).errors.length === 0 ? left : rewritten(text, { [from]: undefined });
}

/** For what stands on one line or ends with a mark of its own: written anew, a line for each redirect. */
function rewritten(text: string, changes: Record<string, string | undefined>): string {
  const document = parseDocument(text);
  for (const [from, to] of Object.entries(changes))
    if (to === undefined) document.delete(from);
    else document.set(from, to);
  if (isMap(document.contents)) document.contents.flow = document.contents.items.length === 0;
  return String(document);
}
