import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { joinDates } from '../dates/join-dates.ts';
import { attribute, type Component, isComponent, isParent } from './mdx-nodes.ts';

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

/** `<Silent told/>`: after it the text goes on behind one space of its own. */
const showsNothing = (component: Component): boolean =>
  component.attributes.some((one) => 'name' in one && one.name === 'told') &&
  attribute(component, 'answeredBy') === undefined;

function joined({ value }: Text, { children }: Parents, at: number): string {
  const next = children[at + 1];
  const dated = joinDates(value);
  if (next === undefined || !isComponent(next, 'Cite', 'Silent')) return dated;
  return dated.replace(/ $/, showsNothing(next) ? '' : '\u00a0');
}
