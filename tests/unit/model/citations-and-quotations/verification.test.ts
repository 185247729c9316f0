import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  parseArticle,
} from '../../../../src/model/citations-and-quotations/article.ts';
import type { Source, Statement } from '../../../../src/model/entries/entry.ts';
import {
  compareVerified,
  recordVerified,
  statementDigest,
  verifyParagraphs,
  verifyStatements,
} from '../../../../src/model/citations-and-quotations/verification.ts';
import { event, statement, UNDATED } from '../../../helpers/make-entries.ts';

const TEXT = readFileSync('tests/fixtures/river/article.txt', 'utf8');
const article = (): Article => parseArticle(TEXT);

const said = (words: string | undefined, at: string[]): Statement =>
  statement('x', { at, ...(words === undefined ? {} : { words }) });

describe('verifyStatements', () => {
  it('finds nothing wrong with words that stand in one of the paragraphs named', () => {
    expect(verifyStatements([said('Fish do not wait', ['7'])], article())).toEqual([]);
    expect(verifyStatements([said('Fish do not wait', ['4', '7'])], article())).toEqual([]);
  });

  it.each<[string, string, string[], string]>([
    [
      'in another paragraph',
      'Fish do not wait',
      ['4'],
      '"x": the words stand in paragraph 7, not in 4. Write at: [\'7\'].',
    ],
    [
      'of the article itself',
      'a private affair',
      ['7'],
      '"x": paragraph 7 has these words outside its quotation marks: they are the article’s own phrase. Remove "words" and report them in your own.',
    ],
    [
      'across two quotations',
      'a private affair. “Fish',
      ['7'],
      '"x": paragraph 7 quotes only a part of these words. Keep to one pair of its marks: a statement has one quotation.',
    ],
    [
      'with another word',
      'Every wet week costs us a customer',
      ['6'],
      '"x": the words differ from paragraph 6: Every wet [article: dry] week costs us a customer. Copy them character by character.',
    ],
    [
      'with a straight apostrophe for none',
      'Every dry weeks costs us a customer',
      ['6'],
      '"x": the words differ from paragraph 6: Every dry weeks [article: week] costs us a customer. Copy them character by character.',
    ],
    [
      'that cut one of the article in two',
      'very dry week costs us',
      ['6'],
      '"x": the words differ from paragraph 6: very [article: Every] dry week costs us. Copy them character by character.',
    ],
    [
      'nowhere',
      'Not a single one of these',
      ['6'],
      '"x": paragraph 6 has no words like these. Check the paragraph, or remove "words".',
    ],
    [
      'in a paragraph that does not exist',
      'Every dry week',
      ['60'],
      '"x": the words stand in paragraph 6, not in 60. Write at: [\'6\'].',
    ],
  ])('names words %s', (_, words, at, expected) => {
    const problems = verifyStatements([said(words, at)], article());
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expected]);
  });

  it.each<[string, string, string, string]>([
    [
      'single ones in an article of double ones',
      'She said “no, not in my life” to it.\nHe called it ‘a fine mess’ today.',
      'a fine mess',
      'has these words inside ‘…’ or \'…\', but the article’s quotations are read by “…” or "…". If the article quotes so, write in briefing.yaml: quotationMarks: single.',
    ],
    [
      'one that nothing closes',
      'He called it “a fine mess today.',
      'a fine mess',
      'has these words and a quotation mark without its partner, so that nobody can tell what it quotes. Quote a run inside one pair of marks, or remove "words" and report them in your own.',
    ],
    [
      'one that ends where a quotation begins',
      'He called it a fine mess “of his own” today.',
      'a fine mess ',
      'has these words outside its quotation marks: they are the article’s own phrase.',
    ],
    [
      'one that begins where a quotation ends',
      'He called it “his own” mess today.',
      ' mess today',
      'has these words outside its quotation marks: they are the article’s own phrase.',
    ],
    [
      'words that stand both outside and partly inside',
      'No mess, he said: “a mess, and no fine one”, a mess, he said.',
      'a mess, he said',
      'has these words outside its quotation marks: they are the article’s own phrase.',
    ],
  ])('calls no words the article’s own that have marks: %s', (_, text, words, expected) => {
    const [problem] = verifyStatements([said(words, ['1'])], parseArticle(`Head\n${text}`));
    expect(`${problem?.message} ${problem?.hint}`).toContain(expected);
  });

  it('reads the marks that an editor sets', () => {
    const text = 'Head\nShe said “no, not in my life” to it.\nHe called it ‘a fine mess’ today.';
    const words = said('a fine mess', ['2']);
    expect(verifyStatements([words], parseArticle(text))).toHaveLength(1);
    expect(verifyStatements([words], parseArticle(text, 'single'))).toEqual([]);
  });

  it('takes a quotation in the marks of another style, unless an editor has set one', () => {
    const text = 'Head\n“We have moved three times,” he said.\n«Nobody else will,» she said.';
    const words = said('Nobody else will', ['2']);
    expect(verifyStatements([words], parseArticle(text))).toEqual([]);
    expect(parseArticle(text)).toMatchObject({ marks: 'double', otherMarks: ['guillemets'] });
    expect(verifyStatements([words], parseArticle(text, 'double'))).toHaveLength(1);
  });

  it('has nothing to say of a paraphrase', () => {
    expect(verifyStatements([said(undefined, ['6'])], article())).toEqual([]);
  });

  it('accepts a run of a quotation and straight marks', () => {
    const straight = parseArticle('Head\n"Not now," she said. “Or ever.”');
    expect(verifyStatements([said('Not now', ['1'])], straight)).toEqual([]);
    expect(verifyStatements([said('she said', ['1'])], straight)).toHaveLength(1);
  });
});

