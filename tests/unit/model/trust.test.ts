import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, parseArticle } from '../../../src/model/trust/article.ts';
import { isStatement } from '../../../src/model/entries/entry.ts';
import type { Statement } from '../../../src/model/entries/entry.ts';
import {
  checkRedirectAnchors,
  checkRedirects,
  formerAnchors,
  movedAnchors,
} from '../../../src/model/permalinks/redirects.ts';
import {
  compareRelease,
  currentPages,
  entryDigest,
  lostAnchors,
  recordRelease,
} from '../../../src/model/permalinks/release.ts';
import {
  compareVerified,
  recordVerified,
  statementDigest,
  verifyStatements,
} from '../../../src/model/trust/verification.ts';
import { readBriefing } from '../../../src/reader/read-briefing.ts';
import type { Edition, Redirects } from '../../../src/schemas/records.ts';

const place = { file: 'content/x', lineOf: () => 3 };

function river() {
  const { briefing } = readBriefing('tests/fixtures/river/content');
  if (briefing === undefined) throw new Error('The fixture cannot be read.');
  return briefing;
}
const briefing = river();
const article: Article = parseArticle(readFileSync('tests/fixtures/river/article.txt', 'utf8'));
const statements = [...briefing.entries.values()].filter(isStatement);

const said = (words: string | undefined, at: string[]): Statement => {
  const [first] = statements;
  if (first === undefined) throw new Error('The fixture has no statement.');
  const { words: _words, ...rest } = first;
  return { ...rest, id: 'x', at, place, ...(words === undefined ? {} : { words }) };
};

describe('verifyStatements', () => {
  it('finds nothing wrong with the fixture', () => {
    expect(verifyStatements(statements, article)).toEqual([]);
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
      '"x": paragraph 7 has these words outside its quotation marks: they are the article’s own phrase. Remove "words" and report them in your own.',
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
    const problems = verifyStatements([said(words, at)], article);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expected]);
  });

  it('has nothing to say of a paraphrase', () => {
    expect(verifyStatements([said(undefined, ['6'])], article)).toEqual([]);
  });

  it('accepts a run of a quotation and straight marks', () => {
    const straight = parseArticle('Head\n"Not now," she said. “Or ever.”');
    expect(verifyStatements([said('Not now', ['1'])], straight)).toEqual([]);
    expect(verifyStatements([said('she said', ['1'])], straight)).toHaveLength(1);
  });
});

