import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/model/mentions.ts';
import { nearest } from '../../../src/problems/nearest.ts';
import { formatProblems, type Problem, sortProblems } from '../../../src/problems/problem.ts';
import { findTypedMark } from '../../../src/model/trust/quotation-marks.ts';
import { createRoutes } from '../../../src/model/addresses/routes.ts';
import { slug } from '../../../src/names/slug.ts';
import { nearestRun } from '../../../src/model/trust/word-difference.ts';

describe('findTypedMark', () => {
  it.each([
    ['He said “no”.', '“no”.'],
    ['He said "no".', '"no".'],
    ['He said „nein“.', '„nein“.'],
    ['Il dit «non».', '«non».'],
    ['He said ‘no’.', '‘no’.'],
    ["He said 'no'.", "'no'."],
    ['He said ’no’.', '’no’.'],
  ])('finds %j', (text, excerpt) => {
    expect(findTypedMark(text)?.excerpt).toBe(excerpt);
  });

  it.each([
    'It’s Abbott’s weir.',
    "It's Abbott's weir.",
    'The sides’ view and the dogs’ view.',
    'O’Brien and D’Arcy',
    'the ’90s',
    'Fifteen minutes: 10:30',
    '',
  ])('leaves %j alone', (text) => {
    expect(findTypedMark(text)).toBeUndefined();
  });
});

describe('nearest', () => {
  const ids = ['yuri-ushakov', 'dmitry-peskov', 'security-guarantees', 'territory'];
  it.each([
    ['ushakow', 'yuri-ushakov'],
    ['yuri-ushakow', 'yuri-ushakov'],
    ['teritory', 'territory'],
    ['Territory', 'territory'],
    ['guarantee', 'security-guarantees'],
    ['oil-price', undefined],
    ['x', undefined],
  ])('takes %j for %j', (wanted, expected) => {
    expect(nearest(wanted, ids)).toBe(expected);
  });
});

describe('problems', () => {
  const problem = (file: string, line: number): Problem => ({
    rule: 'unknown-entry',
    file,
    line,
    message: 'No entry "x".',
    hint: 'Change it.',
  });

  it('come in the order of files and lines, by number', () => {
    const sorted = sortProblems([problem('b', 1), problem('a', 10), problem('a', 9)]);
    expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a9', 'a10', 'b1']);
  });

  it('are printed one a line, with their number', () => {
    expect(formatProblems([problem('a', 1)])).toBe(
      'a:1  unknown-entry  No entry "x". Change it.\n\n1 problem. Nothing was published.',
    );
    expect(formatProblems([problem('a', 1), problem('a', 2)])).toContain('2 problems.');
  });
});

describe('routes', () => {
  const entry = { section: 'glossary', id: 'weir' } as const;
  it.each([
    ['/', '/glossary/weir/', '/sources/#p5', '/search/'],
    ['/sub/dir/', '/sub/dir/glossary/weir/', '/sub/dir/sources/#p5', '/sub/dir/search/'],
  ])('carry the base %s', (base, entryUrl, paragraph, search) => {
    const routes = createRoutes(base);
    expect(routes.entry(entry)).toBe(entryUrl);
    expect(routes.paragraph('5')).toBe(paragraph);
    expect(routes.page('search')).toBe(search);
    expect(routes.absolute('/glossary/weir/')).toBeUndefined();
  });

  it('are absolute where the host is known', () => {
    const routes = createRoutes('/sub/', 'https://news.example');
    expect(routes.absolute('/glossary/weir/')).toBe('https://news.example/sub/glossary/weir/');
  });

  it.each([
    ['/sub/', 'p-overview'],
    ['/sub/glossary/', 'p-glossary'],
    ['/sub/glossary/weir/', 'p-glossary-weir'],
    ['/sub/sources/#p5', 'p-sources-p5'],
    ['/sub/sources/minutes/', 'p-sources-minutes'],
    ['/sub/search/', undefined],
    ['https://news.example/', undefined],
  ])('lead %s to its place in the single-page edition', (href, anchor) => {
    expect(createRoutes('/sub/').printAnchorOf(href)).toBe(anchor);
  });
});

describe('sentenceAt', () => {
  const text = 'It rained at 10:30. Mr. Abbott, who left, said so. Then it stopped.';
  it.each([
    [0, 'It rained at 10:30.'],
    [45, 'who left, said so.'],
    [60, 'Then it stopped.'],
    [999, 'Then it stopped.'],
  ])('gives the sentence at %i', (offset, expected) => {
    expect(sentenceAt(text, offset)).toContain(expected.slice(0, 8));
  });
});

describe('slug', () => {
  it.each([
    ['Yuri Ushakov', 'yuri-ushakov'],
    ['Łukasz Ørsted', 'lukasz-orsted'],
    ['O’Brien', 'obrien'],
    ['U.N. vote, March 2022', 'un-vote-march-2022'],
    ['Зеленський', undefined],
    ['!!', undefined],
  ])('makes %j of %j', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});

describe('nearestRun', () => {
  const text = '“So far, we haven’t found a compromise”, he said.';
  it.each([
    ['we have not found a compromise', 'we have not [article: haven’t] found a compromise'],
    ['we haven’t found any compromise', 'we haven’t found any [article: a] compromise'],
    ['nothing of that kind at all', undefined],
  ])('compares %j', (wanted, expected) => {
    expect(nearestRun(wanted, [text])).toBe(expected);
  });
});
