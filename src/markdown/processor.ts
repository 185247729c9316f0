import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import { remarkBesideText } from './beside-text.ts';
import { keepBodies } from './keep-bodies.ts';
import { remarkKeepTogether } from './keep-together.ts';
import { type LinkNames, remarkLinkNames } from './remark-link-names.ts';
import { remarkReadTrees } from './read-trees.ts';
import { remarkNameDocuments } from './name-documents.ts';
import { remarkOwnEntry } from './remark-own-entry.ts';
import { remarkSilentLists } from './silent-lists.ts';

/** Prefix of the ids of plain headings: a convenience that is promised to nobody. */
const CONVENIENCE_PREFIX = 'p-';

/**
 * The one place that configures Markdown. Characters stand as they are meant (no smartypants): nothing
 * rewrites a verified quotation. Astro's default processor would ignore these plugins and stay green.
 * `linkVersion`: another text whenever a name may link elsewhere; without it no compiled body is kept.
 * `treeOf`: what the content reader has made of a file, by its absolute path; without it each file is parsed again.
 */
export function markdownProcessor(
  links: () => LinkNames,
  linkVersion?: () => string,
  treeOf: (file: string) => Root | undefined = () => undefined,
) {
  const processor = unified({
    gfm: true,
    smartypants: false,
    remarkPlugins: [
      [remarkReadTrees, treeOf],
      [remarkLinkNames, links],
      [remarkOwnEntry, links],
      remarkSilentLists,
      remarkBesideText,
      remarkNameDocuments,
      // Last: names are found in the text as it was written.
      remarkKeepTogether,
    ],
    rehypePlugins: [[rehypeSlug, { prefix: CONVENIENCE_PREFIX }]],
  });
  if (linkVersion === undefined) return processor;
  return {
    ...processor,
    createMdxRenderer: async (...options: MdxOptions) => {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (renderer === undefined) throw new Error('This version of Astro compiles no MDX.');
      return keepBodies(renderer, linkVersion);
    },
  };
}

type MdxOptions = Parameters<NonNullable<ReturnType<typeof unified>['createMdxRenderer']>>;
