import { isDemonym } from '../../../src/drafting/text/lexicon.ts';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';
import { Titles } from '../../../src/drafting/writing/proposal.ts';
import { read } from './read.ts';

const titles = (text: string, code = 'en') =>
  read([text], code, { published: '2025-03-13' }).events.map(({ title }) => title);

describe('the title of a dated happening', () => {
  it.each([
    [
      'en',
      'The exchange is expected to take place on 1 April, a source said.',
      'Exchange is expected to take place',
    ],
    ['en', 'Brekk’s board will meet on 1 April.', 'Brekk’s board will meet'],
    ['en', 'The council voted on 1 March to close the pier.', 'Council voted to close the pier'],
    ['en', 'The jury found the firm liable on 1 March.', 'Jury found the firm liable'],
    [
      'en',
      'The long trial of the three officers over the sinking of the ferry ended on 1 March with a verdict.',
      'Long trial of the three officers ended with verdict',
    ],
    [
      'en',
      'High-stakes Norway-United Kingdom talks on ending the row over cod failed to yield a deal on 1 March.',
      'Norway-United Kingdom talks failed to yield a deal',
    ],
    [
      'en',
      'A fire at the plant near Oslo killed nine workers on 1 March.',
      'Fire killed nine workers',
    ],
    ['en', 'Any plan must end the fighting that began in March 2022.', 'Fighting began'],
    [
      'en',
      'Residents of the village who fled in March 2021 have not returned.',
      'Residents of the village who fled',
    ],
    ['fr', 'La mairie a ouvert une cagnotte le 1er mars.', 'Mairie a ouvert une cagnotte'],
    [
      'fr',
      'Le club sera candidat à l’organisation le 1er avril.',
      'Club sera candidat à l’organisation',
    ],
  ])('ties its key words as the article does (%s): %s', (code, text, title) => {
    expect(titles(text, code)).toEqual([title]);
  });

  it.each([
    ['On 3 March, the mayor Ada Lund said the plan was accepted.', '2025-03-03'],
    ['On 3 March, Ada Lund, the mayor, said the plan was accepted.', '2025-03-03'],
    ['On 3 March, after Tor Vik left, Ada Lund said the plan was accepted.', undefined],
  ])('is none where the day opens a sentence that says who spoke: %s', (text, date) => {
    const { statements, events } = read(['The old mill stands by the river.', text], 'en', {
      published: '2025-03-13',
    });
    expect(statements[0]?.date?.date).toBe(date);
    expect(events).toHaveLength(date === undefined ? 1 : 0);
  });

  it('has no more than six words side by side from the article', () => {
    const [title = ''] = titles(
      'The old council house of the town was given to the state in the north on 1 March.',
    );
    const words = title.toLowerCase().split(' ');
    const text = 'the old council house of the town was given to the state in the north';
    const runs = words.map((_, at) => words.slice(at, at + 7)).filter((run) => run.length === 7);
    expect(runs.filter((run) => text.includes(run.join(' ')))).toEqual([]);
  });
});

it('ends a title that is too long with a word that says something', () => {
  const long = 'Russia-United States talks failed to yield a breakthrough on land';
  expect(new Titles().take(long, 'x')).toBe('Russia-United States talks failed to yield…');
});

describe('the title of a statement', () => {
  const statements = (text: string) =>
    (
      parseYaml('x', draftBriefing(`A headline\n${text}\n`).files.get('statements.yaml') ?? '')
        .value as { title: string }[]
    ).map(({ title }) => title);

  it.each([
    ['“We came for silence and we are leaving,” said Ada Lund.', 'Lund: We came for silence'],
    ['Ada Lund said that the unit had changed for good.', 'Lund: unit had changed for good'],
    [
      'OSLO/BERGEN — The two sides made progress on Tuesday over cod, officials said.',
      'sides made progress on Tuesday',
    ],
    ['“He told me, ‘Mom, it’s only corn,’” said Ada Lund.', 'Lund: He told me, Mom'],
  ])('is how it begins: %s', (text, title) => {
    expect(statements(text)).toEqual([title]);
  });
});

describe('a country and its people', () => {
  const drafted = (text: string, file: string) =>
    parse(draftBriefing(`A headline\n${text}`).files.get(file) ?? '') as never;
  const TEXT =
    'Moldovan Prime Minister Ada Lund met Armenian President Tor Vik in Moldova on Friday. Armenia paid. The sides would meet again in spring, according to two Moldovan diplomats.';

  it('are one side, named as the country is', () => {
    expect(drafted(TEXT, 'briefing.yaml')).toMatchObject({
      sides: [{ id: 'moldova', name: 'Moldova', adjective: 'Moldovan' }, { adjective: 'Armenian' }],
    });
  });

  it('speak for it without a name', () => {
    expect(drafted(TEXT, 'statements.yaml')).toMatchObject([
      { by: [{ side: 'moldova', credit: 'two Moldovan diplomats' }] },
    ]);
  });

  it.each(['Eritrean', 'Malian', 'Yemeni', 'Uzbek', 'Kosovan', 'Uruguayan'])(
    'are known: %s',
    (word) => {
      expect(isDemonym(word.toLowerCase())).toBe(true);
    },
  );

  it('are no other words', () => {
    expect(['median', 'human', 'roman', 'taxi', 'chan'].filter(isDemonym)).toEqual([]);
  });
});

describe('sides', () => {
  const sides = (text: string) =>
    (
      parseYaml('x', draftBriefing(`A headline\n${text}\n`).files.get('briefing.yaml') ?? '')
        .value as { sides: { id: string }[] }
    ).sides.map(({ id }) => id);

  it('are proposed where two or more stand against each other', () => {
    expect(sides('French Minister Jean Roux met Norwegian Minister Tor Vik.')).toEqual([
      'france',
      'norway',
    ]);
  });

  it.each([
    ['Japan’s trade minister, Ada Lund, met Tor Vik, the EU commissioner.', ['japan', 'eu']],
    [
      'Tavaria’s energy minister, Ada Lund, met Kelmar’s prime minister, Tor Vik.',
      ['tavaria', 'kelmar'],
    ],
    [
      'Ukraine’s foreign ministry said it was late. Two Russian officials said it was not.',
      ['ukraine', 'russia'],
    ],
  ])(
    'are of the country before an office, and of those who speak without a name: %s',
    (text, ids) => {
      expect(sides(text)).toEqual(ids);
    },
  );

  it.each([
    'French Minister Jean Roux came.',
    'French Minister Jean Roux met Tor Vik, a former British ambassador.',
    'French Minister Jean Roux met Tor Vik, the head of the British Hotels Association.',
  ])('are not made of one, of what somebody was, or of a name: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });
});
