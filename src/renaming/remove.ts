import { isMap, isSeq, parseDocument } from 'yaml';
import { Refusal } from '../problems/refusal.ts';
import type { Folder } from './read-folder.ts';
import { addRedirect } from './redirect-lines.ts';
import type { Plan } from './rename.ts';
import { findTarget, type Target } from './target.ts';

/**
 * Removes an entry or source that nothing refers to. A published address leads on to `to`, a path below the
 * base; without it, or with anything that still refers to the id, a Refusal says what to do first.
 */
export function planRemoval(folder: Folder, id: string, to?: string): Plan {
  const target = findTarget(id, folder);
  const named = namings(folder, target);
  if (named.length > 0)
    throw new Refusal(
      [
        `${named.length} ${named.length === 1 ? 'place names' : 'places name'} "${id}" still. Change or remove them first:`,
        ...named.map((line) => `  ${line}`),
        ...addressNote(folder, target, to),
      ].join('\n'),
    );
  const [note] = addressNote(folder, target, to);
  if (note !== undefined) throw new Refusal(`"${id}" is not removed. ${note}`);
  const { label, textOf } = folder;
  const files = new Map<string, string | undefined>([
    [target.file, target.ownFile ? undefined : withoutItem(textOf(target.file), id)],
  ]);
  const changes = [`${label}/${target.file}: ${target.ownFile ? 'removed' : `"${id}" removed`}`];
  if (to !== undefined && isPublished(folder, target)) {
    files.set('redirects.yaml', addRedirect(textOf('redirects.yaml'), target.pathOf(id), to));
    changes.push(`${label}/redirects.yaml: ${target.pathOf(id)}: ${to}`);
  }
  return { files, changes };
}

/** Every line that names the id: in prose, fields, editions and redirects. */
function namings({ references, records, label }: Folder, { id, pathOf }: Target): string[] {
  const { updates, redirects } = records;
  return [
    ...references
      .filter((reference) => reference.id === id && reference.owner !== id)
      .map(
        ({ file, line, path }) =>
          `${file}:${line}${typeof path[0] === 'string' ? `  ${path[0]}` : ''}`,
      ),
    ...updates.data.flatMap(({ entries, id: edition }, index) =>
      entries.includes(id)
        ? [`${updates.place.file}:${updates.place.lineOf([index, 'entries'])}  edition ${edition}`]
        : [],
    ),
    ...Object.entries(redirects.data)
      .filter(([, to]) => to.split('#')[0] === pathOf(id))
      .map(([from]) => `${label}/redirects.yaml:${redirects.place.lineOf([from])}  ${from}`),
  ].filter((line, index, all) => all.indexOf(line) === index);
}

const isPublished = ({ records }: Folder, { id, pathOf }: Target): boolean =>
  records.released.data?.pages[pathOf(id)] !== undefined;

/** What a published address needs before its page may go. */
function addressNote(folder: Folder, target: Target, to: string | undefined): string[] {
  if (to !== undefined || !isPublished(folder, target)) return [];
  const path = target.pathOf(target.id);
  return [
    `${path} is published, so it must lead on: name the page that answers its readers, npm run remove -- ${target.id} --to /…/`,
  ];
}

/**
 * The text of a list without one item and the comment right above it; the other items to the byte, where items have
 * lines of their own.
 */
function withoutItem(text: string, id: string): string {
  const document = parseDocument(text);
  const items = itemsOf(document);
  const index = items.findIndex((item) => hasId(item, id));
  if (items.length === 1) return '[]\n';
  const left =
    text.slice(0, startOf(items[index], text)) + text.slice(startOf(items[index + 1], text));
  const after = parseDocument(left);
  const isWhole = after.errors.length === 0 && itemsOf(after).length === items.length - 1;
  if (isWhole && !itemsOf(after).some((item) => hasId(item, id))) return left;
  document.delete(index);
  return String(document);
}

const itemsOf = ({ contents }: ReturnType<typeof parseDocument>): unknown[] =>
  isSeq(contents) ? contents.items : [];
const hasId = (item: unknown, id: string): boolean => isMap(item) && item.get('id') === id;

/** Where the lines of an item begin, with the comment right above them; the end of the text for no item. */
function startOf(item: unknown, text: string): number {
  const inside = isMap(item) ? item.range?.[0] : undefined;
  if (inside === undefined) return text.length;
  let start = text.lastIndexOf('\n', inside - 1) + 1;
  for (let above = lineBefore(text, start); /^\s*#/.test(above); above = lineBefore(text, start))
    start -= above.length + 1;
  return start;
}

/** The line that ends where another begins. */
const lineBefore = (text: string, start: number): string =>
  start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
