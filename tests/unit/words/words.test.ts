import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/dates/partial-date.ts';
import type { BrowserWords } from '../../../src/words/browser-words.ts';
import { EN } from '../../../src/words/en.ts';
import { hasWords, quoted, tableOf, wordsOf } from '../../../src/words/words.ts';
import { textsOf } from '../../helpers/texts-of.ts';

const LANGUAGES = ['en', 'de', 'fr', 'uk'].filter(hasWords);

const browserOf = async (language: string): Promise<BrowserWords> =>
  ((await import(`../../../src/words/browser/${language}.ts`)) as { BROWSER_WORDS: BrowserWords })
    .BROWSER_WORDS;

/** What other languages rightly say as English does; 7 and 8 stand for what is given. */
const SHARED: Record<string, string[]> = {
  de: ['Person', 'Organisation'],
  fr: [
    'Organisation',
    'Positions',
    'Sources',
    'Source',
    'Date',
    'Page',
    'Page 7',
    'page 7',
    '7 pages',
  ],
  uk: [],
};
const isShared = (language: string, text: string): boolean =>
  ['HTML', 'Markdown', '7, page 8', ...(SHARED[language] ?? [])].includes(text) ||
  !/\p{L}/u.test(text);

describe.each(LANGUAGES)('the table %s', (language) => {
  const words = wordsOf({ language });
  const sections = Object.values(words.sections);

  it('has heads that no check of a built site refuses', () => {
    expect(sections.filter(({ summary: { length } }) => length < 50 || length > 160)).toEqual([]);
    expect(sections.filter(({ title }) => title.length > 60)).toEqual([]);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  });

  it('has heads of divided pages that fit as well', () => {
    const { claimPages, marks, newsletter, page, print } = words;
    const heads = [
      claimPages.paragraphSummary('12'),
      claimPages.notSaidSummary,
      claimPages.more(marks.paragraph('12'), 12, 14),
      newsletter.previewSummary,
      ...sections.flatMap(({ title }) => [
        page.partOfList(title, '30 September 2025'),
        print.sectionSummary(claimPages.withPart(title, 12), 14),
        newsletter.sectionSummary(claimPages.withPart(title, 12), 14),
      ]),
    ];
    expect(heads.filter(({ length }) => length < 50 || length > 160)).toEqual([]);
  });

  it('has the texts of the English one, and none without words', () => {
    const texts = textsOf(words);
    expect(texts.map(([path]) => path)).toEqual(textsOf(EN).map(([path]) => path));
    const isAround = (path: string): boolean => /\.[02]$/.test(path);
    expect(texts.filter(([path, text]) => text.trim() === '' && !isAround(path))).toEqual([]);
  });

  it('finds pages by words that readers type, each named once', () => {
    for (const typed of Object.values(words.searchedAs).map((text) => text.split(', '))) {
      expect(new Set(typed).size).toBe(typed.length);
      expect(typed.filter((one) => one.trim() !== one || one === '')).toEqual([]);
    }
  });
});

it.each(LANGUAGES.filter((one) => one !== 'en'))(
  'the table %s leaves nothing in English',
  async (language) => {
    const words = wordsOf({ language });
    const english = new Map([...textsOf(EN), ...textsOf(await browserOf('en'), 'browser')]);
    const same = [...textsOf(words), ...textsOf(await browserOf(language), 'browser')].filter(
      ([path, text]) => text === english.get(path) && !isShared(language, text),
    );
    expect(same).toEqual([]);
  },
);

it.each(LANGUAGES)(
  'the table %s for the browser has all texts, and the same marks',
  async (language) => {
    const browser = await browserOf(language);
    const paths = textsOf(browser).map(([path]) => path);
    expect(paths).toEqual(textsOf(await browserOf('en')).map(([path]) => path));
    expect(browser.quote).toEqual(wordsOf({ language }).quote);
  },
);

const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 25];
it.each([
  ['en', 'statements statement statements statements statements statements statements statements'],
  [
    'fr',
    'déclaration déclaration déclarations déclarations déclarations déclarations déclarations déclarations',
  ],
  ['uk', 'заяв заява заяви заяв заяв заява заяви заяв'],
])('counts in %s', (language, forms) => {
  const { statements } = wordsOf({ language });
  expect(NUMBERS.map((number) => statements(number)).join(' ')).toBe(
    forms
      .split(' ')
      .map((form, index) => `${NUMBERS[index]} ${form}`)
      .join(' '),
  );
});

