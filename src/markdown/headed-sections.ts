import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isComponent, lineOfNode, nodesOf } from './mdx-nodes.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A heading with what stands under it. Lines are those of the file. */
export interface HeadedSection {
  text: string;
  line: number;
  /** Line of the next heading, or Infinity. */
  end: number;
  /** Text of the first block, which covers the heading; empty where there is none. */
  first: string;
}

/** A heading as a message names it: in brackets, on one line, no longer than a heading is. */
export function shownHeading(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `[${plain.slice(0, 60).trimEnd()}…]` : `[${plain}]`;
}

/** The headings of a body in order, plain ones and `<H>`, each with its section. */
export function headedSections(body: Root): HeadedSection[] {
  const headings = nodesOf(body)
    .filter((node) => node.type === 'heading' || isComponent(node, 'H'))
    .map((node) => ({ text: toString(node), line: lineOfNode(node) }));
  const blocks = proseBlocks(body);
  return headings.map(({ text, line }, index) => {
    const end = headings[index + 1]?.line ?? Infinity;
    const first = blocks.find((block) => block.line >= line && block.line < end);
    return { text, line, end, first: first?.text ?? '' };
  });
}
