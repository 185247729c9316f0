import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const found = (prose: string, words = 'untrue') =>
  readFolder({
    'style.yaml': `- { words: [${words}], sources: 2, write: what each says }\n`,
    ...changed('whos-who/ada.mdx', 'She spoke. <Cite at="1"/>', prose),
  }).problems.map(({ rule }) => rule);

it.each([
  ['both at its end', 'She spoke, and that is untrue. <Cite at="1"/> <Cite source="minutes"/>'],
  ['both in one citation', 'That is untrue. <Cite at="0,1"/>'],
  [
    'one in the middle and one at its end',
    'She spoke of a sale, <Cite at="1"/> which is untrue. <Cite source="minutes"/>',
  ],
])('lets a contradiction stand that cites %s', (_, prose) => {
  expect(found(prose)).toEqual([]);
});

it('does not count the citation of the sentence before', () => {
  expect(found('She spoke. <Cite source="minutes"/> That is untrue. <Cite at="1"/>')).toEqual([
    'uncited-contradiction',
  ]);
});

it('asks it of each sentence that has such a word, and takes no part of a word for one', () => {
  expect(
    found('That is untrue. That is untrue too. <Cite at="1"/>\n\nUntruer words. <Cite at="1"/>'),
  ).toEqual(['uncited-contradiction', 'uncited-contradiction']);
});

it('is no list of loaded words', () => {
  expect(found('She spoke. <Cite at="1"/>\n\n## Untrue\n\nShe spoke. <Cite at="1"/>')).toEqual([]);
});
