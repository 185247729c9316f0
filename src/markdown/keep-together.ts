import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { joinDates } from '../dates/join-dates.ts';
import { isComponent, isParent } from './mdx-nodes.ts';

/** Keeps day and month on one line, and a mark on the line of the words before it. Quotations stay as verified. */
export const remarkKeepTogether: Plugin<[], Root> = () => (tree) => {
  walk(tree);
};

function walk(node: Nodes): void {
  if (!isParent(node) || isComponent(node, 'Quote', 'Term')) return;
  for (const [at, child] of node.children.entries())
    if (child.type === 'text') child.value = joined(child, node, at);
    else walk(child);
}

function joined({ value }: Text, { children }: Parents, at: number): string {
  const next = children[at + 1];
  const dated = joinDates(value);
  return next !== undefined && isComponent(next, 'Cite', 'Silent')
    ? dated.replace(/ $/, '\u00a0')
    : dated;
}
