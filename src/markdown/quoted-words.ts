import type { Nodes } from 'mdast';
import { type Component, isComponent, isParent } from './mdx-nodes.ts';

/** The words between the tags of a <Quote>, with the marks that a page would set around others inside it. */
export const quotedWords = (quote: Component): string => quote.children.map(read).join('');

function read(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!isParent(node)) return '';
  const words = node.children.map(read).join('');
  return isComponent(node, 'Quote', 'Term') && words !== '' ? `“${words}”` : words;
}
