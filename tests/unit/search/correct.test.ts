import { describe, expect, it } from 'vitest';
import { correct, nearlyCalled } from '../../../src/search/correct.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { spellingOf } from '../../../src/search/spelling.ts';
import { river } from '../../helpers/river.ts';

const nowhere = () => Promise.resolve(false);

/** Corrects to these words of names. */
const among = (key: string, ...known: string[]) => correct([key], { known, common: [] }, nowhere);

describe('a slip is corrected', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['never in three letters', 'wer', ['wir'], undefined],
    ['by one step in four', 'weer', ['weir'], 'weir'],
    ['never by a consonant for another in four', 'weim', ['weir'], undefined],
    ['never by a vowel more at the end of four', 'weira', ['weir'], undefined],
    ['never by two in seven', 'waterxy', ['waterz'], undefined],
    ['by one in seven', 'wateryx', ['wateryz'], 'wateryz'],
    ['never into an unlike one', 'sprecher', ['speeches'], undefined],
    ['by two in eight with the same beginning', 'watersxy', ['watersab'], 'watersab'],
    ['never by three', 'waterlxyz', ['waterlabc'], undefined],
    ['by one in the first letter', 'vatersxy', ['watersxy'], 'watersxy'],
    ['never by two with another beginning', 'watreloxa', ['waterloxy'], undefined],
    ['in another form of the word', 'anouncement', ['announced'], 'announced'],
    [
      'where a letter was doubled and another one was not',
      'anexxation',
      ['annexation'],
      'annexation',
    ],
    ['in letters that are doubled in another place', 'asetts', ['assets'], 'assets'],
    ['where a c sounds like an s', 'consesions', ['concessions'], 'concessions'],
    ['to the nearest word', 'guarantea', ['guaranabc', 'guarantee'], 'guarantee'],
    ['to the first of two that are as near', 'weer', ['weir', 'wear'], 'weir'],
    ['two letters that changed places as one step', 'wier', ['weir'], 'weir'],
    ['never to a word of three letters', 'unsc', ['uns'], undefined],
    ['where vowels changed places', 'jerad', ['jared'], 'jared'],
    ['by its sound', 'jurij', ['yuri'], 'yuri'],
    ['never into words that only say what is asked', 'comey', ['comes'], undefined],
    ['never by its consonants alone', 'patton', ['putin'], undefined],
    ['never to a word with a figure', 'es111', ['es112'], undefined],
  ])('%s', async (_, key, words, expected) => {
    expect(await among(key, ...words)).toBe(expected);
  });

  it('never in a common word: who types crimes does not mean Crimea', async () => {
    expect(await correct(['crimes'], { known: ['crimea'], common: ['crimes'] }, nowhere)).toBe(
      undefined,
    );
  });

  it('never in a word that the text has', async () => {
    const known = (word: string) => Promise.resolve(word === 'weer');
    expect(await correct(['weer'], { known: ['weir'], common: [] }, known)).toBe(undefined);
    expect(await correct(['wier'], { known: ['weir'], common: [] }, known)).toBe('weir');
  });
});

describe('correct', () => {
  it.each([
    [['orstad'], 'orsted'],
    [['wier'], 'weir'],
    [['municipla', 'mayor'], 'municipal mayor'],
    [['survvey'], 'survey'],
    [['weir'], undefined],
    [['zebra'], undefined],
    [['zebra', 'wier'], undefined],
    [['rt'], undefined],
  ])('%j', async (keys, expected) => {
    const spelling = spellingOf(buildNamesIndex(river));
    expect(await correct(keys, spelling, nowhere)).toBe(expected);
  });
});

describe('two words that are nearly a name', () => {
  const names = new Set(['white house', 'river gazette']);
  const known = ['white', 'house', 'river', 'gazette', 'weir'];
  const called = (query: string) => nearlyCalled(query.split(' '), { known }, names);

  it.each([
    ['white horse', 'white house'],
    ['rivet gazette', 'river gazette'],
  ])('%s leads to %s, though each word could be meant', (query, name) => {
    expect(called(query)).toBe(name);
  });

  it.each(['white house', 'write horse', 'white weird', 'horse', 'white zebra'])(
    '%s is that name, or none',
    (query) => {
      expect(called(query)).toBeUndefined();
    },
  );
});

it('a slip that an editor lists is right in what is searched for instead', async () => {
  const known = ['security', 'guarantees', 'garantees'];
  const slips = { garantees: 'guarantees' };
  expect(await correct(['securty', 'garantees'], { known, common: [], slips }, nowhere)).toBe(
    'security guarantees',
  );
});
