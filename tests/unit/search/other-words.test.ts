import { describe, expect, it } from 'vitest';
import type { FullText } from '../../../src/search/full-text.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { otherWordsOf } from '../../../src/search/other-words-of.ts';
import { answerQuery } from '../../../src/search/query.ts';
import { spellingOf } from '../../../src/search/spelling.ts';
import { words } from '../../../src/names/normalise.ts';
import { OTHER_WORDS } from '../../../src/words/other-words/en.ts';
import { river } from '../../helpers/river.ts';

const PAGES = {
  '/glossary/costs/': 'Costs. The town buys pumps. Rebuilding the harbour would cost nine million.',
  '/glossary/ferry/': 'Ferry. The harbour had a ferry. A rebuilding of nothing was planned.',
  '/chronology/strike/': 'Strike. The ferrymen stopped work.',
  '/glossary/weir/': 'Weir. The weir had a cost of nine million.',
  '/glossary/bread/': 'Bread. Below the weir the price of bread rose.',
};

/** A full text of these pages, which finds a page by each word alone, as the real one does by all of them. */
const fullText: FullText = {
  search: (query) =>
    Promise.resolve({
      results: Object.entries(PAGES)
        .filter(([, content]) => words(query).every((word) => words(content).includes(word)))
        .map(([url, content]) => ({
          id: url,
          score: 1,
          data: () =>
            Promise.resolve({
              url,
              content,
              excerpt: content,
              meta: { title: content.split('.')[0] ?? '' },
              sub_results: [],
            }),
        })),
    }),
};

const ask = async (query: string) => {
  const names = buildNamesIndex(river);
  const { how, answers } = await answerQuery(query, {
    names,
    fullText,
    base: '/',
    rescue: () =>
      Promise.resolve({ ...spellingOf(names), translated: [], ...otherWordsOf(OTHER_WORDS) }),
  });
  const [first] = answers;
  const said = first?.excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  return { how, paths: answers.map(({ path }) => path), said };
};

describe('what is asked in other words', () => {
  it('is answered by the page with the passage that says it', async () => {
    expect(await ask('price of harbour reconstruction')).toMatchObject({
      how: 'exact',
      paths: ['/glossary/costs/'],
    });
  });

  it('is answered past words that say little of what is asked', async () => {
    expect(await ask('overall status of the harbour ferry')).toMatchObject({
      how: 'exact',
      paths: ['/glossary/ferry/'],
    });
  });

  it('leads what has the words in a sentence about something else', async () => {
    expect(await ask('price of the weir')).toMatchObject({
      paths: ['/glossary/weir/', '/glossary/bread/'],
      said: 'The [weir] had a [cost] of nine million.',
    });
  });

  it('needs for that no more than the words that may mean the same', async () => {
    const names = buildNamesIndex(river);
    const alike = () => Promise.resolve(otherWordsOf(OTHER_WORDS));
    const rescue = () => Promise.reject(new Error('All was fetched.'));
    const search = { names, fullText, base: '/', rescue, alike };
    const { answers } = await answerQuery('price of the weir', search);
    expect(answers[0]?.path).toBe('/glossary/weir/');
  });

  it('is not answered where a page has the words, but something else is asked for', async () => {
    expect((await ask('harbour tariffs')).how).not.toBe('exact');
    expect((await ask('ferry timetable sundays')).how).not.toBe('exact');
  });

  it('is not answered for words that every text has', async () => {
    expect((await ask('who are you')).how).toBe('none');
  });

  it('finds a word behind what only stands before it', async () => {
    expect(await ask('the counterstrike')).toMatchObject({ paths: ['/chronology/strike/'] });
  });
});
