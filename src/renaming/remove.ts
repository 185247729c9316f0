import { isMap, isSeq, parseDocument } from 'yaml';
import { Refusal } from '../problems/refusal.ts';
import { belowFolder, isLetGo, withoutLines } from './let-go.ts';
import type { Folder } from './read-folder.ts';
import { addRedirect } from './redirect-lines.ts';
import type { Plan } from './rename.ts';
import { findTarget, type Target } from './target.ts';

/**
 * Removes entries and sources that nothing else refers to; lines of a draft that nobody has read go with what they
 * name. A published address leads on to `to`, a path below the base; without it, or with anything that still refers
 * to one of the ids, a Refusal says what to do first.
 */
export function planRemoval(folder: Folder, ids: readonly string[], to?: string): Plan {
  const targets = [...new Set(ids)].map((id) => findTarget(id, folder));
  refuseNamed(folder, targets, to);
  const { label, textOf } = folder;
  const files = new Map<string, string | undefined>();
  const textNow = (file: string) => files.get(file) ?? textOf(file);
  const changes: string[] = [];
  for (const [file, lines] of linesLetGo(folder, targets)) {
    files.set(file, withoutLines(textOf(file), lines));
    for (const line of lines) changes.push(`${label}/${file}:${line}  line removed`);
  }
  for (const { id, file, ownFile } of targets) {
    files.set(file, ownFile ? undefined : withoutItem(textNow(file), id));
    changes.push(`${label}/${file}: ${ownFile ? 'removed' : `"${id}" removed`}`);
  }
  for (const { id, pathOf } of targets.filter((target) => isPublished(folder, target))) {
    if (to === undefined) continue;
    files.set('redirects.yaml', addRedirect(textNow('redirects.yaml'), pathOf(id), to));
    changes.push(`${label}/redirects.yaml: ${pathOf(id)}: ${to}`);
  }
  return { files, changes };
}

function refuseNamed(folder: Folder, targets: readonly Target[], to: string | undefined): void {
  const going = new Set(targets.map(({ id }) => id));
  for (const target of targets) {
    const { id } = target;
    const named = namings(folder, target, going);
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
  }
}

/** Lines of drafts that go with what they name, by file; none of a file that goes itself. */
function linesLetGo(folder: Folder, targets: readonly Target[]): Map<string, Set<number>> {
  const going = new Set(targets.map(({ id }) => id));
  const found = new Map<string, Set<number>>();
  for (const reference of folder.references) {
    const { id, owner = '', file, line } = reference;
    if (!going.has(id) || going.has(owner) || !isLetGo(reference, folder)) continue;
    const own = belowFolder(file, folder);
    found.set(own, (found.get(own) ?? new Set()).add(line));
  }
  return found;
}

/** Every line that names the id and stays: in prose, fields, editions and redirects. */
function namings(folder: Folder, { id, pathOf }: Target, going: ReadonlySet<string>): string[] {
  const { references, records, label } = folder;
  const { updates, redirects } = records;
  return [
    ...references
      .filter(
        (reference) =>
          reference.id === id && !going.has(reference.owner ?? '') && !isLetGo(reference, folder),
      )
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
      .filter(([, path]) => path.split('#')[0] === pathOf(id))
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
