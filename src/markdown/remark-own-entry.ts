import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isComponent } from './mdx-nodes.ts';
import type { LinkNames } from './remark-link-names.ts';

/** Tells a component whose page it stands on: `<Positions/>` becomes `<Positions entry="territory"/>`. */
export const remarkOwnEntry: Plugin<[() => LinkNames], Root> = (links) => (tree, file) => {
  const id = links().entryOf(file.path);
  if (id === undefined) return;
  visit(tree, (node) => {
    if (isComponent(node, 'Positions'))
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'entry', value: id });
  });
};
