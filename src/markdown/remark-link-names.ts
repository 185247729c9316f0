import type { Link, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { NameMatch, NameTrie } from '../names/name-trie.ts';
import { proseBlocks, type Run } from './prose-blocks.ts';

export interface LinkNames {
  names: NameTrie;
  /** The id of the entry whose file this is, if it is one. */
  entryOf: (file: string) => string | undefined;
  /** Address of an entry, base included. */
  pathOf: (id: string) => string;
}

/**
 * Links the first mention of every name on a page: `Peskov said` becomes `[Peskov](/whos-who/dmitry-peskov/) said`.
 * Never in headings, links, quotations or on the entry's own page; what the author linked is not linked again.
 * `links` is asked for each file, so that a dev server can change its mind.
 */
export const remarkLinkNames: Plugin<[() => LinkNames], Root> = (links) => (tree, file) => {
  const { names, entryOf, pathOf } = links();
  const blocks = proseBlocks(tree);
  const done = new Set(blocks.flatMap((block) => block.marks.flatMap(({ id }) => id ?? [])));
  const self = entryOf(file.path);
  if (self !== undefined) done.add(self);
  for (const run of blocks.flatMap((block) => block.runs)) {
    if (!run.linkable) continue;
    const matches = names.match(run.node.value).filter(({ id }) => !done.has(id) && done.add(id));
    if (matches.length > 0) replace(run, matches, pathOf);
  }
};

function replace(
  { node, parent }: Run,
  matches: readonly NameMatch[],
  pathOf: LinkNames['pathOf'],
): void {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, id } of matches) {
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) });
    parts.push(nameLink(node.value.slice(start, end), id, pathOf(id)));
    at = end;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  const children = parent.children as PhrasingContent[];
  children.splice(children.indexOf(node), 1, ...parts);
}

const nameLink = (value: string, id: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
  data: { hProperties: { 'data-entry': id } },
});
