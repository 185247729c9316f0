import { expect, it } from 'vitest';
import { formatProblem } from '../../../../src/problems/problem.ts';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const found = (path: string, from: string, to: string) =>
  readFolder(changed(path, from, to))
    .problems.filter(({ rule }) => rule === 'article-as-background')
    .map(formatProblem);

const said = (place: string) => [
  `content/${place}  article-as-background  "article" is the article itself, cited as a document. Name its paragraphs: <Cite at="5"/> in prose, '5' in data.`,
];

it.each([
  ['a citation', '<Cite source="article"/>'],
  ['a citation beside a document', '<Cite source="minutes,article"/>'],
])('refuses the article as a document in %s of prose', (_, cite) => {
  expect(found('whos-who/ada.mdx', '<Cite at="1"/>', cite)).toEqual(said('whos-who/ada.mdx:10'));
});

it('refuses it around background', () => {
  const around = '<Background source="article">She left.</Background>';
  expect(found('overview.mdx', '<Cite at="0,1"/>', `<Cite at="0,1"/>\n\n${around}`)).toEqual(
    said('overview.mdx:9'),
  );
});

it('refuses it among citations of data, and at the line of the one', () => {
  expect(found('whos-who/ada.mdx', "cites: ['1']", "cites:\n  - '1'\n  - article")).toEqual(
    said('whos-who/ada.mdx:9'),
  );
});

it('refuses it as the source of a fact or a date', () => {
  expect(
    found(
      'chronology/talks.mdx',
      "basis: printed, cites: ['1']",
      'basis: background, source: article',
    ),
  ).toEqual(said('chronology/talks.mdx:5'));
});

it.each([
  ['a document in its place', 'whos-who/ada.mdx', '<Cite at="1"/>', '<Cite source="minutes"/>'],
  ['another field with the same word', 'whos-who/ada.mdx', '[Abbot]', '[article]'],
])('takes %s', (_, path, from, to) => {
  expect(found(path, from, to)).toEqual([]);
});

it('asks nothing of a briefing whose article is missing; another rule does', () => {
  const { problems } = readFolder(
    changed('sources.yaml', '  kind: article', '  kind: document\n  supports2: x'),
  );
  expect(problems.filter(({ rule }) => rule === 'article-as-background')).toEqual([]);
});
