import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { type Component, isComponent } from './mdx-nodes.ts';

const NARROW = ['Timeline', 'Meetings'];
const DRAWINGS = [...NARROW, 'Positions', 'People'];

/**
 * Puts a heading with a narrow drawing, and all that stands under it, into a section of its own where text follows,
 * so that a wide page can set it beside that text.
 */
export const remarkBesideText: Plugin<[], Root> = () => (tree) => {
  const parts = partsOf(tree.children);
  tree.children = parts.flatMap((part, i) =>
    isDrawing(part) && isText(parts[i + 1]) ? besideText(part) : part,
  );
};

/** What comes before the first heading, then each heading with what stands under it. */
function partsOf(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes)
    if (isHeading(node)) parts.push([node]);
    else parts.at(-1)?.push(node);
  return parts;
}

const isHeading = (node: Nodes): node is Heading | Component =>
  isComponent(node, 'H') || (node.type === 'heading' && node.depth === 2);

const isDrawing = ([first, ...rest]: readonly RootContent[]): boolean =>
  first !== undefined &&
  isHeading(first) &&
  rest.some((node) => isComponent(node, ...NARROW)) &&
  rest.every((node) => !isComponent(node, 'Positions', 'People'));

const isText = (part: readonly RootContent[] = []): boolean =>
  part.length > 1 && part.every((node) => !isComponent(node, ...DRAWINGS));

const besideText = (children: RootContent[]): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'section',
  attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'beside flow' }],
  // Of a body, the parser makes blocks alone.
  children: children as Component['children'] as never[],
});
