import { describe, expect, it } from 'vitest';
import { otherWordsOf } from '../../../src/search/other-words-of.ts';
import { inFigures, withoutPatronymic } from '../../../src/search/plainly.ts';
import { words } from '../../../src/names/normalise.ts';
import { OTHER_WORDS as DE } from '../../../src/words/other-words/de.ts';
import { OTHER_WORDS as EN } from '../../../src/words/other-words/en.ts';
import { OTHER_WORDS as FR } from '../../../src/words/other-words/fr.ts';
import { OTHER_WORDS as NONE } from '../../../src/words/other-words/none.ts';
import { OTHER_WORDS as UK } from '../../../src/words/other-words/uk.ts';
import type { OtherWords } from '../../../src/words/search-words.ts';

const figures = (query: string, table: OtherWords = EN) => {
  const { numbers } = otherWordsOf(table).otherWords;
  return inFigures(words(query), numbers).join(' ');
};

describe('a number in words becomes a figure', () => {
  it.each([
    ['twenty-eight dams', '28 dams'],
    ['twenty dams', '20 dams'],
    ['600k dams', '600000 dams'],
    ['twenty thousand dams', '20000 dams'],
    ['thousand dams', 'thousand dams'],
    ['ninety nine', '99'],
    ['twenty eight or thirty five', '28 or 35'],
    ['seventeen weirs and forty', '17 weirs and 40'],
  ])('%s', (query, expected) => {
    expect(figures(query)).toBe(expected);
  });

  it.each([
    ['vierzig Wehre', DE, '40 wehre'],
    ['vingt-six barrages', FR, '26 barrages'],
    ['двадцять вісім гребель', UK, '28 гребель'],
    ['twenty-eight dams', NONE, 'twenty eight dams'],
  ])('%s, in its language', (query, table, expected) => {
    expect(figures(query, table)).toBe(expected);
  });

  it('but not a small one, which is printed either way, and none out of order', () => {
    expect(figures('three dams')).toBe('three dams');
    expect(figures('eight twenty')).toBe('eight 20');
    expect(figures('20 eight')).toBe('20 eight');
  });
});

it('parts an amount from its unit, which is printed in full', () => {
  expect(figures('90bn for dams')).toBe('90 billion for dams');
  expect(figures('5km 3x g7 2024')).toBe('5 kilometres 3 x g7 2024');
  expect(figures('90 Mrd', DE)).toBe('90 milliarden');
});

describe('the name of a father', () => {
  const vane = { p: '/whos-who/vane/', k: 'person', n: 'Nora Vane', f: ['нора веин'], a: 1 };
  const without = (query: string) => withoutPatronymic(words(query), [vane]).join(' ');

  it.each([
    ['Nora Petrovna Vane', 'nora vane'],
    ['Nora Ilyinichna', 'nora ilyinichna'],
    ['Nora Sergeyevich', 'nora'],
    ['Нора Петрівна', 'нора'],
  ])('%s is left out behind a given name', (query, expected) => {
    expect(without(query)).toBe(expected);
  });

  it('stays elsewhere: it may be the surname of another', () => {
    expect(without('Vane Abramovich')).toBe('vane abramovich');
    expect(without('Abramovich')).toBe('abramovich');
    expect(without('Nora Levich')).toBe('nora levich');
  });

  it('stays behind what is no given name of a person', () => {
    const place = { p: '/glossary/hollin/', k: 'place', n: 'Hollin', f: [] };
    const slip = { ...vane, f: ['ida vane'], a: 0 };
    const asked = ['hollin', 'petrovna', 'ida', 'petrovna'];
    expect(withoutPatronymic(asked, [place, slip])).toEqual(asked);
  });
});
