import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (lines: readonly string[], code = 'en') => statementsOf(read(lines, code));

describe('who speaks in copy', () => {
  it('is the one before where a country only tells what somebody was', () => {
    const lines = [
      'Midfielder Jon Berg came.',
      'Boss Tor Vik was glad.',
      '“He is quick,” said the former Scotland midfielder.',
    ];
    expect(said(lines)).toEqual(['3 Tor Vik: He is quick,']);
  });

  it.each(['mum-of-three', 'great-grandmother'])(
    'is the one before who is called the %s',
    (word) => {
      const lines = ['Josie Pratt wept.', `“It is over,” the ${word} said.`];
      expect(said(lines)).toEqual(['2 Josie Pratt: It is over,']);
    },
  );

  it('is the one who spoke before, and not the one whom the words tell of', () => {
    const lines = [
      'Their coach Siobhan Carrick, the first woman there, said it was good. Midfielder Olly Vik had helped, she added.',
    ];
    expect(said(lines)).toEqual(['1 Siobhan Carrick (reported)', '1 Siobhan Carrick (reported)']);
  });

  it('is no letter of somebody asked, no government for another body and no book', () => {
    expect(
      said(['J’ai appelé le directeur. « Faites », dit ma lettre.'], 'fr').join(),
    ).not.toContain('lettre');
    const lines = [
      'L’agence régionale de santé a répondu.',
      'Le gouvernement promet que tout ira bien ici.',
    ];
    expect(said(lines, 'fr')).toEqual(['2 Le gouvernement (reported)']);
    expect(said(['Auteure de « Brancards » (Seuil, 2022), Ada Lund est partie.'], 'fr')).toEqual(
      [],
    );
  });

  it('is the minister of an own field in Ukrainian, and not the prime minister', () => {
    const lines = [
      'Міністр внутрішніх справ Ігор Бондар прибув. «Про це не йдеться», – наголосив міністр.',
      'Прем’єр-міністр Петро Левчук прибув.',
    ];
    expect(said(lines, 'uk')).toEqual(['1 Ігор Бондар: Про це не йдеться']);
  });

  it.each([
    [
      'de',
      'Tor Berg kam. Er rechne weiter mit mehr, erklärte er in Bonn.',
      '1 Tor Berg (reported)',
    ],
    ['uk', 'Люди загинули внаслідок вибуху, повідомила Ганна Левчук.', '1 Ганна Левчук (reported)'],
    [
      'en',
      'Ada Lund said 312 people had come by 3 p.m. The Army was there.',
      '1 Ada Lund (reported)',
    ],
  ])(
    'is told where a clause stands before the verb or ends with an hour (%s): %s',
    (code, text, one) => {
      expect(said([text], code)).toContain(one);
    },
  );

  it('says nothing behind an hour that ends a sentence', () => {
    const { paragraphs } = read(['Ada Lund came by 3 p.m. The Army was there.']);
    expect(paragraphs[1]?.sentences.length).toBe(2);
  });
});
