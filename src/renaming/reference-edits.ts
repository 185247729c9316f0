import type { Reference } from '../model/references/collect-references.ts';
import type { Component } from '../markdown/mdx-nodes.ts';
import type { Edit } from './edit.ts';
import { indexOfItem, renameAt, yamlOf } from './yaml-scalars.ts';

/**
 * The edits of one file that give every reference in it another id: in fields, and in the attributes of
 * components. `references`: those of this file to `from`, with the owner that their path starts at.
 */
export function referenceEdits(
  file: string,
  text: string,
  references: readonly Reference[],
  from: string,
  to: string,
): Edit[] {
  const yaml = yamlOf(file, text);
  const paths = references
    .filter(({ node }) => node === undefined)
    .map(({ owner, path }) =>
      file.endsWith('.mdx') || owner === undefined ? path : [indexOfItem(yaml, owner), ...path],
    );
  const nodes = new Set(references.flatMap(({ node }) => (node === undefined ? [] : [node])));
  return [
    ...renameAt(yaml, paths, from, to),
    ...[...nodes].flatMap((node) => attributeEdits(file, text, node, from, to)),
  ];
}

const ATTRIBUTE = /\b(?<name>[A-Za-z]+)\s*=\s*(["'])(?<value>[\s\S]*?)\2/g;

function attributeEdits(
  file: string,
  text: string,
  node: Component,
  from: string,
  to: string,
): Edit[] {
  const start = offsetOf(text, node.position?.start);
  const inner = node.children[0]?.position?.start ?? node.position?.end;
  const tag = text.slice(start, offsetOf(text, inner));
  return [...tag.matchAll(ATTRIBUTE)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { name, value = '' } = groups;
    const first = start + index + whole.length - 1 - value.length;
    return idsIn(value, from, name === 'accordingTo' ? NAMES : IDS).map((offset) => ({
      file,
      start: first + offset,
      end: first + offset + from.length,
      text: to,
    }));
  });
}

const IDS = /[^\s,]+/g;
/** Names may have spaces: one that is an id stands alone between commas. */
const NAMES = /[^\s,](?:[^,]*[^\s,])?/g;

/** Where an id stands as a whole among the items of an attribute. */
function idsIn(value: string, id: string, items: RegExp): number[] {
  const found: number[] = [];
  for (const { index, 0: item } of value.matchAll(items)) if (item === id) found.push(index);
  return found;
}

/** Positions of the parser count in a body whose front matter was blanked: lines and columns hold in both. */
function offsetOf(text: string, point: { line: number; column: number } | undefined): number {
  if (point === undefined) return 0;
  const before = text.split('\n').slice(0, point.line - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + point.column - 1;
}
