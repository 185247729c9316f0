import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const rules = (prose: string) =>
  readFolder(changed('whos-who/ada.mdx', 'She spoke. <Cite at="1"/>', prose)).problems.map(
    ({ rule }) => rule,
  );

it.each([
  ['in words', '## Nine million lost\n\nNine million were lost. <Cite at="1"/>'],
  ['in digits', '## Nine million lost\n\nAda counts 9,000,000. <Cite at="1"/>'],
  ['as a list', '## Two walks\n\n- She came. <Cite at="1"/>\n- She went. <Cite at="1"/>'],
  [
    'as a table',
    '## Two walks\n\n| a | b |\n| --- | --- |\n| came <Cite at="1"/> | |\n| went <Cite at="1"/> | |',
  ],
])('takes a number of a heading that stands under it %s', (_, prose) => {
  expect(rules(prose)).toEqual([]);
});

it('does not take one that only a later section has', () => {
  const prose =
    '## Nine weirs\n\nShe spoke. <Cite at="1"/>\n\n## More\n\nNine weirs stand. <Cite at="1"/>';
  expect(rules(prose)).toEqual(['unsupported-figure']);
});
