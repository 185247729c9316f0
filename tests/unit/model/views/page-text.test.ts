import { expect, it } from 'vitest';
import { namedPage, pageText } from '../../../../src/model/views/page-text.ts';
import { PAGES, type PageName } from '../../../../src/model/addresses/routes.ts';
import { river } from '../../../helpers/river.ts';

const names = Object.keys(PAGES) as PageName[];

it('has label, title and sentence of every page, each its own', () => {
  const texts = names.map((name) => pageText(river, name));
  for (const field of ['label', 'title', 'summary'] as const)
    expect(new Set(texts.map((text) => text?.[field])).size, field).toBe(names.length);
});

it('takes the words of prose pages from the content, and has none for one that is missing', () => {
  const overview = river.pages.find(({ id }) => id === 'overview');
  expect(pageText(river, 'overview')).toMatchObject({ label: 'Overview', title: overview?.title });
  expect(pageText({ ...river, pages: [] }, 'about')).toBeUndefined();
});

it('names an entry or a page of prose by its own name', () => {
  expect(namedPage(river, 'about')).toEqual({ name: 'About', path: '/about/' });
  expect(namedPage(river, 'weir')).toEqual({
    name: river.entries.get('weir')?.name,
    path: '/glossary/weir/',
  });
  expect(namedPage(river, 'nobody')).toBeUndefined();
});