it('says after numbers what French and Ukrainian grammar asks for', () => {
  const [fr, uk] = [wordsOf({ language: 'fr' }), wordsOf({ language: 'uk' })];
  expect(uk.page.from(21)).toBe('За однією статтею та 21 додатковим документом.');
  expect(uk.page.from(2)).toBe('За однією статтею та 2 додатковими документами.');
  expect(uk.claimPages.onPages(5)).toBe(' на 5 сторінках');
  expect([2, 12, 24].map(uk.timeline.years)).toEqual(['2 роки', '12 років', '24 роки']);
  expect(fr.meetings.summary(6, 2, 3)).toBe(
    'Six rencontres. Deux ont réuni les trois camps à la même table.',
  );
  expect(fr.meetings.summary(1, 0, 3)).toBe('Une rencontre.');
  expect(fr.timeline.months(2)).toBe('2 mois');
  expect(fr.page.covers('1er mai 2031')).toBe('Faits jusqu’au 1er mai 2031');
  expect(fr.page.covers('mai 2031')).toBe('Faits jusqu’à mai 2031');
  expect(fr.dates.about('2014')).toBe('vers 2014');
});

it.each([
  [0, 0, 3, 'Жодної зустрічі.'],
  [1, 1, 3, 'Одна зустріч.'],
  [2, 2, 3, 'Дві зустрічі. Усі три сторони збиралися за одним столом щоразу.'],
  [6, 0, 4, 'Шість зустрічей. Усі чотири сторони не збиралися за одним столом жодного разу.'],
  [6, 1, 5, 'Шість зустрічей. Усі п’ять сторін збиралися за одним столом один раз.'],
  [21, 2, 3, '21 зустріч. Усі три сторони збиралися за одним столом двічі.'],
  [22, 5, 12, '22 зустрічі. Усі 12 сторін збиралися за одним столом 5 разів.'],
  [25, 22, 3, '25 зустрічей. Усі три сторони збиралися за одним столом 22 рази.'],
])('says in Ukrainian of %i meetings that at %i all %i sides sat', (meetings, all, sides, said) => {
  expect(wordsOf({ language: 'uk' }).meetings.summary(meetings, all, sides)).toBe(said);
});

it.each([
  ['en', 'Paragraphs 5, 6 and 7 of the article', 'paragraph 5.', 'paragraphs 5, 6.'],
  ['de', 'Absätze 5, 6 und 7 des Artikels', 'Absatz 5.', 'Absätze 5, 6.'],
  ['fr', 'Paragraphes 5, 6 et 7 de l’article', 'paragraphe 5.', 'paragraphes 5, 6.'],
  ['uk', 'Абзаци 5, 6 і 7 статті', 'абзац 5.', 'абзаци 5, 6.'],
])('names in %s several paragraphs', (language, three, one, two) => {
  const { cards, grounds } = wordsOf({ language });
  expect(cards.paragraphs(['5', '6', '7'])).toBe(three);
  expect(grounds.inParagraphs('X', '5')).toBe(`X, ${one}`);
  expect(grounds.inParagraphs('X', '5, 6')).toBe(`X, ${two}`);
});

it('has in English no plural behind one', () => {
  const { grounds, meetings, people, sources } = EN;
  expect(people.ofSide(1, 1, 2)).toBe(': 1 by name, 1 statement; 2 without one');
  expect(sources.onArticle(1)).toBe('1 rests on the article');
  expect(sources.onSilence(1)).toBe('1 says what the article does not say');
  expect(grounds.figures(1)).toContain('1 that was read');
  expect(meetings.lastDrawn(1)).toBe('The last one is drawn here.');
});

it.each([
  ['de', 'Die erste von 21 Seiten'],
  ['fr', 'La première page sur 21'],
  ['uk', 'Перша з 21 сторінки'],
])('says in %s that one page of many is shown', async (language, said) => {
  expect((await browserOf(language)).search.first(1, 21)).toBe(said);
});

it.each([
  ['fr', '2025-12-01', '1er décembre 2025'],
  ['fr', '2025-12-02~', 'vers le 2 décembre 2025'],
  ['uk', '2025-12-02', '2 грудня 2025'],
  ['uk', '2025-11-30/2025-12-02', '30 листопада 2025 – 2 грудня 2025'],
  ['uk', '2022-02', 'лютий 2022'],
])(
  'writes in %s the date %s as %s, with no point that a sentence would double',
  (language, edtf, text) => {
    const date = parseDate(edtf);
    expect(date && formatDate(date, wordsOf({ language }))).toBe(text);
  },
);

it('sets French with its spaces', async () => {
  const texts = [...textsOf(wordsOf({ language: 'fr' })), ...textsOf(await browserOf('fr'))];
  expect(texts.filter(([, text]) => /[^\u202F][:;!?]|«(?!\u202F)|(?<!\u202F)»/.test(text))).toEqual(
    [],
  );
  expect(quoted('oui', wordsOf({ language: 'fr' }))).toBe('«\u202Foui\u202F»');
});

it.each([
  ['fr-CA', 'fr'],
  ['uk-UA', 'uk'],
  ['de-CH', hasWords('de') ? 'de' : 'en'],
  ['ar', 'en'],
])('takes for %s the table %s', (language, table) => {
  expect(tableOf({ language })).toBe(table);
});
