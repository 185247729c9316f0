import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/model/entries/entry.ts';
import { EN } from '../../../../src/words/en.ts';
import { documentsByType, pressOf } from '../../../../src/model/views/documents-by-type.ts';

const source = (id: string, type?: Source['type'], kind: Source['kind'] = 'document') =>
  ({ id, kind, ...(type === undefined ? {} : { type }) }) as Source;
const idsOf = (sources: Source[]) =>
  documentsByType(sources, EN).map(({ title, documents }) => [
    title,
    documents.map(({ id }) => id),
  ]);

it('puts official texts first and documents of no stated type last, each group in the order given', () => {
  const sources = [
    source('reuters', 'agency'),
    source('letter'),
    source('resolution', 'official-text'),
    source('ap', 'agency'),
  ];
  expect(idsOf(sources)).toEqual([
    ['Official texts and pages', ['resolution']],
    ['News agencies', ['reuters', 'ap']],
    ['Other documents', ['letter']],
  ]);
});

it('leaves the article out, and groups that would be empty', () => {
  expect(idsOf([source('article', 'newspaper', 'article')])).toEqual([]);
});

describe('what the press that published a document is called', () => {
  const called = (publisher: string, type?: Source['type']) =>
    pressOf({ ...source('a', type), publisher });

  it.each([
    ['The Gazette (Bern)', 'The Gazette'],
    ['Agency, in The Gazette', 'Agency'],
    ['Gazette', 'Gazette'],
  ])('%s: %s', (publisher, press) => {
    expect(called(publisher, 'newspaper')).toBe(press);
  });

  it('is nothing where an office or nobody known published it', () => {
    expect(called('City of Bern', 'official-text')).toBeUndefined();
    expect(called('Gazette')).toBeUndefined();
  });
});
