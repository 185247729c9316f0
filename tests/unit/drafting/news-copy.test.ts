import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { read, statementsOf } from './read.ts';

const namesIn = (...paragraphs: string[]) =>
  read(paragraphs).names.map(({ kind, name, roles, side }) =>
    [
      kind,
      name,
      ...roles.map((role) => `[${role.text}]`),
      ...(side === undefined ? [] : [`(${side})`]),
    ].join(' '),
  );

describe('names as newspapers print them', () => {
  it.each<[string, string[]]>([
    [
      'Justices Amara Singh and Ruth Delgado-Price dissented.',
      ['person Amara Singh [Justice]', 'person Ruth Delgado-Price [Justice]'],
    ],
    [
      'Then senators Bob Hale, Mary Tran and Lou Abernathy voted.',
      ['person Bob Hale [senator]', 'person Mary Tran [senator]', 'person Lou Abernathy [senator]'],
    ],
    [
      'He met Foreign Ministers Anna Lund and Ola Brekk.',
      ['person Anna Lund [Foreign Minister]', 'person Ola Brekk [Foreign Minister]'],
    ],
    [
      'Sens. Anna Lund, D-Mass., and Ola Brekk, R-Ariz., wrote to them.',
      ['person Anna Lund [Sen.]', 'person Ola Brekk [Sen.]'],
    ],
  ])('gives a title in the plural to each: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['They work for Doctors Without Borders now.', 'organisation Doctors Without Borders'],
    ['A report by the engineers Haskell & Dunn was read.', 'organisation Haskell & Dunn'],
    ['Friends of Mr Pym wept.', 'organisation Friends of Mr Pym'],
  ])('takes no other plural for a title: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it.each([
    ['The governor, Democrat Carol Yamada, left.', ['person Carol Yamada [governor] (Democrat)']],
    [
      'Liberal Democrat councillor Maya Sorensen left.',
      [
        'thing Liberal Democrat',
        'person Maya Sorensen [Liberal Democrat councillor] (Liberal Democrat)',
      ],
    ],
    ['Labour minister Petra Lund left.', ['person Petra Lund [Labour minister]']],
    [
      'Labour leader Petra Lund left.',
      ['organisation Labour', 'person Petra Lund [Labour leader] (Labour)'],
    ],
  ])('knows a party from an office and from a name: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['Carmaker Norrvagn stopped work.', 'organisation Norrvagn'],
    ['The carmaker Norrvagn stopped work.', 'organisation Norrvagn'],
    ['Retailer Marks & Spencer said no.', 'organisation Marks & Spencer'],
    ['Network Rail said no.', 'organisation Network Rail'],
    ['Filmmaker Ada Lund left.', 'person Ada Lund [Filmmaker]'],
    ['The Premier League met.', 'organisation Premier League'],
    ['The Major League Soccer side won.', 'organisation Major League Soccer'],
    ['Premier Anna Lund met them.', 'person Anna Lund [Premier]'],
    ['He told BBC Radio Northants so.', 'organisation BBC Radio Northants'],
    ['The A47 was shut.', 'thing A47'],
    ['They met at Arle Junction again.', 'place Arle Junction'],
    ['Fenshire Fire and Rescue Service came.', 'organisation Fenshire Fire and Rescue Service'],
    ['Then CFO Ada Lund left.', 'person Ada Lund [CFO]'],
    ['He is to meet minister Ada Lund.', 'person Ada Lund [minister]'],
    ['Then Bobby “The Axe” Grimm won.', 'person Bobby “The Axe” Grimm'],
  ])('judges the kind of a name: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it('takes the exchange of a company for no short form of it', () => {
    const [name] = read(['Norland Foods Inc. (NYSE: NLF) said no.']).names;
    expect(name?.aliases).toEqual([]);
  });

  it('takes what owns the thing behind “in” for no place', () => {
    expect(
      namesIn('Tidewater Energy Corp. rose.', 'A leak in Tidewater’s pipeline stopped work.'),
    ).toEqual(['organisation Tidewater Energy Corp.']);
  });
});

describe('who speaks in newspapers', () => {
  it.each<[string, string[]]>([
    [
      'Berg, a councillor, accused the council of having “sat on” a 2019 report that recommended it.',
      ['1 Berg: sat on'],
    ],
    ['Norland Foods Inc. (NYSE: NLF) said it left.', ['1 Norland Foods Inc. (reported)']],
    ['The papers report that he left.', ['1 The papers (reported)']],
    [
      '“They offered us a pizza party,” — Oskar Lindgren, chairman of the union, to reporters.',
      ['1 Oskar Lindgren: They offered us a pizza party,'],
    ],
    [
      'Norland Water said it was safe, but Brekk Power said that homes were dark and that it hoped to mend “most” of it.',
      ['1 Brekk Power: most', '1 Norland Water (reported)', '1 Brekk Power (reported)'],
    ],
  ])('%s', (text, expected) => {
    expect(statementsOf(read([text]))).toEqual(expected);
  });

  it.each([
    ['en', 'Correction: An earlier version said that Ada Lund left on 3 May.'],
    ['en', '**Correction, 23 October:** *This story said that Ada Lund left on 3 May.*'],
    ['en', '*Reporting by Ingrid Moe in Valmera; editing by Sally Quill*'],
    ['de', 'Korrektur: Zunächst sagte Ada Lund, sie sei am 3. Mai gegangen.'],
    ['fr', 'Rectificatif : Ada Lund a dit qu’elle était partie le 3 mai.'],
    ['uk', 'Уточнення: Олена Коваль сказала, що це було 3 травня.'],
  ])('is nobody in a note of the paper (%s): %s', (code, text) => {
    const { names, statements, events } = read([text], code, { year: 2024 });
    expect([...names, ...statements, ...events]).toEqual([]);
  });

  it.each([
    'Corrections officers said that they would strike.',
    'Update on it: Lund said he left.',
  ])('is somebody in what only begins like a note: %s', (text) => {
    expect(read([text]).statements).toHaveLength(1);
  });

  it('is found by the marks of each style in one article', () => {
    const text = [
      '“We have moved three times and will again,” said Ada Lund. «Nobody asked us,» she added.',
      '‘Nor me,’ said Ola Brekk.',
    ];
    expect(statementsOf(read(text))).toEqual([
      '1 Ada Lund: We have moved three times and will again,',
      '1 Ada Lund: Nobody asked us,',
      '2 Ola Brekk: Nor me,',
    ]);
  });
});

describe('who is proposed for who’s who', () => {
  const people = (...paragraphs: string[]) =>
    [...draftBriefing(['A headline', ...paragraphs].join('\n')).files.keys()].filter((path) =>
      path.startsWith('whos-who/'),
    );

  it('is a body behind participles, too', () => {
    expect(people('A sharply divided Brekk Council on Tuesday struck down a levy.')).toEqual([
      'whos-who/brekk-council.mdx',
    ]);
  });

  it('is somebody to whom the article comes back', () => {
    expect(people('It was the car of Derek Pym.', 'The search for Mr Pym goes on.')).toEqual([
      'whos-who/derek-pym.mdx',
    ]);
    expect(people('It was the car of Derek Pym.')).toEqual([]);
  });
});
