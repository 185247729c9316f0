import { expect, it } from 'vitest';
import { words } from '../../../src/names/normalise.ts';
import type { FullText, FullTextPage } from '../../../src/search/full-text.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { answerInOtherWords } from '../../../src/search/other-words.ts';

const page = (path: string, content: string, meta = {}): FullTextPage => ({
  url: `/sub${path}`,
  content,
  meta,
  excerpt: '',
  sub_results: [],
});
/** A full text that finds a page by each of its words. */
const library = (pages: readonly FullTextPage[]): FullText => ({
  search: (query) =>
    Promise.resolve({
      results: pages
        .filter(({ content }) => words(content).includes(query))
        .map((found) => ({ id: found.url, score: 1, data: () => Promise.resolve(found) })),
    }),
});
const ALIKE = {
  alike: [['toll', 'tariff']],
  light: [],
  before: [],
  numbers: { units: [], tens: [], cut: {} },
};
const record = (p: string, k: string, n = p): NameRecord => ({ p, k, n, f: [] });
const answer = async (pages: readonly FullTextPage[], ...records: NameRecord[]) => {
  const names = { records, background: [] };
  const found = await answerInOtherWords('toll harbour', library(pages), names, ALIKE, '/sub/');
  return found.map(({ url }) => url);
};

const SAID = 'The harbour has a tariff.';

it('lead with issues, then people, then what repeats others or is no entry', async () => {
  const pages = ['/no/', '/said/', '/overview/', '/ann/', '/issue/'].map((at) => page(at, SAID));
  const records = [
    record('/said/', 'statement'),
    record('/overview/', 'overview'),
    record('/ann/', 'person'),
    record('/issue/', 'issue'),
  ];
  expect(await answer(pages, ...records)).toEqual([
    '/sub/issue/',
    '/sub/ann/',
    '/sub/no/',
    '/sub/said/',
    '/sub/overview/',
  ]);
});

it('lead with what a word of the question names', async () => {
  const pages = [page('/issue/', SAID), page('/port/', SAID)];
  const records = [record('/issue/', 'issue'), record('/port/', 'issue', 'Harbour')];
  expect(await answer(pages, ...records)).toEqual(['/sub/port/', '/sub/issue/']);
});

it('are found by the name of a page as well as in its text', async () => {
  const pages = [page('/port/', 'Its tariff is high.')];
  expect(await answer(pages)).toEqual([]);
  expect(await answer(pages, record('/port/', 'issue', 'Harbour'))).toEqual(['/sub/port/']);
});

it('leave documents to what rests on them, and pages that have much less of it', async () => {
  const pages = [
    page('/sources/list/', SAID, { kind: 'source' }),
    page('/far/', 'A tariff is due. Nobody pays. The harbour is shut.'),
    page('/issue/', 'The toll of the harbour.'),
  ];
  expect(await answer(pages, record('/issue/', 'issue'), record('/far/', 'issue'))).toEqual([
    '/sub/issue/',
  ]);
});

it('are five at most', async () => {
  const pages = Array.from({ length: 7 }, (_, i) => page(`/p${i}/`, SAID));
  expect(await answer(pages)).toHaveLength(5);
});
