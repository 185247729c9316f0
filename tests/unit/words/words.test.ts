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
  expect(uk.page.from(21)).toBe('За однією статтею та 21 документом з контексту.');
  expect(uk.page.from(2)).toBe('За однією статтею та 2 документами з контексту.');
  expect(uk.claimPages.onPages(5)).toBe(' на 5 сторінках');
  expect([2, 12, 24].map(uk.timeline.years)).toEqual(['2 роки', '12 років', '24 роки']);
  expect(uk.meetings.summary(6, 2, 3)).toBe(
    'Шість зустрічей. За столом з усіх трьох сторін — дві.',
  );
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
  expect(texts.filter(([, text]) => /[^\u00A0][:;!?]|«(?!\u202F)|(?<!\u202F)»/.test(text))).toEqual(
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
