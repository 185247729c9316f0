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
const abroad = () => otherWordsOf(EN).abroad ?? {};
const inEnglish = (query: string) => {
  return fromAbroad(words(query), { abroad: abroad(), known, small: ['der', 'ist', 'la'] });
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
    ['Friedensverhandlungen', 'peace talks'],
    ['Friedensgipfel in London', 'peace summit london'],
    ['kiedy zaczęła wojna', 'when begin war'],
    ['quando finirà la guerra', 'when end war'],
    ['plano de paz', 'plan peace'],
    ['bevroren Russische tegoeden', 'frozen russian assets'],
    ['fredsplan', 'peace plan'],
    ['auf höchster Ebene', 'highest level'],
  ])('asks %s in the words of the briefing', (query, asked) => {
    expect(inEnglish(query)).toBe(asked);
  });

  it('takes a small word that names have as well for what it is in the language of the query', () => {
    const ask = (query: string) =>
      fromAbroad(words(query), {
        abroad: abroad(),
        known: ['war'],
        small: ['das'],
        ambiguous: ['war'],
      });
    expect(ask('wo war das Treffen')).toBe('where meeting');
    expect(ask('Florida war Treffen mayor')).toBe('florida war meeting mayor');
  });

  it('takes a word of the briefing’s language for one of another only where all others are: `pace` is pace', () => {
    const ask = (query: string) =>
      fromAbroad(words(query), {
        abroad: abroad(),
        known,
        small: ['di'],
        ambiguous: words(EN.homographs ?? ''),
      });
    expect(ask('trattato di pace')).toBe('treaty peace');
    expect(ask('piano di pace')).toBe('plan peace');
    expect(ask('pace')).toBeUndefined();
    expect(ask('slow pace of talks')).toBeUndefined();
    expect(ask('brief list')).toBeUndefined();
  });

  it('leaves a query alone that has nothing from abroad', () => {
    expect(inEnglish('weather tomorrow')).toBeUndefined();
    expect(inEnglish('frozen assets')).toBeUndefined();
    expect(inEnglish('погода')).toBeUndefined();
    expect(inEnglish('Friedensengel')).toBeUndefined();
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
