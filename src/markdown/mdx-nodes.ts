import type { Nodes, Parents, Root } from 'mdast';
import { splitIds } from './split-ids.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { once } from '../once.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component, and, with names, one of these. */
export function isComponent(node: Nodes, ...names: string[]): node is Component {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return names.length === 0 || names.includes(node.name ?? '');
}

/** The nodes of a body from top to bottom; listed once for each body, which many rules go through. */
export const nodesOf = once((body: Root): readonly Nodes[] => addNodes([], body));

function addNodes(list: Nodes[], node: Nodes): Nodes[] {
  list.push(node);
  if (isParent(node)) for (const child of node.children) addNodes(list, child);
  return list;
}

/** The components of a body from top to bottom; with names, only these. */
export const componentsOf = (body: Root, ...names: string[]): Component[] =>
  nodesOf(body).filter((node) => isComponent(node, ...names));

/** The text of an attribute, or undefined where it is missing or not plain text. */
export function attribute(component: Component, name: string): string | undefined {
  for (const found of component.attributes)
    if (found.type === 'mdxJsxAttribute' && found.name === name && typeof found.value === 'string')
      return found.value;
  return undefined;
}

/** The ids in an attribute: `"4,15"`, `"un-es-11-4 un-es-11-1"`. */
export function listAttribute(component: Component, name: string): string[] {
  return splitIds(attribute(component, name));
}

/** The names in an attribute: they may have spaces, so only commas part them. */
export const namesAttribute = (component: Component, name: string): string[] =>
  (attribute(component, name) ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What a component cites: paragraph numbers and source ids. */
export const citesOf = (component: Component): string[] => [
  ...listAttribute(component, 'at'),
  ...listAttribute(component, 'source'),
];

/** Line of a node in its file; 1 where it has no position. */
export const lineOfNode = (node: Nodes): number => node.position?.start.line ?? 1;

export const isParent = (node: Nodes): node is Parents => 'children' in node;
