import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (lines: readonly string[], code = 'en') => statementsOf(read(lines, code));
const WHO = 'Minister Olaf Berg met Mayor Anna Lund.';

describe('speakers of quotations', () => {
  it.each([
    ['before the words', 'Berg said: “It is over.”', '2 Olaf Berg: It is over.'],
    ['behind them', '“It is over,” said Berg.', '2 Olaf Berg: It is over,'],
    ['behind them, verb last', '“It is over,” Berg said.', '2 Olaf Berg: It is over,'],
    [
      'with the office between',
      'Berg, the minister, told reporters it was “not over”.',
      '2 Olaf Berg: not over',
    ],
    [
      'behind a clause',
      'Lund, who came late, asked whether it was over, called it “a shame”.',
      '2 Anna Lund: a shame',
    ],
    ['by an office', '“It is over,” said the mayor.', '2 Anna Lund: It is over,'],
    [
      'by no name',
      '“It is over,” a spokeswoman for the council said.',
      '2 a spokeswoman for the council: It is over,',
    ],
    ['by a name inside an apposition', 'Its secretary, Tom Vane, said: “No.”', '2 Tom Vane: No.'],
    ['in plain quotation marks', '"It is over," said Berg.', '2 Olaf Berg: It is over,'],
    ['after a question', '“Why?” Lund asked.', '2 Anna Lund: Why?'],
  ])('are found %s', (_, text, expected) => {
    expect(said([WHO, text])).toContain(expected);
  });

  it('are found in the middle, for both pieces', () => {
    expect(said(['Olaf Berg came.', '“It is,” Berg said, “over.”'])).toEqual([
      '2 Olaf Berg: It is,',
      '2 Olaf Berg: over.',
    ]);
  });

  it('are found by a pronoun from the sentence before, by who can be meant', () => {
    expect(said(['Olaf Berg met Anna Lund.', '“No,” she said.'])).toEqual(['2 Anna Lund: No,']);
    expect(said(['Anna Lund met Olaf Berg.', '“No,” he said.'])).toEqual(['2 Olaf Berg: No,']);
  });

  it('go on to the next sentence and over paragraphs that do not close', () => {
    expect(said(['“No,” said Olaf Berg. “Not now.”'])).toEqual([
      '1 Olaf Berg: No,',
      '1 Olaf Berg: Not now.',
    ]);
    expect(said(['Olaf Berg came.', '“One.', '“Two,” he said.'])).toEqual([
      '2 Olaf Berg: One.',
      '3 Olaf Berg: Two,',
    ]);
  });

  it('are not made up where nobody is named', () => {
    expect(said(['It rained. The sign read “closed for good” all day.'])).toEqual([
      '1 ?: closed for good',
    ]);
  });

  it('are not given to the name of a book', () => {
    expect(said(['Olaf Berg wrote the novel “Wet Feet” in a tent.'])).toEqual([]);
  });

  it.each([
    [
      'de',
      'Ministerin Anna Lund kam.',
      '„Nein“, sagte Lund. „Nie.“',
      ['2 Anna Lund: Nein', '2 Anna Lund: Nie.'],
    ],
    [
      'de',
      'Ministerin Anna Lund kam.',
      '»Das wird es nicht geben«, so die Ministerin, »nie.«',
      ['2 Anna Lund: Das wird es nicht geben', '2 Anna Lund: nie.'],
    ],
    ['fr', 'La ministre Anna Lund a parlé.', '« Non », a-t-elle dit.', ['2 Anna Lund: Non']],
    ['fr', 'La ministre Anna Lund a parlé.', '« Non », a déclaré Lund.', ['2 Anna Lund: Non']],
    [
      'uk',
      'Прийшов міський голова Остап Гнатишин.',
      '«Ні», — сказав Гнатишин.',
      ['2 Остап Гнатишин: Ні'],
    ],
    [
      'uk',
      'Прийшов міський голова Остап Гнатишин.',
      '«Ні, — сказав Гнатишин. — Ніколи».',
      ['2 Остап Гнатишин: Ні', '2 Остап Гнатишин: Ніколи'],
    ],
  ])('are found in %s: %s %s', (code, first, second, expected) => {
    expect(said([first, second], code)).toEqual(expected);
  });
});

describe('reported speech', () => {
  it.each([
    ['Berg said that it was over.', '2 Olaf Berg (reported)'],
    ['Berg said it was over.', '2 Olaf Berg (reported)'],
    ['Lund warned him that it was over.', '2 Anna Lund (reported)'],
    ['He promised to come back.', '2 Olaf Berg (reported)'],
    ['The bridge had been safe, said Lund.', '2 Anna Lund (reported)'],
    ['The figures, Berg insisted, were right.', '2 Olaf Berg (reported)'],
    ['According to Lund, it was over.', '2 Anna Lund (reported)'],
    [
      'Berg told the council that it was “over” and the bridge would close.',
      '2 Olaf Berg (reported)',
    ],
  ])('is noticed in: %s', (text, expected) => {
    expect(said([WHO, text])).toContain(expected);
  });

  it.each([
    'Berg has said nothing since a man was hurt.',
    '“It is over,” said Berg.',
    'Berg asked for a chair.',
  ])('is not seen in: %s', (text) => {
    expect(said([WHO, text]).filter((one) => one.endsWith('(reported)'))).toEqual([]);
  });

  it.each([
    ['de', 'Laut Polizei kamen drei.', '1 Polizei (reported)'],
    ['de', 'Anna Lund erklärte, sie habe nichts gewusst.', '1 Anna Lund (reported)'],
    ['fr', 'Anna Lund a affirmé que tout allait bien.', '1 Anna Lund (reported)'],
    ['uk', 'Остап Гнатишин повідомив, що все гаразд.', '1 Остап Гнатишин (reported)'],
  ])('is noticed in %s: %s', (code, text, expected) => {
    expect(said([text], code)).toEqual([expected]);
  });
});

describe('the day of a statement', () => {
  it('is the one beside the verb of saying', () => {
    const [statement] = read(['Olaf Berg said on Thursday that it was over.'], 'en', {
      published: '2031-05-09',
    }).statements;
    expect(statement?.date?.date).toBe('2031-05-08');
  });
});
