import { describe, expect, it } from 'vitest';
import { fromAbroad } from '../../../src/search/from-abroad.ts';
import { otherWordsOf } from '../../../src/search/other-words-of.ts';
import { normalise, words } from '../../../src/names/normalise.ts';
import { OTHER_WORDS as DE } from '../../../src/words/other-words/de.ts';
import { OTHER_WORDS as EN } from '../../../src/words/other-words/en.ts';
import { OTHER_WORDS as FR } from '../../../src/words/other-words/fr.ts';
import { OTHER_WORDS as NONE } from '../../../src/words/other-words/none.ts';
import { OTHER_WORDS as UK } from '../../../src/words/other-words/uk.ts';

const known = ['lavrov', 'yermak', 'frozen', 'assets', 'de', 'wever', 'usa', 'eu'];
const abroad = () => otherWordsOf(EN).abroad;
const inEnglish = (query: string, more: { small?: string[]; ambiguous?: string[] } = {}) => {
  const small = ['der', 'ist', 'la'];
  return fromAbroad(words(query), { abroad: abroad(), known, small, ...more });
};

describe('fromAbroad', () => {
  it.each([
    ['Лавров', 'lavrov'],
    ['Лаврова', 'lavrov'],
    ['Єрмак', 'yermak'],
  ])('finds the name that %s is in other letters', (query, name) => {
    expect(inEnglish(query)).toBe(name);
  });

  it('finds it in the letters of the briefing, and right, where that has both and slips as well', () => {
    const names = { abroad: abroad(), small: [], known: ['lavroff', 'лавров', 'lavrov'] };
    expect(fromAbroad(['лаврова'], { ...names, known: ['lavrov', 'лавров'] })).toBe('lavrov');
    const slips = { lavroff: 'lavrov' };
    expect(fromAbroad(['лаврова'], { ...names, known: ['лавров', 'lavroff'], slips })).toBe(
      'lavrov',
    );
  });

  it('gives a name in the letters of the words that were translated', () => {
    const names = { abroad: abroad(), small: ['чего'], known: ['лавров', 'lavrov'] };
    expect(fromAbroad(words('чего хочет Лавров'), names)).toBe('want lavrov');
    expect(fromAbroad(words('чего хочет Лавров'), { ...names, known: ['лавров'] })).toBe(
      'want лавров',
    );
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
      inEnglish(query, { small: ['di'], ambiguous: words(EN.homographs ?? '') });
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

  describe('with a few words of the briefing and of other languages', () => {
    const ask = (query: string, ...names: string[]) =>
      fromAbroad(words(query), {
        abroad: { krieg: 'war', wehr: 'weir', zar: 'tsar', mal: 'painting', гарантии: 'promise' },
        known: ['plan', 'mill', ...names],
        small: ['unter', 'im'],
      });

    it.each([
      ['Kriege', 'war'],
      ['Krieges', 'war'],
      ['Kriegen', 'war'],
      ['Kriegs', 'war'],
      ['гарантию', 'promise'],
    ])('knows %s by its other cases', (query, asked) => {
      expect(ask(query)).toBe(asked);
    });

    it.each(['Mals', 'Male', 'Kriegsrat'])('takes %s for no case of a shorter word', (query) => {
      expect(ask(query)).toBeUndefined();
    });

    it.each([
      ['Wehrkrieg', 'weir war'],
      ['Kriegwehr', 'war weir'],
      ['Millkrieg', 'mill war'],
      ['Kriegmill', 'war mill'],
    ])('parts %s, which is written as one word', (query, asked) => {
      expect(ask(query)).toBe(asked);
    });

    it('takes what the briefing calls something for that, and not for a word from abroad', () => {
      expect(ask('Krieg im Wehr')).toBe('war weir');
      expect(ask('Krieg im Wehr', 'wehr')).toBe('war wehr');
      expect(ask('Krieg unter Mill')).toBe('war mill');
      expect(ask('Krieg unter Mill', 'unter')).toBe('war unter mill');
      expect(ask('Krieg Zar', 'zar')).toBe('war zar');
    });

    it('leaves a slip in a name to the spelling, which tells of it', () => {
      expect(ask('Krieg Lawrow', 'lavrov')).toBe('war lawrow');
    });

    it.each([
      ['Krieg von G7', 'war g7'],
      ['Krieg vom Rat', 'war'],
      ['Krieg ohne Ende', 'war ohne ende'],
    ])('asks of %s what is no small word', (query, asked) => {
      expect(ask(query)).toBe(asked);
    });
  });

  it('says nothing of a word that means itself', () => {
    const given = { abroad: { planen: 'plan' }, known: [], small: [] };
    expect(fromAbroad(['plan'], given)).toBeUndefined();
    expect(fromAbroad(['planens'], given)).toBe('plan');
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

  it('asks for no other word of the same language, and for none where it has none', () => {
    expect(otherWordsOf(DE).abroad).not.toHaveProperty('verhandlung');
    expect(otherWordsOf(DE).abroad).not.toHaveProperty('plan');
    expect(otherWordsOf(FR).abroad).not.toHaveProperty('aussenminister');
    expect(otherWordsOf(EN).abroad).toMatchObject({ aussenminister: 'foreign minister' });
    expect(otherWordsOf(DE).abroad).toMatchObject({ talks: 'gesprache', переговоры: 'gesprache' });
  });

  it.each([EN, DE])(
    'has every word as a search compares it: others would never be met',
    (table) => {
      const all = Object.keys(otherWordsOf(table).abroad);
      expect(all.length).toBeGreaterThan(300);
      expect(all.filter((word) => normalise(word) !== word || word.includes(' '))).toEqual([]);
    },
  );

  it('reads each line of a table that has words', () => {
    const table = { ...NONE, alike: '\n  toll tariff\n\n  pay paid\n  ', light: ' very ' };
    expect(otherWordsOf(table).otherWords).toMatchObject({
      alike: [
        ['toll', 'tariff'],
        ['pay', 'paid'],
      ],
      light: ['very'],
    });
  });

  it('asks a briefing whose language has no table in the words of the query', () => {
    expect(otherWordsOf(NONE).abroad).toEqual({});
  });
});

it('says once what two words of a query say', () => {
  expect(inEnglish('cese fire')).toBe('ceasefire');
  expect(inEnglish('cese al fuego', { small: ['al'] })).toBe('ceasefire');
});
