import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { type LinkNames, remarkLinkNames } from './remark-link-names.ts';
import { remarkOwnEntry } from './remark-own-entry.ts';

/** Prefix of the ids of plain headings: a convenience that is promised to nobody. */
const CONVENIENCE_PREFIX = 'p-';

/**
 * The one place that configures Markdown. Characters stand as they are meant (no smartypants): nothing
 * rewrites a verified quotation. Astro's default processor would ignore these plugins and stay green.
 */
export const markdownProcessor = (links: () => LinkNames) =>
  unified({
    gfm: true,
    smartypants: false,
    remarkPlugins: [
      [remarkLinkNames, links],
      [remarkOwnEntry, links],
    ],
    rehypePlugins: [[rehypeSlug, { prefix: CONVENIENCE_PREFIX }]],
  });
