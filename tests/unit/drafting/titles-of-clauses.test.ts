import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const events = (text: string, code = 'en') =>
  read([text], code, { published: '2026-03-12' }).events.map(
    ({ title, date }) => `${date?.date ?? ''} ${title}`,
  );

describe('the title of a happening', () => {
  it.each([
    [
      'is what figures show',
      'Official figures show that 41 people were killed in January.',
      '2026-01 People were killed',
    ],
    [
      'has the subject that a pronoun stands for',
      'Norvind lost thousands of posts after it sold its plant to Brekk in 2014.',
      '2014 Norvind sold its plant to Brekk',
    ],
    [
      'has the subject of the verb before',
      'Norvind lost posts, and announced a programme in May 2024 to cut jobs.',
      '2024-05 Norvind announced a programme to cut jobs',
    ],
    [
      'is what happened where people were told to go',
      'Residents were told to leave their homes on Sunday after a lake burst.',
      '2026-03-08 Lake burst',
    ],
    [
      'has the subject before a place between commas',
      'In May, much of the village of Brekk, in the nearby valley, was buried.',
      '2025-05 Village of Brekk buried',
    ],
    [
      'has no letters of a share, and no part of a figure',
      'In October, Norvind (NVD.OL) agreed to invest $1 billion in the plant.',
      '2025-10 Norvind agreed to invest in plant',
    ],
    [
      'tells what was asked',
      'The office asked a court on Friday to bar her from leaving.',
      '2026-03-06 Office asked a court to bar her from leaving',
    ],
    [
      'ends before words whose noun has no room',
      'On 1 March Norland has not received a substantive written and final answer.',
      '2026-03-01 Norland has not received',
    ],
    [
      'tells what opens on a day',
      'The next review conference of the Treaty on the Use of Waters opens in New York on 27 April.',
      '2026-04-27 Review conference opens in New York',
    ],
    [
      'has a name whole',
      'Ada von der Lund, the president of the council, is due on the island on 27 April.',
      '2026-04-27 Ada von der Lund due on the island',
    ],
    [
      'has the noun behind an infinitive',
      'He hoped to revive formal talks, which broke down at Crans in July 2017.',
      '2017-07 Formal talks broke down at Crans',
    ],
    [
      'knows a verb that never changes',
      'The council put forward a truce on 1 March.',
      '2026-03-01 Council put forward a truce',
    ],
    [
      'ends before what is left without its noun',
      'The rebels on 1 March signed a framework agreement aimed at an end of the war.',
      '2026-03-01 Rebels signed a framework agreement',
    ],
    [
      'leaves an article out where it would be a row of its words',
      'The two countries signed a treaty on the river in 1974.',
      '1974 Countries signed a treaty on river',
    ],
    [
      'ends where nothing ties what stands behind',
      'On 1 March President Tor Vik withdrew a bill that would have raised taxes.',
      '2026-03-01 President Tor Vik withdrew a bill',
    ],
    [
      'ends before another happening',
      'Norland was hit by a storm in 2023 and by a drought later.',
      '2023 Norland was hit by a storm',
    ],
    [
      'has a number with its noun',
      'An airstrike killed at least 40 people on 1 March.',
      '2026-03-01 Airstrike killed at least 40 people',
    ],
    [
      'has the last of two verbs',
      'The regulator opened its inquiry and on 1 March issued provisional findings.',
      '2026-03-01 Regulator issued provisional findings',
    ],
    [
      'is what was announced',
      'They will recognise the papers of each other, the two sides announced after talks in Oslo on 1 March.',
      '2026-03-01 Recognise the papers',
    ],
    [
      'has no doing before its noun',
      'The ministers signed the pact, closing talks that began in 2017.',
      '2017 Talks began',
    ],
    [
      'is of a deal between two',
      'A larger deal between Norland and Sweden, concluded in May 2024, is waiting.',
      '2024-05 Larger deal concluded',
    ],
    [
      'stands behind a dateline in small letters',
      'Nairobi - Teachers across Kenya ended a strike on 1 March.',
      '2026-03-01 Teachers across Kenya ended a strike',
    ],
    [
      'stands behind a dateline that ends in a full stop',
      'Brussels, 12 March 2026. The council closed its office on 1 March.',
      '2026-03-01 Council closed its office',
    ],
    [
      'stands behind a dateline with a colon',
      'ISLAMABAD: Ministers closed the border on 1 March.',
      '2026-03-01 Ministers closed the border',
    ],
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
      '2026-03-09 Airstrike killed 31 people',
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
