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
    [
      'two hundred and fifty and three hundred',
      ['number two hundred and fifty=250', 'number three hundred=300'],
    ],
    ['between two and three million', ['number two=2', 'number three million=3000000']],
    ['two million five hundred thousand', ['number two million five hundred thousand=2500000']],
    [
      'half a million, two and a half',
      ['number half a million=500000', 'number two and a half=2.5'],
    ],
    ['a dozen of two dozen', ['number a dozen=12', 'number two dozen=24']],
    ['3½ and ¾', ['number 3½=3.5', 'number ¾=0.75']],
    ['10km at 35°C', ['number 10=10', 'number 35=35']],
    ['12 300 in 1.234.567,5', ['number 12 300=12300', 'number 1.234.567,5=1234567.5']],
    ['In 2024 300 came', ['date 2024=2024', 'number 300=300']],
    ['version 1.2.3', ['number 1.2.3=1.2.3']],
    ['in the 1990s', ['date 1990s=199X']],
    ['seit den 1990er', ['date 1990er=199X']],
    ['dans les années 1990', ['date 1990=199X']],
    ['із 1990-х років', ['date 1990-х=199X']],
    ['October', ['date October=XXXX-10']],
    ['selon M. Ada et Mme Ada', ['name Ada=ada', 'name Ada=ada']],
    ['за 18,5 мільйона', ['number 18,5 мільйона=18500000']],
    ['pour 2 Md€', ['number 2 Md=2000000000']],
    ['4.5.2030, 13/05/2030', ['date 4.5.2030=2030-05-04', 'date 13/05/2030=2030-05-13']],
    ['May 4-6, 2030', ['date May 4-6, 2030=2030-05-04', 'date May 4-6, 2030=2030-05-06']],
    ['May 4 and 6 June', ['date May 4=XXXX-05-04', 'date 6 June=XXXX-06-06']],
    ['2024/25', ['date 2024/25=2024', 'date 2024/25=2025']],
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
    ['Iraq', 'the Iraqis'],
    ['an Iranian', 'in Iran'],
    ['Peru', 'a Peruvian'],
    ['Gaza', 'the Gazans'],
    ['France', 'the French'],
    ['the Dutch', 'in Holland'],
    ['Argentina', 'an Argentine'],
    ['1,140', '1140'],
    ['1140', '1,140'],
    ['the 9th Circuit', 'the Ninth Circuit'],
    ['the Ninth Circuit', 'the 9th Circuit'],
    ['the Second Army', 'the 2nd Army'],
    ['World War II', 'World War Two'],
    ['the twentieth century', 'the 20th century'],
    ['two hundred and fifty', '250'],
    ['a million', '1,000,000'],
    ['one and a half million', '1.5m'],
    ['120 thousand', '120,000'],
    ['3tn', '3 trillion'],
    ['5k', '5,000'],
    ['1 000', '1,000'],
    ["1'000", '1000'],
    ['1.500', '1,500'],
    ['2 Millionen', '2.000.000'],
    ['04/05/2030', '4 May 2030'],
    ['04/05/2030', '5 April 2030'],
    ['1er mai 2030', '1 May 2030'],
    ['14 May 1994', 'in the 1990s'],
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
    ['Peskov', 'met Peskow'],
    ['Peru', 'a Persian'],
    ['France', 'the Finnish'],
    ['1,140', '1141'],
    ['1.500.000', '2.500.000'],
    ['4.5.2030', '4.6.2030'],
    ['100', 'one hundred thousand'],
    ['two hundred and fifty', '200'],
    ['a million', 'a billion'],
    ['3½', '3¼'],
    ['10km', '90km'],
    ['thirteenth', 'thirtieth'],
    ['the Ninth Circuit', 'the Fifth Circuit'],
    ['the 1990s', 'the 1980s'],
    ['20 000 and 10 500', '20 500'],
  ])('%j does not back %j', (given, wanted) => {
    expect(backed(given, wanted)).toBe(false);
  });
});
