import { expect, it } from 'vitest';
import { findPages } from '../../../src/search/find-pages.ts';
import { MOST } from '../../../src/search/phrase.ts';

/** What the full text is asked for a word that no page has. */
async function askedFor(word: string): Promise<string[]> {
  const asked: string[] = [];
  const search = (query: string) => {
    asked.push(query);
    return Promise.resolve({ results: [] });
  };
  await findPages(word, { search }, MOST);
  return asked;
}

it.each([
  ['percent', 'per cent'],
  ['organizing', 'organising'],
  ['defense', 'defence'],
  ['center', 'centre'],
  ['meters', 'metres'],
  ['harbor', 'harbour'],
  ['colors', 'colours'],
  ['5000', '5,000'],
  ['12345678', '12,345,678'],
])('asks for %s, which nothing has, as %s', async (word, other) => {
  expect(await askedFor(word)).toEqual([word, other]);
});

it.each(['percentage', 'quiz', 'sensed', 'terse', 'eternal', 'worst', 'more', '500', 'a5000'])(
  'asks for %s in no other spelling',
  async (word) => {
    expect(await askedFor(word)).toEqual([word]);
  },
);
