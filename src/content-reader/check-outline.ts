import type { Nodes } from 'mdast';
import { isComponent } from '../markdown/mdx-nodes.ts';
import type { Report } from './check-component.ts';

/**
 * Judges the headings of a body one after the other, from the title of its page on: none may skip a level, and what
 * brings headings of level 3 stands under one of level 2. Ask it for each node, in the order of the file.
 */
export function outlineChecker(): (node: Nodes, report: Report) => void {
  let depth = 1;
  return (node, report) => {
    if (isComponent(node, 'H', 'Positions')) depth = 2;
    if (isComponent(node, 'People') && depth < 2)
      report(
        'invalid-component',
        '<People/> stands under no heading.',
        'Write <H id="…">…</H> before it: the names of the sides are headings below that one.',
      );
    if (node.type !== 'heading') return;
    if (node.depth > depth + 1)
      report(
        'invalid-outline',
        `A heading of level ${node.depth} follows one of level ${depth}.`,
        `Write ${'#'.repeat(depth + 1)} for it.`,
      );
    depth = node.depth;
  };
}
