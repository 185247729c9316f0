import { expect, it } from 'vitest';
import { emptySections } from '../../../../src/model/citations-and-quotations/empty-sections.ts';
import type { Content, Page } from '../../../../src/model/entries/entry.ts';
import { party, placeOf, statement } from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const check = (given: Partial<Content>) =>
  emptySections({ entries: [], pages: [], ...given } as unknown as Content);
const said = (prose: string) =>
  check({ entries: [party('ada', { body: parseBody(prose) })] }).map(
    ({ line, message, hint }) => `${line} ${message} ${hint}`,
  );

it.each([
  ['a paragraph', '## Why\n\nShe spoke. <Cite at="1"/>'],
  ['a list', '<H id="why">Why</H>\n\n- She spoke. <Cite at="1"/>'],
  ['a table', '## Why\n\n| Who | What |\n| --- | --- |\n| Ada | spoke <Cite at="1"/> |'],
  ['a statement', '## Why\n\n<Quote id="ada-weir"/>'],
  ['background', '## Why\n\n<Background source="minutes">\n\nIt was shut.\n\n</Background>'],
  ['headings of its own', '## Why\n\n### How\n\nShe spoke. <Cite at="1"/>'],
  ['a part of the page that is drawn', '## Where each side stands\n\n<Positions/>'],
])('takes a heading as filled by %s', (_, prose) => {
  expect(said(prose)).toEqual([]);
});

const HINT = 'Write its text, or remove the heading.';
const EMPTY = `Nothing stands under the heading [Why]. ${HINT}`;

it.each([
  ['nothing', ''],
  ['a mark of citation', '<Cite at="1"/>'],
  ['a mark of silence', '<Silent/>'],
  ['marks side by side', '<Cite at="1"/> <Silent/>'],
  ['a rule', '---'],
  ['an address that nothing shows', '[a]: https://news.example'],
])('does not take a heading as filled by %s, and says the line', (_, under) => {
  expect(said(`She spoke. <Cite at="1"/>\n\n## Why\n\n${under}`)).toEqual([`3 ${EMPTY}`]);
});

it('names each of two headings of the same rank, and a lower one before a higher', () => {
  expect(said('## Why\n\n---\n\n## How\n\nShe spoke. <Cite at="1"/>')).toEqual([`1 ${EMPTY}`]);
  expect(said('### Why\n\n## How\n\n')).toEqual([
    `1 ${EMPTY}`,
    `3 Nothing stands under the heading [How]. ${HINT}`,
  ]);
});

it('says of a heading without words that it has none, and of <H> that it needs them elsewhere', () => {
  const filled = 'She spoke. <Cite at="1"/>';
  expect(said(`##\n\n${filled}`)).toEqual([
    '1 The heading has no words. Write what stands under it, or remove it.',
  ]);
  expect(said(`<H id="why"></H>\n\n${filled}`)).toEqual([]);
  expect(said(`## &nbsp;\n\n${filled}`)).toHaveLength(1);
});

it('ranks <H> with the headings of the second rank', () => {
  expect(said('<H id="why">Why</H>\n\n### How\n\nShe spoke. <Cite at="1"/>')).toEqual([]);
  expect(said('### Why\n\n<H id="how">How</H>\n\nShe spoke. <Cite at="1"/>')).toEqual([
    `1 ${EMPTY}`,
  ]);
});

it('looks at pages as at entries, and at nothing without prose', () => {
  const body = parseBody('## Why');
  const pages = [{ id: 'about', body, place: placeOf('about.mdx') }] as Page[];
  expect(check({ pages, entries: [statement('said')] })).toMatchObject([
    { rule: 'empty-section', file: 'about.mdx', line: 1 },
  ]);
});
