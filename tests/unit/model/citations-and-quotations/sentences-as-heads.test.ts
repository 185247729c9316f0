import { expect, it } from 'vitest';
import { sentencesAsHeads } from '../../../../src/model/citations-and-quotations/sentences-as-heads.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const found = (text: string) =>
  sentencesAsHeads(parseBody(text), () => false, 'en').map((head) => `${head.line} ${head.text}`);

it.each([
  'The weir is shut.',
  'The weir is shut!',
  '“The weir is shut.”',
  'Weirs  stay.',
  'The weir is shut. Why now',
  'Who knows? The weir is shut.',
  'The mill has waited… The town has not',
])('refuses the heading %j, which states something that nothing cites', (heading) => {
  expect(found(`She spoke.\n\n## ${heading}`)).toEqual([`3 ${heading}`]);
});

it.each([
  'The weir',
  'Who shut the weir?',
  'Who shut it? And why?',
  'Shut.',
  'What comes after 2030.',
  'The plans of Acme Corp.',
  'Weirs, mills etc.',
  'The talks with George W.',
  'Talks at 10 a.m.',
  '1. The weir',
])('takes the heading %j', (heading) => {
  expect(found(`<H id="a">${heading}</H>`)).toEqual([]);
});

it('refuses a public heading and a heading with emphasis as well', () => {
  expect(found('<H id="a"> The weir is **shut**. </H>')).toEqual(['1 The weir is shut.']);
});

it('refuses it as the head of a column, but not as the only row of a table, or in a cell', () => {
  const rows = '| --- | --- |\n| It is shut. <Cite at="1"/> | b |';
  expect(found(`| What | The weir is shut. |\n${rows}`)).toEqual(['1 The weir is shut.']);
  expect(found('| What | The weir is shut. |\n| --- | --- |')).toEqual([]);
  expect(found(`| What | Why |\n${rows}`)).toEqual([]);
});

it('asks nothing of prose', () => {
  expect(found('The weir is shut.\n\n- It stays shut.')).toEqual([]);
});
