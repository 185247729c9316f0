import { describe, expect, it } from 'vitest';
import { fromAbroad } from '../../../src/search/from-abroad.ts';
import { otherWordsOf } from '../../../src/search/other-words-of.ts';
import { words } from '../../../src/names/normalise.ts';
import { OTHER_WORDS as DE } from '../../../src/words/other-words/de.ts';
import { OTHER_WORDS as EN } from '../../../src/words/other-words/en.ts';
import { OTHER_WORDS as FR } from '../../../src/words/other-words/fr.ts';
import { OTHER_WORDS as NONE } from '../../../src/words/other-words/none.ts';
import { OTHER_WORDS as UK } from '../../../src/words/other-words/uk.ts';

const known = ['lavrov', 'yermak', 'frozen', 'assets', 'de', 'wever', 'usa', 'eu'];
const inEnglish = (query: string) => {
  const { abroad = {} } = otherWordsOf(EN);
  return fromAbroad(words(query), { abroad, known, small: ['der', 'ist'] });
};

describe('fromAbroad', () => {
  it.each([
    ['Лавров', 'lavrov'],
    ['Лаврова', 'lavrov'],
    ['Єрмак', 'yermak'],
  ])('finds the name that %s is in other letters', (query, name) => {
    expect(inEnglish(query)).toBe(name);
  });

  it.each([
    ['eingefrorene russische Vermögenswerte', 'frozen russian assets'],
    ['wann begann der Krieg', 'when begin war'],
    ['замороженные активы', 'frozen assets'],
    ['переговори в Стамбулі', 'talks istanbul'],
    ['accord de paix', 'agreement peace'],
    ['Präsident der USA', 'president usa'],
    ['EU Gipfel', 'eu summit'],
  ])('asks %s in the words of the briefing', (query, asked) => {
    expect(inEnglish(query)).toBe(asked);
  });

  it('leaves a query alone that has nothing from abroad', () => {
    expect(inEnglish('weather tomorrow')).toBeUndefined();
    expect(inEnglish('frozen assets')).toBeUndefined();
    expect(inEnglish('погода')).toBeUndefined();
  });

  it.each([
    ['German', DE, 'krieg'],
    ['French', FR, 'guerre'],
    ['Ukrainian', UK, 'віина'],
  ])('asks a %s briefing in its language', (_, table, war) => {
    expect(otherWordsOf(table).abroad).toMatchObject({ war, guerra: war });
  });

  it('takes no word out of a phrase: `in` is no son-in-law', () => {
    expect(otherWordsOf(DE).abroad).not.toHaveProperty('in');
    expect(otherWordsOf(DE).abroad).not.toHaveProperty('foreign');
  });

  it('asks a briefing whose language has no table in the words of the query', () => {
    expect(otherWordsOf(NONE).abroad).toEqual({});
  });
});