describe('verifyStatements, line by line', () => {
  it('shows wrong words where they are written', () => {
    const lineOf = (path: readonly PropertyKey[]) => (path.join('.') === 'words' ? 9 : 1);
    const wrong = { ...said('Not one of these', ['6']), place: { file: 'said.yaml', lineOf } };
    expect(verifyStatements([wrong], article())).toMatchObject([
      { rule: 'not-in-article', file: 'said.yaml', line: 9 },
    ]);
  });
});

describe('verifyParagraphs', () => {
  const lineOf = (path: readonly PropertyKey[]) => (path.join('.') === 'paragraphs' ? 5 : 1);
  const source = (paragraphs?: Record<string, string>) =>
    ({ paragraphs, place: { file: 'sources.yaml', lineOf } }) as unknown as Source;
  const report = (...sources: Parameters<typeof source>) =>
    verifyParagraphs(source(...sources), parseArticle('Head\nShe spoke.'));

  it('is content with a gist for each paragraph and the headline', () => {
    expect(report({ '0': 'Head.', '1': 'She spoke.' })).toEqual([]);
  });

  it('names a paragraph that would be missing from the page of the article', () => {
    expect(report({ '0': 'Head.' })).toEqual([
      {
        rule: 'uncovered-paragraph',
        file: 'sources.yaml',
        line: 5,
        message: 'Paragraph 1 of the article has no gist.',
        hint: "Add '1': …",
      },
    ]);
    expect(report().map(({ message }) => message)).toEqual([
      'Paragraph 0 of the article has no gist.',
      'Paragraph 1 of the article has no gist.',
    ]);
  });

  it('names a gist of a paragraph that the article does not have', () => {
    expect(report({ '0': 'Head.', '1': 'She spoke.', '2': 'She left.' })).toEqual([
      {
        rule: 'unknown-paragraph',
        file: 'sources.yaml',
        line: 5,
        message: 'The article has no paragraph 2.',
        hint: 'Remove its gist.',
      },
    ]);
  });
});

