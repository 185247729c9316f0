import type { Root } from 'mdast';
import type { Plugin } from 'unified';

/**
 * Takes the tree of a file that the content reader has parsed already, instead of parsing it once more; the plugins
 * change a copy. `treeOf`: the tree of an absolute path; without one the text is parsed.
 */
export const remarkReadTrees: Plugin<[(file: string) => Root | undefined], Root> = function (
  treeOf,
) {
  const { parser } = this;
  this.parser = (text, file) => {
    const tree = treeOf(file.path);
    if (tree !== undefined) return structuredClone(tree);
    if (parser === undefined) throw new Error('No parser is there to take the place of.');
    return parser(text, file);
  };
};
