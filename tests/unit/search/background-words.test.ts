import { describe, expect, it } from 'vitest';
import type { Entry, Page, Source } from '../../../src/model/entries/entry.ts';
import { backgroundWords } from '../../../src/search/background-words.ts';
import type { Searchable } from '../../../src/search/searchable.ts';
import { byId, event, party, placeOf } from '../../helpers/make-entries.ts';
import { parseBody } from '../../helpers/parse-body.ts';

const source = (kind: Source['kind'], supports: string): Source => ({
  id: kind,
  kind,
  short: 'Short',
  title: 'Title',
  publisher: 'Publisher',
  url: '',
  also: [],
  figures: [],
  accordingTo: [],
  contested: [],
  supports,
  grade: 'A',
  place: placeOf('sources.yaml'),
});
const page = (body: string): Page => ({
  id: 'overview',
  title: 'Overview',
  summary: 'About the town.',
  cites: [],
  body: parseBody(body),
  place: placeOf('overview.mdx'),
});
const find = (given: {
  entries?: Entry[];
  pages?: Page[];
  sources?: Source[];
  gist?: string;
}): string[] =>
  backgroundWords({
    entries: byId(...(given.entries ?? [])),
    pages: given.pages ?? [],
    sources: byId(...(given.sources ?? [])),
    article: {
      ...source('article', ''),
      paragraphs: given.gist === undefined ? {} : { '1': { gist: given.gist } },
    },
    meta: {} as Searchable['meta'],
    verified: new Set(),
    verifiedOn: undefined,
    comparesFigures: false,
    backlinks: new Map(),
    board: [],
    chronology: { background: [], placed: [], undated: [] },
    claims: [],
    released: undefined,
  });
const inBackground = (text: string) => page(`<Background source="a">\n\n${text}\n\n</Background>`);

describe('a search is told to be answered by background', () => {
  it('for names and figures, sorted, and for no plain word', () => {
    expect(find({ pages: [inBackground('Then Zeno met Ørsted in 1815 or 1,200 times.')] })).toEqual(
      ['1200', '1815', 'orsted', 'then', 'zeno'],
    );
  });

  it('never for a word of one or two letters', () => {
    expect(find({ pages: [inBackground('Al met Bob in 20 of 200 cases.')] })).toEqual([
      '200',
      'bob',
    ]);
  });

  it.each<[string, Parameters<typeof find>[0]]>([
    ['a page', { pages: [page('She met zeno. <Cite at="1"/>')] }],
    ['the title of a page', { pages: [{ ...page('A.'), title: 'Zeno' }] }],
    ['a gist of the article', { gist: 'The town asks Zeno.' }],
    ['an entry', { entries: [party('zeno')] }],
    ['another spelling', { entries: [party('x', { aliases: [{ name: 'Zeno' }] })] }],
    ['an event of the article', { entries: [event('x', {}, { summary: 'Zeno came.' })] }],
  ])('not where the word is in %s as well', (_, given) => {
    const pages = [...(given.pages ?? []), inBackground('Then Zeno left.')];
    expect(find({ ...given, pages })).not.toContain('zeno');
    expect(find({ pages })).toEqual(given.pages === undefined ? ['then', 'zeno'] : ['then']);
  });

  it.each<[string, Parameters<typeof find>[0]]>([
    ['what a document supports', { sources: [source('document', 'It says that Zeno came.')] }],
    [
      'the background of a person',
      { entries: [party('ada', { background: [{ text: 'Knew Zeno.', source: 'a' }] })] },
    ],
    [
      'a background event',
      { entries: [event('x', {}, { origin: 'background', summary: 'There Zeno came.' })] },
    ],
    [
      'the body of a background event',
      { entries: [event('x', {}, { origin: 'background', body: parseBody('So Zeno came.') })] },
    ],
  ])('where the word is in %s', (_, given) => {
    expect(find(given)).toContain('zeno');
    expect(find(given)).not.toContain('came');
  });

  it('for nothing that the article itself is said to support', () => {
    expect(find({ sources: [source('article', 'It says that Zeno came.')] })).toEqual([]);
  });
});
