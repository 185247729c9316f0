import type { Nodes, Parents, Root, Text } from 'mdast';
import {
  attribute,
  citesOf,
  type Component,
  isComponent,
  isParent,
  lineOfNode,
  listAttribute,
  namesAttribute,
} from './mdx-nodes.ts';
import { once } from '../once.ts';

/** A piece of text in a block. */
export interface Run {
  node: Text;
  parent: Parents;
  /** Where it begins in the text of its block. */
  offset: number;
  /** Whether names in it may become links: not in links, quotations, terms or code. */
  linkable: boolean;
  /** Whether it stands in <Quote> or <Term>, which set the marks. */
  quoted: boolean;
}

/** A component of a block that names an entry or says what the text before it rests on. */
export interface Mark {
  name: 'Entry' | 'Quote' | 'Cite' | 'Silent' | 'Term';
  /** Entry of <Entry> and <Quote>. */
  id?: string;
  /** Paragraphs and sources of <Cite> and <Term>. */
  cites: string[];
  /** Of <Cite>: whose account it is; names with commas between them. */
  accordingTo?: string[];
  /** Of <Silent>: documents and entries that answer, and documents that do not. */
  answeredBy?: string[];
  checkedAgainst?: string[];
  /** The words between its tags. */
  text: string;
  /** Where it begins in the text of the block. */
  offset: number;
  line: number;
}

/** A paragraph, table row or quotation with all its text, quotation marks included. Headings are none. */
export interface Block {
  kind: 'prose' | 'quotation';
  text: string;
  line: number;
  runs: Run[];
  marks: Mark[];
  /** Where each cell of a table row begins in its text. */
  cells: number[];
  /** Sources of the <Background> around it. */
  background: string[];
}

const MARKS = ['Entry', 'Quote', 'Cite', 'Silent', 'Term'];
const UNLINKABLE = new Set(['link', 'linkReference', 'inlineCode', 'Entry', 'Quote', 'Term', 'H']);

/** The blocks of a body from top to bottom; found once for each body, which many rules ask about. */
export const proseBlocks = once((root: Root): readonly Block[] => {
  const blocks: Block[] = [];
  const walk = (node: Nodes, background: string[]): void => {
    if (node.type === 'heading' || isComponent(node, 'H')) return;
    if (isComponent(node, 'Quote')) blocks.push(readBlock('quotation', node, background));
    else if (isInlineBackground(node))
      blocks.push(readBlock('prose', node, [...background, ...listAttribute(node, 'source')]));
    else if (isParent(node) && isBlock(node)) blocks.push(readBlock('prose', node, background));
    // The first row names the columns, as headings name parts; alone it is all that the table says.
    else if (node.type === 'table')
      for (const row of node.children.slice(node.children.length > 1 ? 1 : 0))
        walk(row, background);
    else if (isParent(node)) {
      const sources = isComponent(node, 'Background') ? listAttribute(node, 'source') : [];
      for (const child of node.children) walk(child, [...background, ...sources]);
    }
  };
  walk(root, []);
  return blocks;
});

/** `<Background source="…">…</Background>` on one line: Markdown sees no paragraph in it. */
const isInlineBackground = (node: Nodes): node is Component =>
  node.type === 'mdxJsxTextElement' && isComponent(node, 'Background');

/** A table row, or a paragraph that is more than components on a line of their own. */
function isBlock(node: Parents): boolean {
  if (node.type === 'tableRow') return true;
  if (node.type !== 'paragraph') return false;
  return node.children.some(
    (child) =>
      !isComponent(
        child,
        'H',
        'Positions',
        'Timeline',
        'Meetings',
        'People',
        'Quote',
        'Background',
      ) && !(child.type === 'text' && child.value.trim() === ''),
  );
}

function readBlock(kind: Block['kind'], node: Parents, background: string[]): Block {
  const line = lineOfNode(node);
  const block: Block = { kind, text: '', line, runs: [], marks: [], cells: [], background };
  const children = kind === 'quotation' ? [node] : node.children;
  for (const child of children) readInto(block, child, node, { linkable: true, quoted: false });
  return block;
}

function readInto(
  block: Block,
  node: Nodes,
  parent: Parents,
  inside: Pick<Run, 'linkable' | 'quoted'>,
): void {
  if (node.type === 'text') {
    block.runs.push({ node, parent, offset: block.text.length, ...inside });
    block.text += node.value;
  }
  if (node.type === 'inlineCode') block.text += node.value;
  if (node.type === 'tableCell') {
    if (block.text !== '') block.text += ' ';
    block.cells.push(block.text.length);
  }
  const name = isComponent(node) ? (node.name ?? '') : node.type;
  const isQuoted = isComponent(node, 'Quote', 'Term') && node.children.length > 0;
  if (isQuoted) block.text += '“';
  const start = block.text.length;
  if (isParent(node))
    for (const child of node.children)
      readInto(block, child, node, {
        linkable: inside.linkable && !UNLINKABLE.has(name),
        quoted: inside.quoted || name === 'Quote' || name === 'Term',
      });
  const text = block.text.slice(start);
  if (isQuoted) block.text += '”';
  if (isComponent(node, ...MARKS)) {
    const id = attribute(node, 'id');
    block.marks.push({
      name: name as Mark['name'],
      ...(id === undefined ? {} : { id }),
      cites: citesOf(node),
      ...given('accordingTo', namesAttribute(node, 'accordingTo')),
      ...given('answeredBy', listAttribute(node, 'answeredBy')),
      ...given('checkedAgainst', listAttribute(node, 'checkedAgainst')),
      text,
      offset: start,
      line: lineOfNode(node),
    });
  }
}

const given = <Name extends string>(name: Name, list: string[]): { [Key in Name]?: string[] } =>
  (list.length === 0 ? {} : { [name]: list }) as { [Key in Name]?: string[] };
