import { expect, it } from 'vitest';
import { proseBlocks } from '../../../../src/markdown/prose-blocks.ts';
import {
  coveredStretches,
  uncitedText,
  unquoted,
} from '../../../../src/model/citations-and-quotations/uncited-text.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const block = (text: string) => {
  const [first] = proseBlocks(parseBody(text));
  if (first === undefined) throw new Error('no block');
  return first;
};
const found = (text: string) => uncitedText(block(text));

it('names what no citation follows, with its line', () => {
  expect(found('It rained.\nIt snowed. <Cite at="1"/>\nIt froze.')).toEqual([
    { text: 'It froze.', line: 3, why: 'after-last' },
  ]);
  expect(found('It rained.\nIt **snowed\nhard**.')).toEqual([
    { text: 'It rained.\nIt snowed\nhard.', line: 1, why: 'no-citation' },
  ]);
});

it('counts lines within the run in which the text begins', () => {
  expect(found('**A** b. <Cite at="1"/>\n\u2026 c\nd.')[0]).toMatchObject({ line: 2 });
});

it('lets silence cover one sentence only', () => {
  expect(found('It rained.\nNo day is named. <Silent/>')).toMatchObject([
    { text: 'It rained.\n', line: 1, why: 'silence-of-another' },
  ]);
  expect(
    found('It snowed. <Cite at="1"/> It rained. No day is named. <Silent/>')[0]?.text.trim(),
  ).toBe('It rained.');
  expect(found('No day is named. <Silent/>')).toEqual([]);
});

const HEAD = '| Who | Did | Said |\n| --- | --- | --- |\n';

it.each([
  [
    'another cell, with no full stop',
    '| Ada | opened the weir | No word <Silent/> |',
    'opened the weir',
  ],
  [
    'a cell that one is cited before',
    '| Ada | left <Cite at="1"/> | came | No word <Silent/> |',
    'came',
  ],
  [
    'a cell and a sentence of its own',
    '| Ada | left | She rested. No word. <Silent/> |',
    'Ada left She rested.',
  ],
])('lets silence in a table row cover no %s', (_, row, text) => {
  const [uncovered] = found(HEAD + row);
  expect(uncovered).toMatchObject({ line: 3, why: 'silence-of-another' });
  expect(uncovered?.text.trim()).toBe(text);
});

it.each([
  ['the first cell, which says who or what the row is about', '| Ada | No word <Silent/> | |'],
  ['cells with silence of their own', '| Ada | No word <Silent/> | No sign <Silent/> |'],
  ['cells that a citation covers', '| Ada | left <Cite at="1"/> | No word <Silent/> |'],
])('leaves alone, in a table row, %s', (_, row) => {
  expect(found(HEAD + row)).toEqual([]);
});

it('lets a citation beside silence cover all before it', () => {
  expect(found('It rained. No day is named. <Cite at="1"/> <Silent/>')).toEqual([]);
});

it('sees no end of a sentence in quoted words', () => {
  const said = 'Nora did not say <Quote id="q">No. Never</Quote> of it. <Silent/>';
  expect(found(said)).toEqual([]);
  const { text } = block(said);
  const blanked = unquoted(block(said));
  expect(blanked).toHaveLength(text.length);
  expect(blanked).not.toContain('Never');
  expect(blanked.replaceAll('x', '')).toBe(text.replace('No. Never', ''));
});

it('asks nothing of a quotation or of background', () => {
  expect(found('<Quote id="q">It rained.</Quote>')).toEqual([]);
  expect(found('<Background source="m">\n\nIt rained.\n\n</Background>')).toEqual([]);
});

it('sees no stretch before a mark that nothing stands before', () => {
  expect(coveredStretches(block('<Cite at="1"/> It rained. <Cite at="2"/>'))).toHaveLength(1);
});
