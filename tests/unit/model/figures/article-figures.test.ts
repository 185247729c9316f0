import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';
import { articleFigures } from '../../../../src/model/figures/article-figures.ts';
import { nearestOf } from '../../../../src/model/figures/check-figures.ts';
import { backs, findFigures } from '../../../../src/model/figures/find-figures.ts';
import { backedBy, figuresIn } from '../../../../src/model/figures/known-figures.ts';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

/** Where a briefing has nothing that would back a figure. */
const isBackedBy = backedBy({
  entries: [],
  sources: [],
  pages: [],
  meta: { sides: [] },
} as never);

it('shows no other word of a figure as the nearest name', () => {
  const peru = { kind: 'name' as const, text: 'Peru', start: 0, value: 'peru' };
  expect(nearestOf(peru, figuresIn(['50 billion']))).toBe(' No name is listed there.');
  expect(nearestOf(peru, figuresIn(['50 billion for Persia']))).toBe(' The names there: Persia.');
  expect(nearestOf(peru, figuresIn(['Perú of old']))).toBe(' The nearest there is Perú.');
  expect(nearestOf(peru, figuresIn(['Ada Bea Cox Dee Eve Fox']))).toBe(
    ' No name there is like it.',
  );
});

it('takes a time of day for that of a record that has its parts', () => {
  const [wanted] = findFigures('at 10:30', () => false);
  if (wanted === undefined) throw new Error('There is no time.');
  expect(isBackedBy(figuresIn(['10:30 in the morning']), wanted)).toBe(true);
  expect(isBackedBy(figuresIn(['10', '30']), wanted)).toBe(true);
  expect(isBackedBy(figuresIn(['10', '45']), wanted)).toBe(false);
  for (const time of findFigures('at 9pm', () => false))
    expect(isBackedBy(figuresIn(['10']), time)).toBe(false);
});

it.each([
  ['the European Union', 'the EU', true],
  ['the EU', 'the European Union', true],
  ['the United Nations', 'the UN', true],
  ['an American', 'the U.S.', true],
  ["by O'Neill", 'by O’Neill', true],
  ['by Jean\u2011Claude', 'by Jean-Claude', true],
  ['of New York', 'of New Yorkers', true],
  ['the US and Iran', 'US-led and Iran-backed', true],
  ['the US', 'the US-Peru talks', false],
  ["by O'Neill", 'by O’Neal', false],
  ['the European Bank', 'the EU', false],
  ['the United Nations', 'the UK', false],
])('%j and %j: one name written in two ways is one', (given, wanted, expected) => {
  const names = findFigures(wanted, () => false);
  expect(names.every((name) => isBackedBy(figuresIn([given]), name))).toBe(expected);
});

it('takes a word that every object has for a word', () => {
  expect(figuresIn(['The constructor of toString']).map(({ value }) => value)).toContain(
    'constructor',
  );
});

describe('what is kept of an article', () => {
  it('are its numbers, dates and names, and none of its sentences', () => {
    const text = 'The weir\nAda Abbot shut the weir on May 4.\nIt cost 9 million, Abbot said.';
    expect(articleFigures(parseArticle(text))).toEqual([
      '9 million',
      'Abbot',
      'Ada',
      'It',
      'May 4',
    ]);
  });
});

it('backs a month that the article names without a day', () => {
  const given = figuresIn(articleFigures(parseArticle('Bridge\nIt fell in October.')));
  for (const [text, expected] of [
    ['in October', true],
    ['in June', false],
  ] as const)
    expect(findFigures(text, () => false).every((one) => isBackedBy(given, one))).toBe(expected);
});

it('knows a name from initials with full stops, and from one that a hyphen joins to another', () => {
  const figures = articleFigures(parseArticle('The weir\nSome U.S.-Peru talks on it failed.'));
  expect(figures).toEqual(['Peru', 'Some', 'US', 'US-Peru']);
});

it('keeps the words of one, so that a number in digits finds them', () => {
  const figures = articleFigures(parseArticle('The weir\nIt was the second of one year.'));
  expect(figures).toEqual(['It', 'one', 'second']);
  const [wanted] = findFigures('the 2nd', () => false);
  expect(wanted && figuresIn(figures).some((given) => backs(given, wanted))).toBe(true);
});

