import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (lines: readonly string[], code = 'en') => statementsOf(read(lines, code));
const WHO = 'Minister Olaf Berg met Mayor Anna Lund.';

describe('speakers of clauses', () => {
  it.each([
    [
      'who points out',
      '“It is late,” the top diplomat pointed out.',
      '2 the top diplomat: It is late,',
    ],
    ['many who accuse', 'Officials accuse Berg of fraud.', '2 Officials (reported)'],
    [
      'behind two adjectives',
      'A second, smaller union, which came late, said it would strike.',
      '2 A second, smaller union (reported)',
    ],
    [
      'a body by its name',
      'The second union, the Norland Board of Teachers, said it would strike.',
      '2 Norland Board of Teachers (reported)',
    ],
    [
      'the one behind “while”',
      'Tor Vik liked it, while Ada Rusk, a campaigner, said it let them hide.',
      '2 Ada Rusk (reported)',
    ],
    [
      'without the word that joins their clause',
      'It was his country, where farmers have warned about imports.',
      '2 farmers (reported)',
    ],
    [
      'the noun before a relative clause',
      'The firm that owns it said all was lost.',
      '2 The firm (reported)',
    ],
    [
      'the noun inside one',
      'It was a case that hikers described as “a start”.',
      '2 hikers: a start',
    ],
    [
      'the one before an insertion',
      'Its secretary, Tom Vane, who came late, accused the mayor of sleeping.',
      '2 Tom Vane (reported)',
    ],
    [
      'behind a clause of the present',
      'The frog lives in leaves, says Berg, a teacher.',
      '2 Olaf Berg (reported)',
    ],
    ['behind “by”', 'The sale was confirmed by Berg on the same day.', '2 Olaf Berg (reported)'],
    [
      'where their own words go on in quotation marks',
      'Berg said the plan “would fail” and was too dear.',
      '2 Olaf Berg (reported)',
    ],
  ])('are %s', (_, text, expected) => {
    expect(said([WHO, text])).toContain(expected);
  });

  it('goes on with words in quotation marks of a sentence that names nobody', () => {
    expect(said(['They differ, says Olaf Berg. The two look alike, “like twins”.'])).toContain(
      '1 Olaf Berg: like twins',
    );
  });

  it('is the one whom Mr or Ms fits, of two with the same name', () => {
    const family = [
      'Ms. Nguyen Thi Lan opened the shop.',
      'Her uncle, Nguyen Van Duc, tastes each batch.',
    ];
    expect(said([...family, '“It is salty,” Mr. Nguyen said.'])).toContain(
      '3 Nguyen Van Duc: It is salty,',
    );
    expect(said([...family, '“It is salty,” Ms. Nguyen said.'])).toContain(
      '3 Nguyen Thi Lan: It is salty,',
    );
  });

  it('is the one just named, where a noun tells her party', () => {
    expect(
      said(
        ['Ministerin Petra Grimm kam. Sie wolle warten, sagte die SPD-Politikerin am Montag.'],
        'de',
      ),
    ).toContain('1 Petra Grimm (reported)');
  });
});

describe('dates by the words around them', () => {
  const dates = (text: string, published = '2026-01-17', code = 'en') =>
    read([text], code, { published }).dates.map((each) => `${each.text} = ${each.date ?? ''}`);

  it.each([
    ['a decade', 'It was mined in the 1990s.', '1990s = 1990/1999'],
    ['a span', 'She played between 1998 and 2011.', '1998 and 2011 = 1998/2011'],
    [
      'a span of days',
      'Rain fell from Monday to Wednesday.',
      'Monday to Wednesday = 2026-01-12/2026-01-14',
    ],
    ['the present of what is fixed', 'Group C resumes on Sunday.', 'Sunday = 2026-01-18'],
    ['its own day', 'A scan on Saturday will tell.', 'Saturday = 2026-01-17'],
  ])('read %s', (_, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('take a day without a verb for the nearest of its name', () => {
    expect(dates('Das Kabinett berät am 3. und 4. März.', '2025-12-20', 'de')).toEqual([
      '3. und 4. März = 2026-03-03/2026-03-04',
    ]);
  });
});

describe('events of clauses', () => {
  const events = (lines: readonly string[]) =>
    read(lines, 'en', { published: '2025-03-20' }).events.map(
      ({ title, date }) => `${title} ${date?.date ?? ''}`,
    );

  it('take the words of the clause that holds the date', () => {
    expect(events(['It was heard on 5 March, and a ruling by judges is due next month.'])[1]).toBe(
      'Ruling by judges is due 2025-04',
    );
  });

  it('name whom a pronoun stands for', () => {
    expect(events(['Olaf Berg is a guard. On 11 July 2022 he waited near a path.'])).toEqual([
      'Berg waited near a path 2022-07-11',
    ]);
  });

  it('are not made of how things stood in a year', () => {
    expect(events(['The fund had 3,000 members in 1998.'])).toEqual([]);
  });

  it.each([
    [
      'whom it was told to, and when',
      '“It is late,” Berg told local media after the talks ended.',
      ['2 Olaf Berg: It is late,'],
    ],
    ['what many will do', 'They will send the readings and warn each other of floods.', []],
  ])('are none of %s', (_, line, all) => {
    expect(said([WHO, line])).toEqual(all);
  });
});
