import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const STORY = [
  'The mayor of Brekk, Ada Lund, closed the pool on Friday.',
  '“It is over,” Ms Lund said.',
];

describe('what a pasted page has around its article', () => {
  it.each([
    ['en', 'Share'],
    ['en', 'Facebook Twitter WhatsApp Email'],
    ['en', 'Skip past newsletter promotion'],
    ['en', 'Privacy Notice: Newsletters may contain info about charities and Norvik Media.'],
    ['en', 'READ MORE: Tor Vik opens the Norhall brewery in April 2021'],
    ['en', 'Tor Vik leaves the Norhall court in May 2021. Photograph: Jon Berg/Norpix'],
    ['en', 'The Norhall baths in May 2021 (Image: Norhall Gazette)'],
    ['en', 'Tor Vik covers courts for the Norhall Post. Reach him at vik@post.example.'],
    ['en', 'The Norhall Post contributed to this report.'],
    ['en', 'Tor Vik and Jon T. Berg Jr.'],
    ['en', 'TOR VIK'],
    ['en', '@torvik'],
    ['en', 'by Tor Vik and Jon Berg'],
    ['en', 'Health reporter, Norhall West'],
    ['en', 'Hi, this is Tor Vik, the author of this piece. If you value our reporting, pay.'],
    ['en', 'Follow Norhall West on Facebook, X and Instagram.'],
    ['en', 'If you have been affected by any of the issues in this story, call Norhall.'],
    ['en', 'Women carry salt in Norhall in May 2021 [File: Tor Vik/Reuters]'],
    ['en', 'Jon Berg meets Tor Vik in Norhall in May 2021. (Norhall Office / Telegram)'],
    ['de', 'Artikel merken'],
    ['fr', 'Article réservé aux abonnés'],
    ['fr', 'Tor Vik, à Norhall, en mai 2021. JON BERG POUR « LE NORHALL »'],
    ['uk', 'Підписуйтесь на Telegram-канал Норгалу'],
  ])('names nobody, says nothing and happens on no day (%s): %s', (code, line) => {
    const { names, statements, events } = read([...STORY, line], code);
    const without = read(STORY, code);
    expect(names.map(({ name }) => name)).toEqual(without.names.map(({ name }) => name));
    expect(statements.length).toBe(without.statements.length);
    expect(events.length).toBe(without.events.length);
  });

  it.each([
    'More than 50 people came to Norhall, Tor Vik said.',
    'MORE THAN a name: Tor Vik said he would stay.',
    'Tor Vik reports to the Norhall board, he said.',
    'The picture: Tor Vik said that it was bad, and that worse would come to all of them.',
  ])('is told from the article’s own text: %s', (line) => {
    expect(statementsOf(read([...STORY, line])).join()).toContain('3 Tor Vik');
  });

  it('tells the day with the hours and the zone of its edition', () => {
    const line = 'Published 9:02 a.m. PT Aug. 19, 2021 | Updated 6:47 p.m. PT Aug. 19, 2021';
    const { today, names, dates } = read([line, ...STORY]);
    expect(today).toEqual({ published: '2021-08-19' });
    expect(names.map(({ name }) => name)).not.toContain('PT');
    expect(dates.at(-1)?.date).toBe('2021-08-13');
  });
});

describe('lines below what announces links', () => {
  const waived = (lines: readonly string[]): string[] => {
    const { paragraphs } = read(lines);
    return paragraphs.filter(({ isAside }) => isAside).map(({ text }) => text);
  };

  it('are links, up to the next sentence', () => {
    expect(
      waived([
        'Ada Lund left on Monday.',
        'Read more',
        'Explainer: What is the Brekk corridor?',
        'Brekk backs emergency budget as sanctions bite',
        'Tor Vik stayed.',
        'Explore more on these topics',
        'Brekk',
        'Water industry',
      ]),
    ).toEqual([
      'Read more',
      'Explainer: What is the Brekk corridor?',
      'Brekk backs emergency budget as sanctions bite',
      'Explore more on these topics',
      'Brekk',
      'Water industry',
    ]);
  });

  it('are text from the first sentence on', () => {
    expect(waived(['Read more', '“Nobody asked us,” said Ada Lund.'])).toEqual(['Read more']);
    expect(waived(['Read more', 'Nobody was asked.', 'A heading of its own'])).toEqual([
      'Read more',
    ]);
  });
});

describe('a caption as an agency prints it', () => {
  it.each([
    '[1/4] Ada Lund shakes hands with Tor Vik in Brekk, May 4, 2030. NEWSLINE/Ola Berg Purchase Licensing Rights',
    'Ada Lund speaks in Brekk, May 4, 2030. NEWSLINE/Ola Berg Purchase Licensing Rights, opens new tab',
    'Free daily newsletter',
  ])('is no text: %s', (line) => {
    expect(read([line]).paragraphs[1]?.isAside).toBe(true);
  });
});
