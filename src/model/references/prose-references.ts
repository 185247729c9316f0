import type { Root } from 'mdast';
import {
  attribute,
  type Component,
  componentsOf,
  isComponent,
  lineOfNode,
  listAttribute,
  namesAttribute,
} from '../../markdown/mdx-nodes.ts';
import { isParagraph } from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Known, problemAt, type Spot } from './known.ts';

/** What the components of a body name and is not there. `file`: as the editor sees it. */
export function checkProseReferences(body: Root, file: string, known: Known): Problem[] {
  return componentsOf(body).flatMap((node) => componentReferences(node, file, known));
}

function componentReferences(node: Component, file: string, known: Known): Problem[] {
  const spot: Spot = { place: { file, lineOf: () => lineOfNode(node) }, path: [], node };
  const id = attribute(node, 'id')?.trim() ?? '';
  const ids = id === '' ? [] : [id];
  return [
    ...listAttribute(node, 'at').flatMap((at) => paragraph(at, spot, known)),
    ...listAttribute(node, 'source').flatMap((source) => known.source(source, spot)),
    ...listAttribute(node, 'checkedAgainst').flatMap((source) => known.source(source, spot)),
    ...listAttribute(node, 'answeredBy').flatMap((answer) => known.sourceOrEntry(answer, spot)),
    ...known.accounts(namesAttribute(node, 'accordingTo'), spot),
    ...(isComponent(node, 'Entry') ? known.entries(ids, spot) : []),
    ...(isComponent(node, 'Quote') ? known.entries(ids, spot, 'statements') : []),
  ];
}

function paragraph(at: string, spot: Spot, known: Known): Problem[] {
  if (isParagraph(at)) return known.cites([at], spot);
  return [
    problemAt(spot, 'unknown-paragraph', {
      message: `"${at}" is not a paragraph number.`,
      hint: 'Write <Cite at="5"/> for paragraphs and <Cite source="…"/> for documents.',
    }),
  ];
}
