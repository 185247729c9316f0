import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitIds } from './split-ids.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component, and, with names, one of these. */
export function isComponent(node: Nodes, ...names: string[]): node is Component {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return names.length === 0 || names.includes(node.name ?? '');
}

/** The components of a body from top to bottom, with names only these; found once for each body. */
export function componentsOf(body: Root, ...names: string[]): Component[] {
  let all = found.get(body);
  if (all === undefined) {
    const components: Component[] = [];
    visit(body, (node) => {
      if (isComponent(node)) components.push(node);
    });
    found.set(body, (all = components));
  }
  return names.length === 0 ? [...all] : all.filter(({ name }) => names.includes(name ?? ''));
}

const found = new WeakMap<Root, readonly Component[]>();

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

/** What a component cites: paragraph numbers and source ids. */
export const citesOf = (component: Component): string[] => [
  ...listAttribute(component, 'at'),
  ...listAttribute(component, 'source'),
];

/** Line of a node in its file; 1 where it has no position. */
export const lineOfNode = (node: Nodes): number => node.position?.start.line ?? 1;

export const isParent = (node: Nodes): node is Parents => 'children' in node;
