import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Edit } from './edit.ts';

type Path = readonly PropertyKey[];

/** A YAML text in its file: `offset` is where it begins there, behind the first --- of an MDX file. */
export interface YamlText {
  file: string;
  text: string;
  offset: number;
}

/** The front matter of an MDX file, or the whole of a YAML or JSON file. */
export function yamlOf(file: string, text: string): YamlText {
  const [whole, inner] = file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text) ?? []) : [];
  if (whole === undefined || inner === undefined) return { file, text, offset: 0 };
  return { file, text: inner, offset: '---\n'.length };
}

/**
 * Renames the value at each path, its quotes and comments kept. A path that goes one step too far (a single
 * value checked as a list) counts as its parent; what stands there and is not `from` stays.
 */
export function renameAt(yaml: YamlText, paths: readonly Path[], from: string, to: string): Edit[] {
  const document = parseDocument(yaml.text);
  const starts = new Map<number, Edit>();
  for (const path of paths) {
    const scalar = [path, path.slice(0, -1)]
      .map((steps) => document.getIn(steps, true))
      .find((node) => isScalar(node) && node.value === from);
    if (!isScalar(scalar) || !scalar.range) continue;
    const edit = overScalar(yaml, scalar.range, from, to);
    starts.set(edit.start, edit);
  }
  return [...starts.values()];
}

/** Renames keys of any map in the text. */
export function renameKeys(yaml: YamlText, from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(yaml.text), {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === from && key.range)
        edits.push(overScalar(yaml, key.range, from, to));
    },
  });
  return edits;
}

/** Index of the item with an id in a file that is a list; -1 where none has it. */
export function indexOfItem({ text }: YamlText, id: string): number {
  const { contents } = parseDocument(text);
  const items: unknown[] = isSeq(contents) ? contents.items : [];
  return items.findIndex((item) => isMap(item) && item.get('id') === id);
}

function overScalar(
  { file, text, offset }: YamlText,
  [start, end]: readonly [number, number, number],
  from: string,
  to: string,
): Edit {
  const written = text.slice(start, end).replace(from, to);
  return { file, start: start + offset, end: end + offset, text: written };
}
