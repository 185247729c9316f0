import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { citesOf, type Component, isComponent, isParent, listAttribute } from './mdx-nodes.ts';

/** Names the documents of a <Background> that no mark in it names behind its last paragraph, as marks do. */
export const remarkNameDocuments: Plugin<[], Root> = () => (tree) => {
  visit(tree, (node) => {
    if (!isComponent(node, 'Background')) return;
    const last = node.children.at(-1);
    const named = citedIn(node);
    const unnamed = listAttribute(node, 'source').filter((id) => !named.includes(id));
    if (last?.type !== 'paragraph' || unnamed.length === 0) return;
    last.children.push({ type: 'text', value: '\u00a0' }, citeOf(unnamed));
  });
};

function citedIn(node: Nodes): string[] {
  const own = isComponent(node, 'Cite', 'Term') ? citesOf(node) : [];
  return isParent(node) ? [...own, ...node.children.flatMap(citedIn)] : own;
}

const citeOf = (sources: readonly string[]): Component & { type: 'mdxJsxTextElement' } => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: [{ type: 'mdxJsxAttribute', name: 'source', value: sources.join(' ') }],
  children: [],
});
