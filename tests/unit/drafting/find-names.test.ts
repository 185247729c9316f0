import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/model/citations-and-quotations/article.ts';
import { findNames } from '../../../src/drafting/find-names.ts';

const found = (...lines: string[]) =>
  findNames(parseArticle(['A headline', ...lines].join('\n')).paragraphs).map(
    ({ kind, name, aliases, paragraphs }) =>
      `${kind} ${[name, ...aliases].join(' = ')} ${paragraphs.join(',')}`,
  );

describe('findNames', () => {
  it('guesses people, bodies and places, with their paragraphs', () => {
    expect(found('Olaf Berg met the European Union in Oslo.', 'Talks in Oslo ended.')).toEqual([
      'person Olaf Berg 1',
      'organisation European Union 1',
      'place Oslo 1,2',
    ]);
  });

  it('leaves out titles, possessives, nationalities, months and weekdays', () => {
    expect(found('On Monday, 3 March, Norwegian President Olaf Berg’s plan failed.')).toEqual([
      'person Olaf Berg 1',
    ]);
  });

  it('joins a surname to the one full name that ends so', () => {
    expect(found('Olaf Berg came.', 'Berg said so. She heard Berg.')).toEqual([
      'person Olaf Berg = Berg 1,2',
    ]);
  });

  it('joins no surname that two full names have', () => {
    expect(found('Olaf Berg met Anna Berg.', 'She heard Berg.')).toEqual([
      'person Olaf Berg 1',
      'person Anna Berg 1',
      'person Berg 2',
    ]);
  });

  it('keeps particles, initials, hyphens and accents', () => {
    expect(
      found('Then Ursula von der Leyen met J. K. Rowling, António Guterres and Anne-Marie Duff.'),
    ).toEqual([
      'person Ursula von der Leyen 1',
      'person J. K. Rowling 1',
      'person António Guterres 1',
      'person Anne-Marie Duff 1',
    ]);
  });

  it('parts two places that a hyphen joins', () => {
    expect(found('The Norway-Sweden talks began.')).toEqual(['place Norway 1', 'place Sweden 1']);
  });

  it('takes no first word of a sentence or quotation for a name', () => {
    expect(found('Tomorrow comes. Nothing ends. He said: “Never again.”')).toEqual([]);
    expect(found('High-stakes talks began.')).toEqual([]);
  });

  it('reads a name in capitals as the same name', () => {
    expect(found('OSLO — Talks ended in Oslo.')).toEqual(['place Oslo 1']);
  });

  it('finds none in a headline in title case', () => {
    expect(findNames(parseArticle('Leaders Gather For Summit').paragraphs)).toEqual([]);
  });
});