describe('a text on the article', () => {
  const recorded = (figures?: string[]) => ({
    'verified.json': JSON.stringify({ article: '0'.repeat(64), statements: {}, figures }),
  });
  const found = (
    prose: string,
    more: Record<string, string> = {},
    figures: string[] | undefined = ['Ada', 'Abbot', 'May 4', '9 million'],
  ) =>
    readFolder({
      ...recorded(figures),
      ...changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', prose),
      ...more,
    })
      .problems.filter(({ rule }) => rule === 'figure-not-in-article')
      .map(({ line, message }) => `${line} ${message.split('. ')[0] ?? ''}`);

  it('has no number, date or name that the article does not have', () => {
    expect(found('Ada shut it on 4 May for 9 million. <Cite at="1"/>')).toEqual([]);
    expect(found('It was shut by Bea on 5 May for 8 million. <Cite at="1"/>')).toEqual([
      '10 The date 5 May is not in the article',
      '10 The name Bea is not in the article',
      '10 The number 8 million is not in the article',
    ]);
  });

  it.each([
    ['Ada shut it on 4 May for 9 million. <Cite at="1"/>', []],
    ['It cost 9 million. <Cite at="2"/>', ['10 The number 9 million is not in paragraph 2']],
    ['It cost 9 million. <Cite at="1-2"/>', []],
    ['It was shut on 4 May. <Cite at="2"/>', ['10 The date 4 May is not in paragraph 2']],
    // A day of the week, from which the number of the day is told.
    ['It was shut on 4 May. <Cite at="3"/>', []],
    // A month is told from all of the article.
    ['It was shut in May. <Cite at="2"/>', []],
    ['It cost two cents. <Cite at="2"/>', []],
  ])('has the numbers and days of its own paragraphs: %s', (prose, expected) => {
    const { problems } = readFolder({
      'verified.json': JSON.stringify({
        article: '0'.repeat(64),
        statements: {},
        figures: ['Ada', 'Abbot', 'May 4', '9 million', 'two'],
        numbers: { 1: ['May 4', '9 million'], 3: ['Tuesday'] },
      }),
      ...changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', prose),
    });
    expect(
      problems
        .filter(({ rule }) => rule === 'figure-in-other-paragraph')
        .map(({ line, message }) => `${line} ${message.split(' of the article')[0] ?? ''}`),
    ).toEqual(expected);
  });

  it('may add the year of the story to a day that is printed without one', () => {
    const year = changed(
      'briefing.yaml',
      'language: en',
      'language: en\nyear: { value: 2030, source: minutes, note: The minutes have it. }',
    );
    const prose = 'It was shut on 4 May 2030. <Cite at="1"/>';
    expect(found(prose, year)).toEqual([]);
    expect(found(prose.replace('2030', '2031'), year)).toHaveLength(1);
  });

  it('may count in words what it names, and take up a month', () => {
    expect(found('Two towns shut it, and in May a third. <Cite at="1"/>')).toEqual([]);
    expect(found('Thirty towns shut it. <Cite at="1"/>')).toHaveLength(1);
  });

  it('may have what a document has that it cites as well', () => {
    const minutes = 'https://town.example/minutes\n';
    const files = changed('sources.yaml', minutes, `${minutes}  figures: [Bea]\n`);
    expect(found('It was Bea. <Cite at="1"/> <Cite source="minutes"/>', files)).toEqual([]);
    expect(found('It was Bea. <Cite at="1"/>', files)).toHaveLength(1);
  });

  it('may spell a name as the article does not, where its source says so', () => {
    const own = 'https://herald.example/weir\n';
    const files = changed('sources.yaml', own, `${own}  figures: [Bea]\n`);
    expect(found('It was Bea. <Cite at="1"/>', files)).toEqual([]);
  });

  it('is not judged where the article is in another language', () => {
    const own = 'https://herald.example/weir\n';
    const files = changed('sources.yaml', own, `${own}  language: de\n`);
    expect(found('It was Bea. <Cite at="1"/>', files)).toEqual([]);
  });

  it('is not judged before the article was read', () => {
    const { problems } = readFolder({
      ...changed('glossary/weir.mdx', 'It is shut.', 'It was Bea.'),
    });
    expect(problems).toEqual([]);
  });

  it('counts as compared exactly where it is judged', () => {
    const own = 'https://herald.example/weir\n';
    const foreign = changed('sources.yaml', own, `${own}  language: de\n`);
    const compares = (files: Record<string, string>) => readFolder(files).briefing?.comparesFigures;
    expect(compares(recorded(['Ada']))).toBe(true);
    expect(compares({ ...recorded(['Ada']), ...foreign })).toBe(false);
    expect(compares({})).toBe(false);
  });

  it('may be the line on a paragraph in the sources', () => {
    const files = changed('sources.yaml', 'The town speaks.', 'The town speaks of Bea.');
    expect(found('It is shut. <Cite at="1"/>', files)).toHaveLength(1);
  });
});
