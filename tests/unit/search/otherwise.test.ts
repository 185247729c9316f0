import { describe, expect, it } from 'vitest';
import { words } from '../../../src/names/normalise.ts';
import type { FullText } from '../../../src/search/full-text.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { answerQuery } from '../../../src/search/query.ts';
import type { Search } from '../../../src/search/search.ts';
import type { Rescue } from '../../../src/search/spelling.ts';

const record = (p: string, k: string, n: string, ...f: string[]): NameRecord => ({ p, k, n, f });
const WEIR = record('/glossary/weir/', 'issue', 'Weir');
const VANE = record('/whos-who/vane/', 'person', 'Nora Vane');

/** A full text of pages with these words, each by its address: it finds those that have all words of a query. */
const library = (pages: Record<string, string>): FullText => ({
  search: (query) =>
    Promise.resolve({
      results: Object.entries(pages)
        .filter(([, content]) => words(query).every((word) => words(content).includes(word)))
        .map(([url, content]) => ({
          id: url,
          score: 1,
          data: () =>
            Promise.resolve({ url, content, excerpt: content, meta: {}, sub_results: [] }),
        })),
    }),
});
const OTHER_WORDS = {
  alike: [],
  light: [],
  before: [],
  numbers: { units: 'nil one two three'.split(' '), tens: ['twenty'], cut: { bn: 'billion' } },
};
interface Given extends Omit<Partial<Search>, 'names' | 'fullText' | 'rescue'> {
  records?: NameRecord[];
  pages?: Record<string, string>;
  rescue?: Partial<Rescue>;
}
const ask = async (
  query: string,
  { records = [WEIR, VANE], pages, rescue = {}, ...more }: Given = {},
) => {
  const { how, instead, answers } = await answerQuery(query, {
    names: { records, background: [] },
    base: '/',
    ...(pages && { fullText: library(pages) }),
    rescue: () => Promise.resolve({ known: [], common: [], translated: [], ...rescue }),
    ...more,
  });
  return { how, paths: answers.map(({ path }) => path), ...(instead && { instead }) };
};
const found = (...paths: string[]) => ({ how: 'exact', paths });
const some = (...paths: string[]) => ({ how: 'some-words', paths });
const NONE = { how: 'none', paths: [] };

it('answers with none where there is nothing to be rescued by', async () => {
  const names = { records: [WEIR], background: [] };
  const none = { how: 'none', answers: [] };
  expect(await answerQuery('zebra', { names, base: '/' })).toEqual(none);
  const fullText = library({ '/a/': 'The ferry.' });
  expect(await answerQuery('zebra', { names, base: '/', fullText })).toEqual(none);
});

describe('what is typed otherwise than it is printed', () => {
  const pages = { '/a/': 'A bill of 22 billion.' };

  it.each(['twenty two billion', '22bn'])('%s is found as it is printed', async (query) => {
    const rescue = { otherWords: OTHER_WORDS };
    expect(await ask(query, { pages, rescue })).toEqual(found('/a/'));
    expect(await ask(query, { pages })).toEqual(NONE);
  });

  it('with the name of a father finds who has that given name', async () => {
    expect(await ask('Nora Petrovna Vane')).toEqual(found(VANE.p));
  });
});

describe('a question in another language', () => {
  const rescue = { foreign: ['wann', 'das', 'offnet', 'rote'] };

  it('finds an entry by its own name, past the small words', async () => {
    expect(await ask('Wann öffnet das Weir', { rescue })).toEqual(found(WEIR.p));
    expect(await ask('Wann oeffnet das Weir', { rescue })).toEqual(found(WEIR.p));
    expect(await ask('Wann hoefnet das Weir', { rescue })).toEqual(some(WEIR.p));
  });

  it('finds a page of the full text past the small words', async () => {
    const pages = { '/a/': 'The sluice bailiff.' };
    expect(await ask('Wann öffnet das Sluice bailiff', { rescue, pages })).toEqual(found('/a/'));
  });

  it('finds a name that is all of small words', async () => {
    const translated = [{ ...WEIR, f: ['das rote'] }];
    expect(await ask('das Rote', { rescue: { ...rescue, translated } })).toEqual(found(WEIR.p));
    expect(await ask('wann', { rescue: { ...rescue, translated } })).toEqual(NONE);
  });

  it('is asked of the full text in the words of the briefing', async () => {
    const given = { rescue: { abroad: { schleuse: 'sluice' } }, pages: { '/a/': 'The sluice.' } };
    expect(await ask('Schleuse', given)).toEqual({
      how: 'corrected',
      instead: 'sluice',
      paths: ['/a/'],
    });
    expect(await ask('Schleuse', { ...given, pages: {} })).toEqual(NONE);
  });
});

describe('a slip', () => {
  const known = ['weir', 'vane'];

  it('is none where the word may stand for another', async () => {
    const otherWords = { ...OTHER_WORDS, alike: [['wear', 'tear']] };
    expect(await ask('wear', { rescue: { known } })).toEqual({
      how: 'corrected',
      instead: 'weir',
      paths: [WEIR.p],
    });
    expect(await ask('wear', { rescue: { known, otherWords } })).toEqual(NONE);
  });

  it('is none where it is a common word, in another language too', async () => {
    const translated = [{ ...WEIR, f: ['wehrbau'] }];
    expect(await ask('wehrban', { rescue: { translated } })).toMatchObject({ instead: 'wehrbau' });
    expect(await ask('wehrban', { rescue: { translated, common: ['wehrban'] } })).toEqual(NONE);
  });

  it('is none where a page has the word, beside a slip that is one', async () => {
    const pages = { '/a/': 'The mayor of Wier.' };
    expect(await ask('wier mayr', { pages, rescue: { known: [...known, 'mayor'] } })).toEqual({
      how: 'corrected',
      instead: 'wier mayor',
      paths: ['/a/'],
    });
  });

  it('is told of where the right word is in a page alone', async () => {
    const pages = { '/a/': 'The sluice bailiff.' };
    expect(
      await ask('sluice balliff', { pages, rescue: { known: ['sluice', 'bailiff'] } }),
    ).toEqual({
      how: 'corrected',
      instead: 'sluice bailiff',
      paths: ['/a/'],
    });
  });
});

