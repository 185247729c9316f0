import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { isComponent } from '../../../src/markdown/mdx-nodes.ts';
import { remarkSilentLists, showsSilence } from '../../../src/markdown/silent-lists.ts';
import { parseBody } from '../../helpers/parse-body.ts';

const OPEN = '- When. <Silent/>\n- Who, and where. <Silent/> See ¶4. <Cite at="4"/>';
const MIXED = '- When. <Silent/>\n- She left. <Cite at="4"/>';

function toldIn(text: string): boolean[] {
  const tree: Root = parseBody(text);
  const transform = remarkSilentLists.call(undefined as never) as unknown as (tree: Root) => void;
  transform(tree);
  const told: boolean[] = [];
  visit(tree, (node) => {
    if (isComponent(node, 'Silent')) told.push(node.attributes.length > 0);
  });
  return told;
}

it('leaves the mark out where all items of a list are silences, and nowhere else', () => {
  expect(toldIn(OPEN)).toEqual([true, true]);
  expect(toldIn(MIXED)).toEqual([false]);
  expect(toldIn(`No day is given. <Silent/>\n\n${OPEN}`)).toEqual([false, true, true]);
});

it('knows whether a page shows the mark, for its key', () => {
  expect(showsSilence(parseBody(OPEN))).toBe(false);
  expect(showsSilence(parseBody(`No day is given. <Silent/>\n\n${OPEN}`))).toBe(true);
  expect(showsSilence(parseBody('She left. <Cite at="4"/>'))).toBe(false);
});
