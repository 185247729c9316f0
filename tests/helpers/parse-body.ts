import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';

const parser = remark().use(remarkMdx).use(remarkGfm).freeze();

/** The body of an MDX file as the reader parses it; lines count from the top of the text. */
export const parseBody = (text: string): Root => parser.parse(text);
