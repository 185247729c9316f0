import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (text: string | string[], code = 'en') =>
  statementsOf(read(typeof text === 'string' ? [text] : text, code)).map((line) =>
    line.replace(/: .*$/, ''),
  );

describe('who speaks in the copy of wires', () => {
  it.each([
    ['A Treasury spokesperson said that it was over.', 'A Treasury spokesperson'],
    [
      'It is over, but a Department of Health source said it was late.',
      'a Department of Health source',
    ],
    [
      'It ends in May, a source in the Military Intelligence Directorate (MID) said.',
      'a source in the Military Intelligence Directorate',
    ],
    ['The World Health Organization (WHO) found that it was over.', 'World Health Organization'],
    ['Ada Lund, the head of the Norland Farmers Union (NFU), said that it was over.', 'Ada Lund'],
    ['A trust has apologised after a review found that it was late.', 'a review'],
    ['The report was praised by Tor Vik and says that it was late.', 'The report'],
    [
      'The worst came from Ada Lund, a former manager, who told the court that she had asked.',
      'Ada Lund',
    ],
    [
      'The third time it sank, and our pilot, Tor Vik, sat down and said that it was late.',
      'Tor Vik',
    ],
    ['A strike hurt five people, Governor Ada Lund reported.', 'Ada Lund'],
    [
      'The talks are over, the head of the Norland delegation said.',
      'the head of the Norland delegation',
    ],
  ])('is the one whom the sentence names or calls: %s', (text, who) => {
    expect(said([text, 'Its head, General Jon Berg, left.'])).toEqual([`1 ${who} (reported)`]);
  });

  it.each([
    'Shares in the bank were up, suggesting that investors doubt it.',
    'It tells the story of a girl who finds a boat that sank.',
  ])('is nobody where figures or stories tell: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is not what is said to show something', () => {
    expect(said('Ada Lund said the verdict showed that “the system works” here.')).toEqual([
      '1 Ada Lund',
    ]);
  });

  it('goes on with those without a name, and with the document that a paragraph begins with', () => {
    expect(
      said(['Analysts at Brekk Bank said it was late. “It did not come far,” they wrote.']),
    ).toEqual(['1 Analysts at Brekk Bank (reported)', '1 Analysts at Brekk Bank']);
    expect(
      said(['The review of Brekk Hospital looked at ten families.', 'It found that two died.']),
    ).toEqual(['2 The review (reported)']);
    expect(
      said(['One source said Ada Lund was “not asleep”. Another described her as “brave”.']),
    ).toContain('1 Another');
  });

  it.each([
    ['Minister Tor Vik hatte im Landtag angekündigt, neue Stellen zu schaffen.', 'Tor Vik'],
    ['Im Rat hatte Minister Tor Vik am Montag versprochen, dass er bleibe.', 'Tor Vik'],
    ['Richter Tor Vik machte deutlich, dass er eine Strafe für möglich halte.', 'Tor Vik'],
    ['Bürgermeister Tor Vik rechnet damit, dass die Bahn wieder fährt.', 'Tor Vik'],
    ['Anwalt Tor Vik bestreitet das.', 'Tor Vik'],
    ['Die Nordbahn AG hat nach eigenen Angaben viel Geld gezahlt.', 'Nordbahn AG'],
    ['Ein Gutachten beziffert den Schaden auf 18 Millionen Euro.', 'Ein Gutachten'],
  ])('is found behind German verbs and auxiliaries: %s', (text, who) => {
    expect(said(text, 'de')).toEqual([`1 ${who} (reported)`]);
  });

  it('is nobody in the German passive', () => {
    expect(said('Das wurde im Rat versprochen, weil es nötig war.', 'de')).toEqual([]);
  });
});

describe('interviews', () => {
  const talk = (questions: number) => [
    'Ada Lund, a conductor, met Tor Vik. Lund was late.',
    ...Array.from({ length: questions }, () => [
      'Do you regret it?',
      'No. I slept well that night.',
    ]).flat(),
    'Lund left.',
  ];

  it('give a statement for each answer', () => {
    expect(said(talk(3))).toEqual([
      '3 Ada Lund (reported)',
      '5 Ada Lund (reported)',
      '7 Ada Lund (reported)',
    ]);
    const labelled = ['Ada Lund met Tor Vik.', 'Q: Why?', 'A: Because it rained.'];
    expect(
      said([...labelled, 'Q: Then?', 'A: It went on.', 'Q: And?', 'A: It stopped.']),
    ).toHaveLength(3);
  });

  it('are none with a question or two', () => {
    expect(said(talk(2))).toEqual([]);
  });
});
