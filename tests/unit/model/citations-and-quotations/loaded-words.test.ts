import { expect, it } from 'vitest';
import { formatProblem } from '../../../../src/problems/problem.ts';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const rules = (words: string, prose: string) =>
  readFolder({
    'style.yaml': `- { words: [${words}], write: said }\n`,
    ...changed('whos-who/ada.mdx', 'She spoke. <Cite at="1"/>', prose),
  })
    .problems.filter(({ rule, file }) => rule === 'loaded-word' && !file.endsWith('overview.mdx'))
    .map(formatProblem);

it('leaves the words of a verified quotation alone, in prose and in data', () => {
  const quoted = 'She said <Quote id="ada-weir">the weir stays shut</Quote>. <Cite at="1"/>';
  expect(rules('stays shut', quoted)).toEqual([]);
});

it('looks for whole words, in any case', () => {
  expect(rules('admit', 'He admitted it. <Cite at="1"/>')).toEqual([]);
  expect(rules('admit', 'Admit it. <Cite at="1"/>')).toEqual([
    'content/whos-who/ada.mdx:10  loaded-word  The word [Admit] judges or prescribes. Write said; content/style.yaml lists it.',
  ]);
});

it('asks nothing of a briefing without a list', () => {
  expect(readFolder().problems).toEqual([]);
});
