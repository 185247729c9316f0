import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const found = (prose: string, path = 'whos-who/ada.mdx') => {
  const text = path === 'glossary/weir.mdx' ? 'It is shut.' : 'She spoke.';
  const body = `${text} <Cite at="1"/>`;
  return readFolder(changed(path, body, `${body}\n\n${prose}`)).problems.map(({ rule }) => rule);
};

it.each([
  ['a paragraph', '## Why\n\nShe spoke. <Cite at="1"/>'],
  ['a list', '<H id="why">Why</H>\n\n- She spoke. <Cite at="1"/>'],
  ['a table', '## Why\n\n| Who | What |\n| --- | --- |\n| Ada | spoke <Cite at="1"/> |'],
  ['a statement', '## Why\n\n<Quote id="ada-weir"/>'],
  ['background', '## Why\n\n<Background source="minutes">\n\nIt was shut.\n\n</Background>'],
  ['headings of its own', '## Why\n\n### How\n\nShe spoke. <Cite at="1"/>'],
])('takes a heading as filled by %s', (_, prose) => {
  expect(found(prose)).toEqual([]);
});

it('takes a heading as filled by a part of the page that is drawn', () => {
  expect(found('## Where each side stands\n\n<Positions/>', 'glossary/weir.mdx')).toEqual([]);
});

it('does not take a heading as filled by a heading of the same rank, or by a rule', () => {
  expect(found('### Why\n\n### How\n\nShe spoke. <Cite at="1"/>')).toContain('empty-section');
  expect(found('## Why\n\n---\n\n## How\n\nShe spoke. <Cite at="1"/>')).toContain('empty-section');
});
