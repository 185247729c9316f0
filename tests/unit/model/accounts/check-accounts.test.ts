import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const found = (field: string, prose: string, path = 'glossary/weir.mdx') => {
  const body =
    path === 'glossary/weir.mdx' ? 'It is shut. <Cite at="1"/>' : 'She spoke. <Cite at="1"/>';
  return readFolder({
    ...changed(
      'sources.yaml',
      'https://town.example/minutes\n',
      `https://town.example/minutes\n  ${field}\n`,
    ),
    ...changed(path, body, `<Background source="minutes">\n\n${prose}\n\n</Background>`),
  }).problems.map(({ rule }) => rule);
};

it.each([
  ['the name itself', 'The dam broke, the Miller says.'],
  ['its genitive', 'By the miller’s account, the dam broke.'],
  ['another case and other accents', 'The dam broke, THE MÍLLER says.'],
  ['the sentence before it', 'The Miller told the town. The dam broke. <Cite source="minutes"/>'],
])('takes an account as named by %s', (_, prose) => {
  expect(found('accordingTo: [Miller]', prose)).toEqual([]);
});

it.each([
  ['name', 'Ada Abbot saw the dam break.'],
  ['last name', 'Abbot saw the dam break.'],
])('knows an entry of who’s who by its %s', (_, prose) => {
  expect(found('accordingTo: [ada]', prose)).toEqual([]);
});

it('takes he or she on the page of somebody as that person', () => {
  expect(found('accordingTo: [ada]', 'She saw the dam break.', 'whos-who/ada.mdx')).toEqual([]);
});

it('asks nothing of a text that does not rest on the document', () => {
  expect(found('accordingTo: [Miller]', 'It is shut. <Cite at="1"/>')).toEqual([]);
});

it('lets a contested figure stand with who gives it and of when, and others without', () => {
  const contested = "contested: ['900']\n  figures: ['30', May 2030]";
  expect(found(contested, 'In May 2030 the Town counted 900 trees.')).toEqual([]);
  expect(found(contested, 'There were 30 trees.')).toEqual([]);
  expect(found(contested, 'There were 900 trees.')).toEqual(['contested-figure']);
});
