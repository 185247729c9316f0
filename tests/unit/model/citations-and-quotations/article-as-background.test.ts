import { expect, it } from 'vitest';
import { articleAsBackground } from '../../../../src/model/citations-and-quotations/article-as-background.ts';
import type { Content, Entry, Page, Source } from '../../../../src/model/entries/entry.ts';
import { event, party, placeOf } from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const SOURCES = [
  { id: 'minutes', kind: 'document' },
  { id: 'article', kind: 'article' },
] as Source[];

const check = (given: Partial<Content>) =>
  articleAsBackground({
    entries: [],
    pages: [],
    sources: SOURCES,
    meta: {},
    ...given,
  } as unknown as Content);
const found = (...entries: Entry[]) =>
  check({ entries }).map(({ file, line }) => `${file}:${line}`);
const ada = (given: Partial<Entry> | string) =>
  party('ada', typeof given === 'string' ? { body: parseBody(given) } : (given as object));

it.each([
  ['a citation', 'She spoke. <Cite source="article"/>'],
  ['a citation beside a document', 'She spoke. <Cite source="minutes,article"/>'],
])('refuses the article as a document in %s of prose, and says how to cite it', (_, text) => {
  expect(check({ entries: [ada(`She left. <Cite at="1"/>\n\n${text}`)] })).toEqual([
    {
      rule: 'article-as-background',
      file: 'whos-who/ada.mdx',
      line: 3,
      message: '"article" is the article itself, cited as a document.',
      hint: 'Name its paragraphs: <Cite at="5"/> in prose, \'5\' in data.',
    },
  ]);
});

it('refuses it around background, on a page as in an entry', () => {
  const body = parseBody('<Background source="article">She left.</Background>');
  const pages = [{ id: 'overview', body, place: placeOf('overview.mdx') }] as Page[];
  expect(check({ pages }).map(({ file, line }) => `${file}:${line}`)).toEqual(['overview.mdx:1']);
});

it('refuses it among citations of data, and at the line of the one', () => {
  const asked: (readonly PropertyKey[])[] = [];
  const lineOf = (path: readonly PropertyKey[]) => (asked.push(path), 9);
  const place = { file: 'a.mdx', lineOf };
  expect(found(ada({ cites: ['1', 'article'], place }))).toEqual(['a.mdx:9']);
  expect(asked).toEqual([['cites', 1]]);
});

it('refuses it as the source of a fact or a date, however deep that lies', () => {
  expect(found(event('talks', { source: 'article' }))).toEqual(['chronology/talks.mdx:2']);
  const background = [{ text: 'Mayor since 2027.', source: 'article' }];
  expect(found(ada({ background }))).toEqual(['whos-who/ada.mdx:3']);
});

it('takes a document in its place, and another field with the same word', () => {
  expect(found(ada('She spoke. <Cite source="minutes"/>'))).toEqual([]);
  expect(found(ada({ cites: ['minutes'], searchTerms: ['article'] }))).toEqual([]);
});

it('asks nothing of a briefing whose article is missing; another rule does', () => {
  const sources = SOURCES.slice(0, 1);
  expect(check({ sources, entries: [ada({ cites: ['article'] })] })).toEqual([]);
});
