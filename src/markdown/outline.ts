import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { attribute, isComponent, isParent } from './mdx-nodes.ts';

export interface OutlineItem {
  id: string;
  text: string;
}

/** The headings of a body that have a public anchor, in order; with `positions`, that for each <Positions/>. */
export function outline(body: Root, positions?: OutlineItem): OutlineItem[] {
  const items: OutlineItem[] = [];
  const walk = (node: Nodes): void => {
    if (isComponent(node, 'H'))
      items.push({ id: attribute(node, 'id') ?? '', text: toString(node) });
    else if (positions !== undefined && isComponent(node, 'Positions')) items.push(positions);
    else if (isParent(node)) for (const child of node.children) walk(child);
  };
  walk(body);
  return items;
}

/** Whether a body places a component itself, such as <Timeline/>. */
export function places(body: Root | undefined, component: string): boolean {
  const has = (node: Nodes): boolean =>
    isComponent(node, component) || (isParent(node) && node.children.some(has));
  return body !== undefined && has(body);
}
