import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/search/answer.ts';
import type { FullTextPage } from '../../../src/search/full-text.ts';
import { Merger } from '../../../src/search/merger.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { PageMerger } from '../../../src/search/page-merger.ts';

const page = (path: string, given: Partial<FullTextPage> = {}): FullTextPage => ({
  url: `/sub${path}`,
  content: '',
  meta: {},
  excerpt: 'the <mark>ferry</mark>',
  sub_results: [],
  ...given,
});
const VANE: NameRecord = { p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: [] };
const SAID: NameRecord = { p: '/statements/fish/', k: 'statement', n: 'On fish', f: [], u: VANE };
const WEIR: NameRecord = { p: '/glossary/weir/', k: 'issue', n: 'Weir', f: [] };
/** What these pages of the full text add to entries that names have answered. */
const answers = (
  pages: readonly FullTextPage[],
  { named = [], background = [] }: { named?: NameRecord[]; background?: string[] } = {},
): Answer[] => {
  const merger = new Merger();
  for (const record of named) merger.addName({ record, score: 50 });
  const pageMerger = new PageMerger(merger, { records: [VANE, SAID, WEIR], background }, '/sub/');
  for (const each of pages) pageMerger.addPage(each);
  return merger.answers();
};
const EXCERPT = [
  { text: 'the ', marked: false },
  { text: 'ferry', marked: true },
];

describe('a page of the full text', () => {
  it('is shown with its title and kind, or with its address where it has none', () => {
    const meta = { title: 'Minutes', kind: 'source' };
    const plain = { excerpt: EXCERPT, parts: [] };
    expect(answers([page('/sources/minutes/', { meta }), page('/plain/')])).toEqual([
      { ...plain, path: '/sources/minutes/', kind: 'source', name: 'Minutes', background: true },
      { ...plain, path: '/plain/', kind: 'page', name: '/plain/', background: false },
    ]);
  });

  it('is shown with the name of its entry, and a statement under its speaker', () => {
    expect(answers([page(SAID.p), page(WEIR.p)])).toMatchObject([
      { path: VANE.p, name: 'Nora Vane', parts: [{ path: SAID.p, title: 'On fish' }] },
      { path: WEIR.p, name: 'Weir', parts: [] },
    ]);
  });

  it('has its own sentence where its name was found, and else the words that were', () => {
    const found = page(WEIR.p, { meta: { summary: 'A low dam.' } });
    expect(answers([found], { named: [WEIR] })[0]?.excerpt).toEqual([
      { text: 'A low dam.', marked: false },
    ]);
    expect(answers([found])[0]?.excerpt).toEqual(EXCERPT);
    expect(answers([page(WEIR.p)], { named: [WEIR] })[0]?.excerpt).toEqual(EXCERPT);
    const said = page(SAID.p, { meta: { summary: 'Fish wait.' } });
    expect(answers([said], { named: [VANE] })[0]?.excerpt).toEqual(EXCERPT);
  });

  it('has what it says to the query, found by its name where that is more', () => {
    const runs = [{ text: 'It is dry.', marked: false }];
    const found = page(WEIR.p, { meta: { summary: 'A low dam.' } });
    const shown = (isMore: boolean, ...named: NameRecord[]) => {
      const merger = new Merger();
      for (const record of named) merger.addName({ record, score: 50 });
      const said = () => ({ runs, isMore });
      new PageMerger(merger, { records: [WEIR], background: [] }, '/sub/', said).addPage(found);
      return merger.answers()[0]?.excerpt;
    };
    expect(shown(false)).toEqual(runs);
    expect(shown(true, WEIR)).toEqual(runs);
    expect(shown(false, WEIR)).toEqual([{ text: 'A low dam.', marked: false }]);
  });

  it('keeps the words of its first statement that was found', () => {
    const other = page(VANE.p, { excerpt: 'a <mark>mill</mark>' });
    expect(answers([page(SAID.p), other])[0]?.excerpt).toEqual(EXCERPT);
  });

  it('leads to three of its sections at most, and to none of a statement', () => {
    const sub_results = ['', '#a', '#sources', '#b', '#c', '#claims', '#d'].map((id) => ({
      title: id,
      url: `/sub${WEIR.p}${id}`,
      excerpt: '',
    }));
    expect(answers([page(WEIR.p, { sub_results })])[0]?.parts).toEqual(
      ['#a', '#b', '#c'].map((id) => ({ path: `${WEIR.p}${id}`, title: id })),
    );
    expect(answers([page(SAID.p, { sub_results })])[0]?.parts).toEqual([
      { path: SAID.p, title: 'On fish' },
    ]);
  });

  it('is background where each word that was found is', () => {
    const two = [page(WEIR.p, { excerpt: '<mark>delta</mark> and <mark>ferry</mark>' })];
    const isBackground = (pages: FullTextPage[], background: string[], named: NameRecord[] = []) =>
      answers(pages, { background, named })[0]?.background;
    expect(isBackground(two, ['delta', 'ferry'])).toBe(true);
    expect(isBackground(two, ['delta'])).toBe(false);
    expect(isBackground([page(WEIR.p, { excerpt: 'delta' })], ['delta'])).toBe(false);
    expect(isBackground(two, ['delta', 'ferry'], [WEIR])).toBe(false);
    const said = [{ ...two[0], url: `/sub${SAID.p}` } as FullTextPage];
    expect(isBackground(said, ['delta', 'ferry'])).toBe(true);
    expect(isBackground(said, ['delta', 'ferry'], [VANE])).toBe(false);
  });
});

it('brings the entry that rests on a document, and nothing where there is none', () => {
  const merger = new Merger();
  const pageMerger = new PageMerger(merger, { records: [WEIR], background: [] }, '/');
  pageMerger.addRestingOn(page('/sources/a/', { meta: { entry: '/glossary/gone/' } }));
  pageMerger.addRestingOn(page('/sources/b/'));
  expect(merger.answers()).toEqual([]);
  pageMerger.addRestingOn(page('/sources/c/', { meta: { entry: WEIR.p } }));
  expect(merger.answers().map(({ path }) => path)).toEqual([WEIR.p]);
});
