import type { List, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Component, isComponent, isParent, lineOfNode } from './mdx-nodes.ts';

/** Whether each item of a list says that the article is silent: its heading has said so, and no mark need repeat it. */
const isSilentList = (list: List): boolean =>
  list.children.every((item) => silencesIn(item).length > 0);

/** Every <Silent/> below a node. */
function silencesIn(node: Nodes): Component[] {
  if (isComponent(node, 'Silent')) return [node];
  return isParent(node) ? node.children.flatMap((child) => silencesIn(child)) : [];
}

/** The marks of silence in lists of nothing else. */
function toldByLists(node: Nodes): Component[] {
  if (node.type === 'list' && isSilentList(node)) return silencesIn(node);
  return isParent(node) ? node.children.flatMap((child) => toldByLists(child)) : [];
}

/** Whether a body shows the mark of silence anywhere. */
export const showsSilence = (body: Root): boolean =>
  silencesIn(body).length > toldByLists(body).length;

/** The lines with a <Silent/> in a list of nothing else. */
export const linesOfSilentLists = (body: Root): number[] => toldByLists(body).map(lineOfNode);

/** Tells a <Silent/> that its list is about nothing else: `<Silent told/>` shows no mark. */
export const remarkSilentLists: Plugin<[], Root> = () => (tree) => {
  for (const silence of toldByLists(tree))
    silence.attributes.push({ type: 'mdxJsxAttribute', name: 'told', value: null });
};
