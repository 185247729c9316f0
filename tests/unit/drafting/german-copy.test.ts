import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const names = (text: string) => read([text], 'de').names.map(({ kind, name }) => `${kind} ${name}`);

describe('names in German reports', () => {
  it.each([
    ['Die Mediengruppe Nordland lehnte ab.', ['organisation Mediengruppe Nordland']],
    [
      'Sie will vor dem Oberlandesgericht Düsseldorf Beschwerde einlegen.',
      ['organisation Oberlandesgericht Düsseldorf'],
    ],
    ['Damals hatte der Bundestag die Kontrolle gelockert.', ['organisation Bundestag']],
    ['Das verlautete aus Regierungskreisen.', []],
    ['Der Medienökonom Frank Lobigs sieht es so.', ['person Frank Lobigs']],
  ])('end where the name does: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('German reports', () => {
  it('date what happened by a year that opens the sentence', () => {
    const { dates } = read(['2013 hatte der Rat die Regel gelockert.'], 'de');
    expect(dates.map(({ date }) => date)).toEqual(['2013']);
  });

  it('name a spokeswoman who is not that of another', () => {
    const lines = [
      'Die Sprecherin Jutta Wegner kam. Minister Olaf Berg schließt einen Antrag nach den Worten seiner Sprecherin nicht aus.',
    ];
    expect(statementsOf(read(lines, 'de'))).toContain('1 seiner Sprecherin (reported)');
  });
});