describe('compareVerified', () => {
  const record = recordVerified(statements, article);
  const compare = (changed: Statement[]) =>
    compareVerified(changed, record, 'content/verified.json').map(({ message }) => message);

  it('is content with what was verified', () => {
    expect(compare(statements)).toEqual([]);
  });

  it.each<[string, Partial<Statement>, number]>([
    ['other words', { words: 'Fish wait' }, 1],
    ['another paragraph', { at: ['2'] }, 1],
    ['another gist', { gist: 'Another gist' }, 0],
    ['another note', { note: { text: 'Another', cites: ['1'] } }, 0],
  ])('sees %s', (_, change, count) => {
    const [first, ...rest] = statements;
    if (first === undefined) throw new Error('The fixture has no statement.');
    expect(compare([{ ...first, ...change }, ...rest])).toHaveLength(count);
  });

  it('sees a new statement, and one that is gone is none of its business', () => {
    expect(compare([...statements, said('x', ['1'])])).toEqual([
      '"x" is new since the article was last verified.',
    ]);
    expect(compare(statements.slice(1))).toEqual([]);
  });

  it('asks once for a verification that never was', () => {
    expect(compareVerified(statements, undefined, 'f')).toHaveLength(1);
    expect(compareVerified([], undefined, 'f')).toEqual([]);
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

describe('redirects', () => {
  const paths = new Set(['/a/', '/b/', '/glossary/weir/']);
  it.each<[string, Redirects, string[]]>([
    ['a moved page', { '/old/': '/a/' }, []],
    ['a moved page to a part', { '/old/': '/a/#why' }, []],
    ['a renamed anchor', { '/a/#old': '/a/#new' }, []],
    ['nowhere', { '/old/': '/glossary/wier/' }, ['redirect-to-nowhere']],
    ['over a page', { '/a/': '/b/' }, ['redirect-over-page']],
    ['a chain', { '/x/': '/y/', '/y/': '/a/' }, ['redirect-chain']],
    ['a circle', { '/x/': '/y/', '/y/': '/x/' }, ['redirect-cycle', 'redirect-cycle']],
    ['itself', { '/x/': '/x/' }, ['redirect-cycle']],
    [
      'a tail into a circle',
      { '/w/': '/x/', '/x/': '/y/', '/y/': '/x/' },
      ['redirect-chain', 'redirect-cycle', 'redirect-cycle'],
    ],
  ])('judge %s', (_, redirects, expected) => {
    expect(checkRedirects(redirects, paths, place).map(({ rule }) => rule)).toEqual(expected);
  });

  it('keep old anchors beside the new, and leave a note where a part went elsewhere', () => {
    const redirects = { '/a/#one': '/a/#new', '/a/#two': '/a/#new', '/a/#far': '/b/#here' };
    expect(formerAnchors(redirects).get('/a/#new')).toEqual(['one', 'two']);
    expect(movedAnchors(redirects).get('/a/')).toEqual([{ id: 'far', to: '/b/#here' }]);
  });

  it.each<[string, Redirects, string[]]>([
    ['a moved page', { '/old/': '/a/', '/older/': '/a/#why' }, []],
    ['an old anchor that stays beside the new', { '/a/#kept': '/a/#why' }, []],
    ['an anchor of a page that is gone', { '/old/#x': '/a/#why' }, []],
    ['a missing anchor', { '/old/': '/a/#wy' }, ['The page /a/ has no anchor "wy".']],
    [
      'an anchor that keeps no other',
      { '/a/#old': '/a/#p-plain' },
      ['The page /a/ cannot keep "old" beside "p-plain".'],
    ],
    [
      'an anchor that moved without a note',
      { '/a/#old': '/b/' },
      ['The page /a/ cannot keep "old" beside "/b/".'],
    ],
  ])('are held against the built pages: %s', (_, redirects, expected) => {
    const idsOf = new Map([
      ['/a/', new Set(['why', 'kept', 'p-plain'])],
      ['/b/', new Set<string>()],
    ]);
    expect(
      checkRedirectAnchors(redirects, idsOf, place).map(({ rule, message }) => [rule, message]),
    ).toEqual(expected.map((message) => ['redirect-to-nowhere', message]));
  });
});

describe('release', () => {
  const pages = currentPages(briefing).map((page) => ({ ...page, anchors: ['said', 'why'] }));
  const released = recordRelease(undefined, pages, 'first');
  const compare = (
    current: typeof pages,
    { redirects = {}, updates = [] }: { redirects?: Redirects; updates?: Edition[] } = {},
  ) =>
    compareRelease(current, briefing, { released, releasedPlace: place, redirects, updates }).map(
      ({ rule, message }) => `${rule}: ${message}`,
    );

  it('records every path once, with its kind and anchors', () => {
    expect(released.editions).toEqual(['first']);
    expect(released.pages['/glossary/weir/']).toMatchObject({
      kind: 'issue',
      anchors: ['said', 'why'],
    });
    expect(released.pages['/']).toEqual({ kind: 'page', anchors: ['said', 'why'] });
    expect(released.pages['/sources/council-minutes/']?.kind).toBe('source');
  });

  it('only adds', () => {
    const later = recordRelease(
      released,
      pages.slice(0, 1).map((page) => ({ ...page, anchors: ['new'] })),
      'second',
    );
    expect(Object.keys(later.pages)).toEqual(Object.keys(released.pages));
    expect(later.pages[pages[0]?.path ?? '']?.anchors).toEqual(['new', 'said', 'why']);
    expect(later.editions).toEqual(['first', 'second']);
  });

  it('finds nothing wrong with what is unchanged', () => {
    expect(compare(pages)).toEqual([]);
  });

  it('misses a page that is gone, unless it is redirected', () => {
    const fewer = pages.filter(({ path }) => path !== '/glossary/weir/');
    expect(compare(fewer)).toEqual(['lost-permalink: The published page /glossary/weir/ is gone.']);
    expect(compare(fewer, { redirects: { '/glossary/weir/': '/glossary/survey/' } })).toEqual([]);
  });

  it('sees an id that stands for another kind of thing', () => {
    const other = pages.map((page) =>
      page.path === '/glossary/weir/' ? { ...page, kind: 'term' } : page,
    );
    expect(compare(other)).toEqual([
      'reused-id: /glossary/weir/ was published for an issue and now stands for a term.',
    ]);
  });

  it('asks for an edition that tells of changed data', () => {
    const other = pages.map((page) =>
      page.path === '/glossary/weir/' ? { ...page, digest: '0'.repeat(16) } : page,
    );
    expect(compare(other)).toEqual([
      'unrecorded-change: The data of "weir" changed since it was published, and no new edition says so.',
    ]);
    const edition: Edition = {
      id: 'second',
      date: '2031-06-01',
      kind: 'minor',
      title: 'T',
      summary: 'S',
      entries: ['weir'],
    };
    expect(compare(other, { updates: [edition] })).toEqual([]);
    expect(compare(other, { updates: [{ ...edition, id: 'first' }] })).toHaveLength(1);
  });

  it('misses an anchor that is gone from its page', () => {
    const built = [{ path: '/glossary/weir/', ids: ['said'] }];
    expect(
      lostAnchors(built, { released, releasedPlace: place }).map(({ message }) => message),
    ).toEqual(['The published anchor /glossary/weir/#why is gone.']);
  });

  it('gives data a digest that wording does not change', () => {
    const weir = briefing.entries.get('weir');
    if (weir?.section !== 'glossary') throw new Error('The fixture has no weir.');
    const digest = entryDigest(weir);
    expect(entryDigest({ ...weir, searchTerms: ['dam'], related: [] })).toBe(digest);
    expect(entryDigest({ ...weir, summary: 'Another claim.' })).not.toBe(digest);
    expect(entryDigest({ ...weir, cites: ['2'] })).not.toBe(digest);
  });
});
