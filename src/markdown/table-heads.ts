import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citesOf, isComponent, isParent, lineOfNode, listAttribute } from './mdx-nodes.ts';

/** The head of a table, which cites nothing itself, with what its rows rest on. */
export interface TableHead {
  text: string;
  line: number;
  /** Paragraphs and sources of the rows, and sources of the <Background> around. */
  cites: string[];
}

/** The heads of all tables of a body that have rows under them. */
export function tableHeads(body: Root): TableHead[] {
  const heads: TableHead[] = [];
  const walk = (node: Nodes, background: readonly string[]): void => {
    if (node.type === 'table') heads.push(...headOf(node, background));
    else if (isParent(node)) {
      const sources = isComponent(node, 'Background') ? listAttribute(node, 'source') : [];
      for (const child of node.children) walk(child, [...background, ...sources]);
    }
  };
  walk(body, []);
  return heads;
}

function headOf(table: Table, background: readonly string[]): TableHead[] {
  const [head, ...rows] = table.children;
  if (head === undefined || rows.length === 0) return [];
  const cites = [...background];
  for (const row of rows)
    visit(row, (node) => {
      if (isComponent(node, 'Cite')) cites.push(...citesOf(node));
    });
  // Each cell begins anew: its first word has a capital as a sentence has.
  const text = head.children.map((cell) => `${toString(cell)}.`).join(' ');
  return [{ text, line: lineOfNode(head), cites }];
}