describe('what is offered at last, with some of the words', () => {
  const weirs = (count: number) =>
    Array.from({ length: count }, (_, i) => record(`/w${i}/`, 'issue', `Weir w${i}`, 'weir'));
  const sluices = Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => [`/s${i}/`, 'The sluice bailiff.']),
  );

  it('is five entries at most', async () => {
    const { how, paths } = await ask('weir zebra', { records: weirs(7) });
    expect([how, paths.length]).toEqual(['some-words', 5]);
  });

  it('is filled up to five with pages', async () => {
    const given = { records: weirs(2), pages: sluices };
    const { paths } = await ask('weir sluice bailiff', given);
    expect(paths).toEqual(['/w0/', '/w1/', '/s0/', '/s1/', '/s2/']);
  });

  it('has no page where entries are enough', async () => {
    const given = { records: weirs(5), pages: sluices };
    const { paths } = await ask('weir sluice bailiff', given);
    expect(paths).toEqual(['/w0/', '/w1/', '/w2/', '/w3/', '/w4/']);
  });

  it('is what other languages call so as well', async () => {
    const rescue = { translated: [{ ...WEIR, f: ['stauwehr'] }] };
    expect(await ask('Stauwehr zebra yak', { records: [VANE], rescue })).toEqual(some(WEIR.p));
  });

  it('is looked for among all names of a large site', async () => {
    const moreNames = () => Promise.resolve({ records: [WEIR], background: [] });
    expect(await ask('weir zebra yak', { records: [], moreNames })).toEqual(some(WEIR.p));
  });

  it('needs a word that names an entry, and of a person too', async () => {
    const named = [VANE, record('/p/', 'person', 'Ida Brook', 'brook of the lower mill')];
    const others = 'zebra yak quartz vulture quiver umbrella';
    expect(await ask(`${others} vane`, { records: named })).toEqual(some(VANE.p));
    expect(await ask(`${others} lower mill`, { records: named })).toEqual(some('/p/'));
    expect(await ask(`${others} lower`, { records: named })).toEqual(NONE);
    const more = 'xenon walrus lemur otter ibis kiwi';
    expect(await ask(`${others} ${more} lower mill`, { records: named })).toEqual(NONE);
    expect(await ask(`${others} ${more} ida vane`, { records: named })).toEqual(some(VANE.p));
  });
});

it('finds names in a script that parts no words, where they are most of a query', async () => {
  const rescue = {
    translated: [
      { ...VANE, f: ['ヴェイン'.normalize('NFKD')] },
      { ...WEIR, f: ['堰堤'] },
    ],
  };
  expect(await ask('堰堤問題', { rescue })).toEqual(found(WEIR.p));
  expect(await ask('堰堤と全然違う話', { rescue })).toEqual(NONE);
  expect(await ask('weirdness', { rescue: { translated: [{ ...VANE, f: ['weird'] }] } })).toEqual(
    NONE,
  );
});

it('answers a day that no text prints by no other day of its month', async () => {
  const pages = { '/glossary/weir/': 'The weir broke on 4 december 2019, after 27 hours.' };
  const rescue = { otherWords: OTHER_WORDS };
  expect(await ask('27 december 2019', { pages, rescue })).toEqual(NONE);
});

it('takes a word that only begins a longer one for a slip, and one with another ending for a word', async () => {
  const plan = record('/glossary/plan/', 'issue', 'Plan', 'ferries');
  const corrected = async (text: string) => {
    const fullText: FullText = {
      // As Pagefind does, it takes a word for a beginning.
      search: (query) => library({ '/a/': text }).search(text.startsWith(query) ? text : query),
    };
    const names = { records: [plan], background: [] };
    const rescue = () =>
      Promise.resolve({ known: ['ferries', 'plan'], common: [], translated: [] });
    return (await answerQuery('ferrie plan', { names, base: '/', fullText, rescue })).instead;
  };
  expect(await corrected('ferrieworld')).toBe('ferries plan');
  expect(await corrected('ferried')).toBeUndefined();
});

describe('the name of the press', () => {
  const names = { records: [WEIR], background: [], press: 'China Daily' };
  const fullText = library({
    '/glossary/weir/': 'The weir stays shut, China Daily reports.',
    '/chronology/visit/': 'The envoy of China saw the weir.',
  });
  const paths = async (query: string) =>
    (await answerQuery(query, { names, base: '/', fullText })).answers.map(({ path }) => path);

  it('is no word of what it reports', async () => {
    expect(await paths('china shut')).toEqual([]);
    expect(await paths('china envoy')).toEqual(['/chronology/visit/']);
  });

  it('is found by who asks for it', async () => {
    expect(await paths('china daily shut')).toEqual(['/glossary/weir/']);
    expect(await paths('china')).toEqual(['/glossary/weir/', '/chronology/visit/']);
  });
});
