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

const said = (prose: string) =>
  readFolder(
    changed(
      'whos-who/ada.mdx',
      'She spoke. <Cite at="1"/>',
      `She spoke. <Cite at="1"/>\n\n${prose}`,
    ),
  )
    .problems.filter(({ rule }) => rule === 'empty-section')
    .map(({ line, message, hint }) => `${line} ${message} ${hint}`);

const EMPTY = 'Nothing stands under the heading [Why]. Write its text, or remove the heading.';

it.each([
  ['nothing', ''],
  ['a mark of citation', '<Cite at="1"/>'],
  ['a mark of silence', '<Silent/>'],
  ['a rule', '---'],
  ['an address that nothing shows', '[a]: https://news.example'],
])('does not take a heading as filled by %s, and says the line', (_, under) => {
  expect(said(`## Why\n\n${under}`)).toEqual([`12 ${EMPTY}`]);
});

it('says of a heading without words that it has none, and of <H> that it needs them elsewhere', () => {
  const filled = 'She spoke. <Cite at="1"/>';
  expect(said(`##\n\n${filled}`)).toEqual([
    '12 The heading has no words. Write what stands under it, or remove it.',
  ]);
  expect(said(`<H id="why"></H>\n\n${filled}`)).toEqual([]);
});

it('ranks <H> with the headings of the second rank', () => {
  expect(said('<H id="why">Why</H>\n\n### How\n\nShe spoke. <Cite at="1"/>')).toEqual([]);
  expect(said('### Why\n\n<H id="how">How</H>\n\nShe spoke. <Cite at="1"/>')).toEqual([
    `12 ${EMPTY}`,
  ]);
});
