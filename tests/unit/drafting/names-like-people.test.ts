import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const kinds = (text: string, code = 'en') =>
  read(['It rained all day.', text], code)
    .names.filter(({ kind }) => kind !== 'thing')
    .map(({ kind, name }) => `${kind} ${name}`);

describe('names that look like those of people', () => {
  it.each([
    ['by the form of the company', 'They sold Minera Cóndor SA.', 'organisation Minera Cóndor SA'],
    [
      'where it stands before a link',
      'Lund Foods PLC of Lagos grew.',
      'organisation Lund Foods PLC',
    ],
    ['by the noun before it', 'It hired the law firm Phelps Dunbar.', 'organisation Phelps Dunbar'],
    ['by what it makes', 'She owns Campbell Soup.', 'organisation Campbell Soup'],
    [
      'with a list behind “of”',
      'The Ministry of Environment, Forest and Climate Change agreed.',
      'organisation Ministry of Environment, Forest and Climate Change',
    ],
    [
      'with an “and” inside',
      'He led the United Food and Commercial Workers.',
      'organisation United Food and Commercial Workers',
    ],
    ['of many owners', 'The Ramblers’ Association paid.', 'organisation Ramblers’ Association'],
  ])('are of companies and bodies: %s', (_, text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it('keep a company apart from the sentence behind its form', () => {
    expect(kinds('It was bought by Whitlock Resources Inc. Gordon Hale wept.')).toEqual([
      'organisation Whitlock Resources Inc.',
      'person Gordon Hale',
    ]);
  });

  it('are of a peer, whose title is the name', () => {
    expect(kinds('Its president, the Earl of Marden, asked.')).toEqual(['person Earl of Marden']);
  });

  it('are of a street that speaks, and of a place where it does not', () => {
    expect(kinds('Downing Street said nothing.')).toEqual(['organisation Downing Street']);
    expect(kinds('They met in Downing Street.')).toEqual(['place Downing Street']);
  });

  it.each([
    ['the party to a case', 'It was decided in R v Lund.'],
    ['a state behind a town', 'It fell near Gretna, La.'],
    ['members of a body', 'He told MPs.'],
  ])('are not made of %s', (_, text) => {
    expect(kinds(text).filter((name) => /^\w+ (?:R|La\.?|MPs)$/.test(name))).toEqual([]);
  });

  it.each([
    ['Toronto-based firms came.', 'place Toronto'],
    ['They walked the banks of the Severnake.', 'place Severnake'],
    ['It lives in the Western Ghats.', 'place Western Ghats'],
  ])('are places by the words around them: %s', (text, expected) => {
    expect(kinds(text)).toContain(expected);
  });

  it('are parted from nouns in German', () => {
    expect(kinds('Das Gutachten der Beratungsfirma Roland Berger liegt vor.', 'de')).toEqual([
      'organisation Roland Berger',
    ]);
    expect(kinds('Sein Kollege Christoph Radbruch kam.', 'de')).toEqual([
      'person Christoph Radbruch',
    ]);
  });

  it('stand in quotation marks behind a noun of a body in Ukrainian', () => {
    expect(kinds('Так сказали у компанії «Полісся-Буд» учора.', 'uk')).toEqual([
      'organisation Полісся-Буд',
    ]);
  });
});
