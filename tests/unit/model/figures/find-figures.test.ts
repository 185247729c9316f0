import { describe, expect, it } from 'vitest';
import { backs, findFigures } from '../../../../src/model/figures/find-figures.ts';

const isName = (word: string) => word === 'ada';
const found = (text: string) =>
  findFigures(text, isName).map(({ kind, text: words, value }) => `${kind} ${words}=${value}`);

describe('the figures of a text', () => {
  it.each<[string, string[]]>([
    ['on 30 November 2025', ['date 30 November 2025=2025-11-30']],
    ['on Dec 2', ['date Dec 2=XXXX-12-02']],
    ['am 2. Dezember 2025', ['date 2. Dezember 2025=2025-12-02']],
    ['2 декабря 2025', ['date 2 декабря 2025=2025-12-02']],
    ['2–3 May 2030', ['date 2–3 May 2030=2030-05-02', 'date 2–3 May 2030=2030-05-03']],
    ['since May 2012', ['date May 2012=2012-05']],
    ['in May', ['date May=XXXX-05']],
    ['it may be 2019', ['date 2019=2019']],
    ['the 3 may stay, until march', ['number 3=3']],
    ['all 27 set out, by set times; it fell in mars', ['number 27=27']],
    ['le 3 mai', ['date 3 mai=XXXX-05-03']],
    ['however they came by may differ', []],
    [
      '20 and 21 November',
      ['date 20 and 21 November=XXXX-11-20', 'date 20 and 21 November=XXXX-11-21'],
    ],
    ['about 50 billion dollars', ['number 50 billion=50000000000']],
    ['a 30-day truce, 1,000-for-1,000', ['number 30=30', 'number 1,000=1000', 'number 1,000=1000']],
    ['twenty-eight points, one fifth', ['number twenty-eight=28', 'number fifth=5']],
    ['the two met six days after', []],
    ['in the U.S. Senate, W.H.O. says', ['name U.S.=us', 'name Senate=senate', 'name W.H.O.=who']],
    ['forty-one, the twenty-first', ['number forty-one=41', 'number twenty-first=21']],
    ['at 2.15am or 9 p.m.', ['number 2.15am=2:15', 'number 9 p.m.=21:00']],
    ['at 12.05 p.m. and 12am', ['number 12.05 p.m.=12:05', 'number 12am=12:00']],
    [
      'um 14.15 Uhr, à 14h15, 23:50',
      ['number 14.15 Uhr=14:15', 'number 14h15=14:15', 'number 23:50=23:50'],
    ],
    ['Platz 9 am 3. Mai', ['number 9=9', 'date 3. Mai=XXXX-05-03']],
    ['a 3:1 win, version 1.30', ['number 3=3', 'number 1=1', 'number 1.30=1.3']],
    ['Fish are sold. Ada met Łukasz’s aide', ['name Ada=ada', 'name Łukasz’s=łukasz']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a figure of a document', () => {
  const backed = (given: string, wanted: string) =>
    findFigures(wanted, () => true).every((figure) =>
      findFigures(given, () => true).some((one) => backs(one, figure)),
    );

  it.each([
    ['30 November 2025', 'November 2025'],
    ['30 November 2025', 'on 30 November'],
    ['2025-11-30', '30 November 2025'],
    ['28', 'twenty-eight'],
    ['50bn', '50 billion'],
    ['the US Senate', 'of the U.S. Senate'],
    ['the U.S. Senate', 'of the US Senate'],
    ['5.83 m', '5.83 metres'],
    ['5.83 metres', '5.83m'],
    ['£310m', '310 million'],
    ['3.40am', '3:40 a.m.'],
    ['11.50pm', '23:50'],
    ['Crimea', 'the Crimean vote'],
    ['Zelensky', 'met Zelensky’s'],
  ])('%j backs %j', (given, wanted) => {
    expect(backed(given, wanted)).toBe(true);
  });

  it.each([
    ['18 November 2025', '19 November 2025'],
    ['November 2025', '18 November 2025'],
    ['30 November', '30 November 2025'],
    ['28', '29'],
    ['50 million', '50 billion'],
    ['£310m', '310 billion'],
    ['3.40am', '3:40 p.m.'],
    ['Peru', 'sold to Persia'],
  ])('%j does not back %j', (given, wanted) => {
    expect(backed(given, wanted)).toBe(false);
  });
});
