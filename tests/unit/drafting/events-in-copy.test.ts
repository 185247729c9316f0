import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const events = (text: string): string[] =>
  read([text], 'en', { published: '2026-11-26' }).events.map(
    ({ title, date }) => `${date?.date ?? ''} ${title}`,
  );

describe('what happened on a day', () => {
  it.each([
    [
      'the clause that a noun has to itself',
      'Lund said troops would leave only after the union lifted the trade sanctions it imposed in March 2025.',
      '2025-03 Trade sanctions it imposed',
    ],
    [
      'what is inserted behind a noun',
      'Ada Lund said that sediments remained toxic and that a ban on fishing, imposed in March 2024, should stay.',
      '2024-03 Ban on fishing imposed',
    ],
    [
      'the sentence, where the insertion tells nothing',
      'In one, sent on 3 June 2023, an engineer, Tor Vik, warned that the wall had lost its cladding.',
      '2023-06-03 Tor Vik warned that the wall lost its cladding',
    ],
    [
      'a relative clause up to its end',
      'Ada Lund, 63, whose son Tor was arrested in April 2025, said she had learned of the deal.',
      '2025-04 Son Tor was arrested',
    ],
    [
      'a verb with its particle',
      'The chief executive, Ada Lund, who took over in January 2025, said the fine was fair.',
      '2025-01 Ada Lund took over',
    ],
    [
      'the verb of going',
      'The two towns first went to war over the corridor in September 2016.',
      '2016-09 Towns first went to war over corridor',
    ],
  ])('is %s', (_, text, event) => {
    expect(events(text)).toEqual([event]);
  });

  it('is to come where a present tells it, and belongs to what it tells of', () => {
    expect(
      events(
        'Lund will decide whether to extend the sanctions, which expire at the end of January.',
      ),
    ).toEqual(['2027-01 Sanctions expire at the end']);
  });

  it('is none where a figure is only held against another', () => {
    expect(events('The bureau recorded 37 incidents in October, down from 112 in June.')).toEqual([
      '2026-10 Bureau recorded 37 incidents',
    ]);
  });

  it('is none where the day opens what somebody wrote', () => {
    const { events: found } = read(
      ['Ada Lund is the chief.', 'In a letter to staff on Monday, she wrote that it was safe.'],
      'en',
      { published: '2026-11-26' },
    );
    expect(found).toEqual([]);
  });

  it('has the whole name of a country', () => {
    expect(events('The United States joined Norland in bombing the sites in June 2025.')).toEqual([
      '2025-06 United States joined Norland in bombing sites',
    ]);
  });

  it('ends before words that go on in a quotation', () => {
    expect(events('The two sides agreed on Tuesday on main “guiding ideas” for peace.')).toEqual([
      '2026-11-24 Sides agreed',
    ]);
  });

  it('begins behind a dateline with a hyphen', () => {
    expect(
      events(
        'GENEVA, Nov 26 (Newsline) - Norland agreed on Thursday to free all prisoners of war.',
      ),
    ).toEqual(['2026-11-26 Norland agreed to free all prisoners of war']);
  });
});
