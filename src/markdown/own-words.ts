import type { Nodes, Root } from 'mdast';
import { isComponent, isParent, lineOfNode, nodesOf } from './mdx-nodes.ts';
import { once } from '../once.ts';

/** A piece of text that the editor wrote: no quotation, no expression of a document. */
export interface OwnWords {
  text: string;
  /** Line of an offset into the text. */
  lineAt: (offset: number) => number;
}

/** Stands for the words of a <Quote> or <Term>, which are not the editor's own. */
const ELSEWHERE = '\uFFFC';

/** All text of a body: one piece for each paragraph, heading, table cell and link title; found once for each body. */
export const ownWords = once((body: Root): readonly OwnWords[] => {
  const pieces: OwnWords[] = [];
  const walk = (node: Nodes): void => {
    if (isPiece(node)) pieces.push(readPiece(node));
    else if (isParent(node)) for (const child of node.children) walk(child);
  };
  walk(body);
  return [...pieces, ...linkTitles(body)];
});

const isPiece = (node: Nodes): boolean =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  isComponent(node, 'H');

function readPiece(piece: Nodes): OwnWords {
  const starts: { offset: number; line: number; text: string }[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (isComponent(node, 'Quote', 'Term')) text += ELSEWHERE;
    else if (node.type === 'text' || node.type === 'inlineCode') {
      starts.push({ offset: text.length, line: lineOfNode(node), text: node.value });
      text += node.value;
    } else if (isParent(node)) for (const child of node.children) read(child);
  };
  read(piece);
  const lineAt = (offset: number): number => {
    const start = starts.findLast((one) => one.offset <= offset);
    if (start === undefined) return lineOfNode(piece);
    return start.line + start.text.slice(0, offset - start.offset).split('\n').length - 1;
  };
  return { text, lineAt };
}

function linkTitles(body: Root): OwnWords[] {
  return nodesOf(body).flatMap((node) =>
    (node.type === 'link' || node.type === 'definition') && node.title
      ? [{ text: node.title, lineAt: () => lineOfNode(node) }]
      : [],
  );
}
