import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { shownHeading } from '../../markdown/headed-sections.ts';
import { isComponent, isParent, lineOfNode } from '../../markdown/mdx-nodes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../entries/entry.ts';

/** A heading as the page shows it, and whether anything stands between it and the next. */
interface Section {
  text: string;
  line: number;
  depth: number;
  /** `<H>`, of which another rule says that it needs words. */
  isPublic: boolean;
  isEmpty: boolean;
}

/**
 * Headings that promise a part of the page which is not there, or say nothing themselves. A heading over headings
 * of its own has them under it.
 */
export function emptySections({ entries, pages }: Content): Problem[] {
  return [...entries, ...pages].flatMap(({ body, place: { file } }) =>
    body === undefined ? [] : inBody(body, file),
  );
}

function inBody(body: Root, file: string): Problem[] {
  const sections = sectionsOf(body);
  return sections.flatMap(({ text, line, depth, isEmpty, isPublic }, index): Problem[] => {
    const empty = { rule: 'empty-section' as const, file, line };
    if (text === '' && !isPublic)
      return [
        {
          ...empty,
          message: 'The heading has no words.',
          hint: 'Write what stands under it, or remove it.',
        },
      ];
    if (!isEmpty || (sections[index + 1]?.depth ?? 0) > depth) return [];
    return [
      {
        ...empty,
        message: `Nothing stands under the heading ${shownHeading(text)}.`,
        hint: 'Write its text, or remove the heading.',
      },
    ];
  });
}

/** In the order of the page. Marks alone (`<Cite/>`, `<Silent/>`) are nothing to read. */
function sectionsOf(body: Root): Section[] {
  const sections: Section[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' || isComponent(node, 'H')) {
      sections.push({
        text: toString(node).trim(),
        line: lineOfNode(node),
        depth: node.type === 'heading' ? node.depth : 2,
        isPublic: node.type !== 'heading',
        isEmpty: true,
      });
    } else if (isParent(node) && node.children.length > 0)
      for (const child of node.children) walk(child);
    else if (isContent(node)) for (const section of sections.slice(-1)) section.isEmpty = false;
  };
  walk(body);
  return sections;
}

const isContent = (node: Nodes): boolean => {
  if (node.type === 'thematicBreak' || node.type === 'definition') return false;
  return node.type === 'text' ? node.value.trim() !== '' : !isComponent(node, 'Cite', 'Silent');
};
