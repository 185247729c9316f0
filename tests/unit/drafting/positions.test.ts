import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { languageOf } from '../../../src/drafting/languages/languages.ts';
import { read, statementsOf } from './read.ts';

const LEAD = 'Ada Lund leads the Union of Brekk. Norway, Sweden and Denmark share the sea.';

const statements = (text: string, code = 'en') =>
  parse(
    draftBriefing(`A headline\n${LEAD}\n${text}`, { language: languageOf(code) }).files.get(
      'statements.yaml',
    ) ?? '',
  ) as { title: string; by: unknown[]; words?: string }[];

const titles = (text: string, code = 'en') => statements(text, code).map(({ title }) => title);

describe('a position', () => {
  it.each([
    ['Ada Lund, the mayor, rejected the plan.', 'Lund: rejected the plan'],
    ['Ada Lund rejected the plan.', 'Lund: rejected the plan'],
    ['Sweden has offered to send observers.', 'Sweden: offered to send observers'],
    ['Sweden has asked for more time.', 'Sweden: asked for more time'],
    ['Ada Lund insists on a vote by Easter.', 'Lund: insists on a vote by Easter'],
    ['Ada Lund has ruled out a new tax.', 'Lund: ruled out a new tax'],
    ['Ada Lund called for a new inquiry.', 'Lund: called for a new inquiry'],
    ['The unions want the bank to pay.', 'want the bank to pay'],
    ['Sweden, which has two bases there, offered to host talks.', 'Sweden: offered to host talks'],
    ['Ada Lund has set up a camp and is asking for tents.', 'Lund: asking for tents'],
    ['Ada Lund defended the outcome of the talks.', 'Lund: defended the outcome of the talks'],
    ['Sweden’s military denied that it was using drones.', 'denied that it was using drones'],
    ['Residents blame the owners of the dam.', 'blame the owners of the dam'],
  ])('is reported with its verb: %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each([
    ['Olaf Berg (SPD) begrüßte das Verbot.', 'Berg: begrüßte das Verbot'],
    ['Die Opposition kritisierte den Brief scharf.', 'kritisierte den Brief scharf'],
  ])('is read in German: %s', (text, title) => {
    expect(titles(text, 'de')).toContain(title);
  });

  it.each([
    'A judge rejected the request.',
    'The plan was rejected by Ada Lund.',
    'Ada Lund left after Sweden rejected the plan.',
    'Ada Lund refused to comment.',
    'Ada Lund asked for a chair.',
    'Ada Lund defended her title.',
    'The plan, rejected last year, was hers.',
    'The fund supported 61 films.',
    'Ada Lund wants to be a pilot.',
    'The council asked for comment.',
  ])('is none where nobody takes it: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('those who speak together', () => {
  it('are all of a list', () => {
    expect(statements('Norway, Sweden and Denmark opposed the deal.')[0]?.by).toHaveLength(3);
    expect(statements('Sweden and Norway accused each other of lying about it.')[0]?.by).toEqual([
      { side: 'sweden', credit: 'Sweden' },
      { side: 'norway', credit: 'Norway' },
    ]);
  });

  it('are no body whose name has the word', () => {
    const lines = [
      'Doctors Without Borders came.',
      'Cases were found in a camp, doctors there said.',
    ];
    expect(statementsOf(read(lines))).toEqual(['2 doctors there (reported)']);
  });

  it.each([
    ['The MP Ada Lund (Lib Dem) wants the council to pay.', '1 Ada Lund (reported)'],
    [
      'Ada Lund, head of the institute, said the two generals, both in exile, had left.',
      '1 Ada Lund (reported)',
    ],
    [
      'The United Nations came. Norway’s military rejected the pause. It insists that they must leave.',
      '1 Norway’s military (reported)',
    ],
    [
      'The Greens, Liberal Democrats and Conservatives opposed the plan.',
      '1 Greens + Liberal Democrats + Conservatives (reported)',
    ],
  ])('are no one else: %s', (text, expected) => {
    expect(statementsOf(read([text])).at(-1)).toBe(expected);
  });

  it('are found over a party in brackets', () => {
    expect(statementsOf(read(['The MP, Ada Lund (Lib Dem), has called for a vote.']))).toEqual([
      '1 Ada Lund (reported)',
    ]);
  });
});

describe('what is told around a quotation', () => {
  it('is one statement with it, whose title tells both', () => {
    expect(statements('Ada Lund said the strike was “deeply regrettable”.')).toMatchObject([
      { title: 'Lund: strike was deeply regrettable', words: 'deeply regrettable' },
    ]);
  });

  it.each([
    [
      'Ada Lund has said that it will be “the fairest of them all”.',
      'Lund: the fairest of them all',
    ],
    [
      'Ada Lund told a meeting in Oslo last night that any tax on oil is “a red line”.',
      'Lund: tax on oil … a red line',
    ],
    [
      'Ada Lund said her government would not give back “a single grain”.',
      'Lund: government would not give … a single grain',
    ],
  ])('is one statement in longer sentences: %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each([
    'Ada Lund said it was “disappointed” and would appeal.',
    'Ada Lund said that Sweden had paid for half of the bridge over the Sound since May, a “fair” share.',
  ])('stays a statement where it tells more: %s', (text) => {
    expect(statements(text)).toHaveLength(2);
  });
});

describe('a country that takes a position', () => {
  it('is a side, and its statements are of that side', () => {
    const { files } = draftBriefing(
      'A headline\nRussia has offered to send observers. Norway rejected the plan.',
      { language: languageOf('en') },
    );
    const { sides } = parse(files.get('briefing.yaml') ?? '') as { sides: { id: string }[] };
    expect(sides.map(({ id }) => id)).toEqual(['russia', 'norway']);
    expect(statements('Russia has offered to send observers. Norway rejected it.')).toMatchObject([
      { by: [{ side: 'russia', credit: 'Russia' }] },
      { by: [{ side: 'norway', credit: 'Norway' }] },
    ]);
  });

  it('is none of the states that it is called on', () => {
    expect(statements('The package, agreed by all, calls on states to give more.')).toEqual([]);
  });
});

describe('what is feared or hoped', () => {
  it('is told of those who do, not of what made them', () => {
    const [told, ...others] = statements(
      'The first draft raised fears in Brekk and elsewhere that the north would be given up.',
    );
    expect(others).toEqual([]);
    expect(told?.by).toEqual([expect.objectContaining({ credit: 'Brekk and elsewhere' })]);
  });

  it.each(['The vote eased fears that the bank would fail.', 'The bank dismissed new claims.'])(
    'is of nobody where nobody is said to: %s',
    (text) => expect(statements(text)).toEqual([]),
  );
});
