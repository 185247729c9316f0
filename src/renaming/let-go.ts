import type { Reference } from '../model/references/collect-references.ts';
import type { Folder } from './read-folder.ts';

/** Lists of a proposal that say whom and what it touches: a name less leaves it a proposal. */
const LISTS = new Set<PropertyKey | undefined>(['people', 'about', 'issues', 'related']);

/**
 * Whether what names an id is a line that drafting wrote and nobody has read: an item of a list of a proposal, or of
 * the line-up of a draft of the overview. Such a line goes with what it names.
 */
export function isLetGo(reference: Reference, folder: Folder): boolean {
  const { id, file, line, path, node } = reference;
  if (!isOfDraft(reference, folder)) return false;
  const text = folder.textOf(belowFolder(file, folder)).split('\n')[line - 1]?.trim() ?? '';
  return node === undefined
    ? LISTS.has(path[0]) && text === `- ${id}`
    : LINE_UP.exec(text)?.groups?.['id'] === id;
}

/** `- <Entry id="x">Words</Entry> <Cite at="3"/>`, and nothing beside it. */
const LINE_UP = /^- <Entry id="(?<id>[^"]+)">[^<]*<\/Entry>(?: <Cite at="[^"]*"\/>)?$/;

function isOfDraft({ owner }: Reference, { content: { entries, pages } }: Folder): boolean {
  const own = entries.find(({ id }) => id === owner) ?? pages.find(({ id }) => id === owner);
  return own?.draft === true;
}

/** Path of a file below the folder, of the one that an editor sees. */
export const belowFolder = (file: string, { label }: Folder): string =>
  file.slice(label.length + 1);

/** A text without some of its lines, from 1; a list of which all items went is an empty one. */
export function withoutLines(text: string, numbers: ReadonlySet<number>): string {
  const lines = text.split('\n');
  const isItem = (at: number) => /^\s*- /.test(lines[at] ?? '');
  const keys = new Set(
    [...numbers].map((number) => lines.findLastIndex((_, at) => at < number && !isItem(at))),
  );
  for (const key of keys) {
    if (!/^\s*\w+:\s*$/.test(lines[key] ?? '')) continue;
    let end = key + 1;
    while (isItem(end)) end += 1;
    const isEmpty = lines.slice(key + 1, end).every((_, at) => numbers.has(key + 2 + at));
    if (isEmpty) lines[key] = `${lines[key]?.trimEnd() ?? ''} []`;
  }
  return lines.filter((_, at) => !numbers.has(at + 1)).join('\n');
}