describe('compareVerified', () => {
  const share = statement('share', { words: 'We are ready to share the water', at: ['4'] });
  const orders = statement('orders', {
    at: ['5'],
    when: { ...UNDATED, date: '2031-05-05', basis: 'printed', cites: ['5'] },
  });
  const statements = [share, orders];
  const talks = event('talks', { date: '2031-05-04', basis: 'printed', cites: ['1'] });
  const record = () => recordVerified(statements, [talks], article());
  const compare = (changed: Statement[], events: (typeof talks)[] = []) =>
    compareVerified(changed, events, record(), 'content/verified.json').map(
      ({ message }) => message,
    );

  it('is content with what was verified', () => {
    expect(compare(statements, [talks])).toEqual([]);
    expect(record().article).toBe(article().sha256);
  });

  it.each<[string, Partial<Statement>, number]>([
    ['other words', { words: 'Fish wait' }, 1],
    ['another paragraph', { at: ['2'] }, 1],
    ['another gist', { gist: 'Another gist' }, 0],
    ['another note', { note: { text: 'Another', cites: ['1'] } }, 0],
  ])('sees %s', (_, change, count) => {
    expect(compare([{ ...share, ...change }, orders])).toHaveLength(count);
  });

  it('sees a new statement, and one that is gone is none of its business', () => {
    expect(compare([...statements, said('x', ['1'])])).toEqual([
      '"x" is new since the article was last verified.',
    ]);
    expect(compare([orders])).toEqual([]);
  });

  it('sees another printed date, of an event or a statement, and other paragraphs that print it', () => {
    const moved = { ...talks, when: { ...talks.when, date: '2031-05-06' } };
    const message = 'The printed date of "talks" has changed since the article was last verified.';
    expect(compare([], [moved])).toEqual([message]);
    expect(compare([], [{ ...talks, when: { ...talks.when, cites: ['2'] } }])).toEqual([message]);
    expect(compare([{ ...share, when: talks.when }])).toEqual([
      '"share" has changed since the article was last verified.',
    ]);
  });

  it('sees no other date of a statement than a printed one: only that is held against the article', () => {
    const when = { ...UNDATED, date: '2031-05-06', basis: 'inferred' as const };
    expect(compare([{ ...share, when }])).toEqual([]);
  });

  const HINT = 'Run: npm run verify -- <article.txt>';

  it('asks once for a verification that never was', () => {
    const asked = {
      rule: 'unverified-statement',
      file: 'f',
      line: 1,
      message: 'Nothing has been verified against the article yet.',
      hint: HINT,
    };
    expect(compareVerified(statements, [], undefined, 'f')).toEqual([asked]);
    expect(compareVerified([], [talks], undefined, 'f')).toEqual([asked]);
    expect(compareVerified([], [], undefined, 'f')).toEqual([]);
  });

  it('shows what is not verified where it is written, and how to verify it', () => {
    const lineOf = (path: readonly PropertyKey[]) => ['', 'id', 'when'].indexOf(path.join('.'));
    const written = { file: 'there', lineOf };
    const events = [{ ...talks, id: 'new', place: written }];
    const fresh = { ...said('Every dry week', ['6']), place: written };
    const shown = { rule: 'unverified-statement', file: 'there', hint: HINT };
    expect(compareVerified([fresh], events, record(), 'f')).toEqual([
      { ...shown, line: 1, message: '"x" is new since the article was last verified.' },
      {
        ...shown,
        line: 2,
        message: 'The printed date of "new" is new since the article was last verified.',
      },
    ]);
  });

  it('tells ids, paragraphs and words apart', () => {
    const digests = [
      statementDigest({ id: 'a', at: ['1'], words: 'b' }),
      statementDigest({ id: 'a', at: ['1', '2'], words: 'b' }),
      statementDigest({ id: 'a', at: ['12'], words: 'b' }),
      statementDigest({ id: 'ab', at: ['1'] }),
      statementDigest({ id: 'a', at: ['1'] }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
