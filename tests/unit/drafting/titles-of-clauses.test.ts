import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const events = (text: string, code = 'en') =>
  read([text], code, { published: '2026-03-12' }).events.map(
    ({ title, date }) => `${date?.date ?? ''} ${title}`,
  );

describe('the title of a happening', () => {
  it.each([
    [
      'is of the clause with the date',
      'Thousands have fled their homes since the rivers burst their banks on 1 March.',
      '2026-03-01 Rivers burst their banks',
    ],
    [
      'has the subject before what is inserted',
      'The strike, called by two unions, began on 1 March.',
      '2026-03-01 Strike began',
    ],
    [
      'ends at a mark behind the date',
      'The toll of the floods rose to 62 on Sunday, the disaster agency said.',
      '2026-03-08 Toll of the floods rose',
    ],
    [
      'ends where a condition begins',
      'Further strikes are planned for 18 March unless a deal is reached.',
      '2026-03-18 Further strikes are planned',
    ],
    [
      'is the noun that was agreed to',
      'The two sides agreed in principle to a meeting of ministers in Oslo on Saturday.',
      '2026-03-14 Meeting of ministers in Oslo',
    ],
    [
      'is the noun before a participle',
      'The council led the talks under a deal struck with Norway in 2019.',
      '2019 Deal struck with Norway',
    ],
    [
      'is of what stands in the place named',
      'It has an aid mission in Oslo, which was closed on Monday as a precaution.',
      '2026-03-09 Aid mission in Oslo closed as precaution',
    ],
    [
      'is of a report by a body',
      'A report by the Care Quality Commission (CQC), published in October, rated it low.',
      '2025-10 Report published',
    ],
    [
      'is of the clause that goes on behind what is inserted',
      'Ada Lund, who leads it, will meet the bank on Monday, her office said.',
      '2026-03-16 Ada Lund will meet the bank',
    ],
    [
      'is of no clause behind another mark',
      'It would let trucks in beginning Monday, according to Norway, which hosted the talks.',
      '2026-03-16 Let trucks',
    ],
    [
      'has the subject behind the day that opens the sentence',
      'On Monday an airstrike on a market in the town of Brekk killed 31 people.',
      '2026-03-09 Airstrike killed people',
    ],
    [
      'has the subject behind what the sentence opens with',
      'According to the Office for Statistics, the number of schools in the valley fell in 2023.',
      '2023 Number of schools fell',
    ],
  ])('%s', (_, text, event) => {
    expect(events(text)).toEqual([event]);
  });

  it('is of the sentence before where German points back to it', () => {
    const text = 'Das Kartellamt hat die Übernahme verboten. Das teilte die Behörde am Montag mit.';
    expect(events(text, 'de')).toEqual(['2026-03-09 Kartellamt hat die Übernahme verboten']);
  });

  it.each([
    'Troops must go back to the positions they held on 1 March.',
    'Norway relies on older maps, from the 1920s, and keeps to them.',
  ])('is none where nothing happened: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});

describe('a country', () => {
  it('is a name beside a body that begins with it', () => {
    const { names } = read(['The U.S. State Department said no. The U.S. has a base in Oslo.']);
    expect(names.map(({ name }) => name)).toContain('U.S.');
  });
});

describe('a town', () => {
  it('is a name beside a lake and a country beside a port that are called after them', () => {
    const text = 'Envoys from Sudan met in Geneva. They saw Lake Geneva, and left Port Sudan.';
    expect(read([text]).names.map(({ name }) => name)).toEqual([
      'Sudan',
      'Geneva',
      'Lake Geneva',
      'Port Sudan',
    ]);
  });
});

describe('words in quotation marks', () => {
  it('are of the one who said them, not of those who tell of it', () => {
    const text =
      'Norwegian negotiators told a meeting that any tax would be “a red line”, according to three people.';
    expect(statementsOf(read([text]))).toContain('1 Norwegian negotiators: a red line');
  });
});
