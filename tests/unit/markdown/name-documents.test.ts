import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { remarkNameDocuments } from '../../../src/markdown/name-documents.ts';
import { attribute, isComponent } from '../../../src/markdown/mdx-nodes.ts';
import { parseBody } from '../../helpers/parse-body.ts';

/** The marks of a body with its documents named, each with the text before it. */
function marksIn(body: string): [before: string, sources: string][] {
  const tree: Root = parseBody(body);
  const transform = remarkNameDocuments.call(undefined as never) as unknown as (tree: Root) => void;
  transform(tree);
  const marks: [string, string][] = [];
  visit(tree, (node, index, parent) => {
    if (!isComponent(node, 'Cite') || index === undefined) return;
    const before = parent?.children.slice(0, index).map((one) => ('value' in one ? one.value : ''));
    marks.push([before?.join('') ?? '', attribute(node, 'source') ?? '']);
  });
  return marks;
}

const panel = (source: string, text: string) =>
  `<Background source="${source}">\n\n${text}\n\n</Background>`;

it('names what no mark names, behind the last paragraph', () => {
  expect(marksIn(panel('un-report tass', 'First.\n\nThen.'))).toEqual([
    ['Then.\u00a0', 'un-report tass'],
  ]);
});

it('names only what is not named yet, by a mark or an expression', () => {
  expect(marksIn(panel('un-report tass', 'So it was. <Cite source="tass"/>'))).toEqual([
    ['So it was. ', 'tass'],
    ['So it was. \u00a0', 'un-report'],
  ]);
  expect(marksIn(panel('tass', '<Term source="tass">Assurances</Term> were given.'))).toEqual([]);
});

it('leaves a list alone, behind which marks have no place', () => {
  expect(marksIn(panel('tass', '- One.\n- Two.'))).toEqual([]);
});
