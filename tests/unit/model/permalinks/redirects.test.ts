import { describe, expect, it } from 'vitest';
import {
  checkRedirectAnchors,
  checkRedirects,
  formerAnchors,
  formerIds,
  movedAnchors,
  pageRedirects,
  redirectsOf,
} from '../../../../src/model/permalinks/redirects.ts';
import type { Redirects } from '../../../../src/schemas/records.ts';

const place = { file: 'content/redirects.yaml', lineOf: () => 3 };

/** Each redirect stands in the line of its number, so that a problem shows whose it is. */
const placeIn = (redirects: Redirects) => ({
  file: 'content/redirects.yaml',
  lineOf: ([from]: readonly PropertyKey[]) => Object.keys(redirects).indexOf(String(from)) + 1,
});

describe('redirects', () => {
  const paths = new Set(['/a/', '/b/', '/glossary/weir/']);
  it('are followed once each, however long their chain is', () => {
    const chain = (count: number): Redirects =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`/x${i}/`, `/x${i + 1}/`]));
    let asked = 0;
    const counted = new Proxy(chain(2000), {
      get: (all, key, self) => {
        asked += 1;
        return Reflect.get(all, key, self) as unknown;
      },
    });
    const found = checkRedirects({ ...chain(2), '/x2/': '/x0/' }, paths, place);
    expect(found.map(({ rule }) => rule)).toEqual(Array(3).fill('redirect-cycle'));
    expect(checkRedirects(counted, paths, place)).toHaveLength(2000);
    expect(asked).toBeLessThan(2000 * 10);
  });

  it.each<[string, Redirects, string[]]>([
    ['a moved page', { '/old/': '/a/' }, []],
    ['a moved page to a part', { '/old/': '/a/#why' }, []],
    ['a renamed anchor', { '/a/#old': '/a/#new' }, []],
    ['nowhere', { '/old/': '/glossary/wier/' }, ['redirect-to-nowhere']],
    ['over a page', { '/a/': '/b/' }, ['redirect-over-page']],
    ['over the file of a page', { '/x/index.html': '/b/' }, ['redirect-over-page']],
    ['over a file for machines', { '/feed.xml': '/b/' }, ['redirect-over-page']],
    ['over a file that the build names', { '/og/a/b.png': '/b/' }, ['redirect-over-page']],
    ['over a page in capitals', { '/A/': '/b/' }, ['redirect-over-page']],
    ['from a file of another site', { '/old.html': '/b/' }, []],
    ['a chain', { '/x/': '/y/', '/y/': '/a/' }, ['redirect-chain']],
    ['a chain through a part of a page', { '/x/': '/y/#why', '/y/': '/a/' }, ['redirect-chain']],
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

  it.each<[string, Redirects, string, string]>([
    [
      'redirect-to-nowhere',
      { '/a/#x': '/b/', '/old/': '/glossary/wier/#why' },
      '"/glossary/wier/#why" is no page.',
      'Did you mean "/glossary/weir/"? Correct the address.',
    ],
    [
      'redirect-over-page',
      { '/a/#x': '/b/', '/a/': '/b/' },
      '"/a/" is a page.',
      'Remove the redirect or the page.',
    ],
    [
      'redirect-cycle',
      { '/a/#x': '/b/', '/x/': '/x/' },
      '"/x/" leads back to itself.',
      'Remove one of these redirects.',
    ],
    [
      'redirect-chain',
      { '/y/': '/a/', '/x/': '/y/' },
      '"/x/" leads to "/y/", which is redirected itself.',
      'Lead it to "/a/".',
    ],
    [
      'redirect-chain',
      { '/a/#two': '/b/', '/x/': '/a/#two' },
      '"/x/" leads to "/a/#two", which is redirected itself.',
      'Lead it to "/b/".',
    ],
  ])('say where a %s stands, what is wrong and what to do', (rule, redirects, message, hint) => {
    expect(checkRedirects(redirects, paths, placeIn(redirects))).toEqual([
      { rule, file: 'content/redirects.yaml', line: 2, message, hint },
    ]);
  });

  it('are of whole pages where no anchor is named', () => {
    const redirects = { '/old/': '/a/', '/older/': '/a/#why', '/a/#x': '/b/' };
    expect([...pageRedirects(redirects)]).toEqual([
      ['/old/', '/a/'],
      ['/older/', '/a/#why'],
    ]);
  });

  it('tell the ids that an entry had before, oldest first, wherever its page was', () => {
    const redirects = {
      '/whos-who/adda/': '/whos-who/ada/',
      '/people/adah/': '/whos-who/ada/',
      '/people/ada/': '/whos-who/ada/',
      '/whos-who/bo/#role': '/whos-who/bob/#office',
    };
    expect([...formerIds(redirects)]).toEqual([['ada', ['adda', 'adah']]]);
  });

  it('name the last address of a chain, so that no reader is sent twice', () => {
    const hints = (redirects: Redirects) =>
      checkRedirects(redirects, paths, place).map(({ hint }) => hint);
    expect(hints({ '/x/': '/y/', '/y/': '/a/' })).toEqual(['Lead it to "/a/".']);
    expect(hints({ '/x/': '/y/#why', '/y/': '/b/' })).toEqual(['Lead it to "/b/".']);
  });

  it('keep old anchors beside the new, and leave a note where a part went elsewhere', () => {
    const redirects = { '/a/#one': '/a/#new', '/a/#two': '/a/#new', '/a/#far': '/b/#here' };
    expect([...formerAnchors(redirects)]).toEqual([['/a/#new', ['one', 'two']]]);
    expect([...movedAnchors(redirects)]).toEqual([['/a/', [{ id: 'far', to: '/b/#here' }]]]);
  });

  it('leave a note for every part that went elsewhere, and none for a page that moved', () => {
    const redirects = { '/a/#far': '/b/#here', '/old/': '/b/', '/a/#gone': '/b/' };
    expect([...formerAnchors(redirects)]).toEqual([]);
    expect([...movedAnchors(redirects)]).toEqual([
      [
        '/a/',
        [
          { id: 'far', to: '/b/#here' },
          { id: 'gone', to: '/b/' },
        ],
      ],
    ]);
  });

  it.each<[string, Redirects, string]>([
    [
      'the nearest anchor',
      { '/x/': '/a/', '/old/': '/a/#wy' },
      'Did you mean "why"? Correct the anchor, or leave it out.',
    ],
    [
      'no anchor of a page that has none',
      { '/x/': '/a/', '/old/': '/none/#why' },
      'Correct the anchor, or leave it out.',
    ],
    [
      'a public anchor',
      { '/x/': '/a/', '/a/#old': '/b/' },
      'Lead it to a public anchor of the page: a heading that <H> or the page itself makes.',
    ],
  ])(
    'that the built pages do not honour are shown in their line, with %s',
    (_, redirects, hint) => {
      const idsOf = new Map([['/a/', new Set(['why'])]]);
      expect(checkRedirectAnchors(redirects, idsOf, placeIn(redirects))).toMatchObject([
        { file: 'content/redirects.yaml', line: 2, hint },
      ]);
    },
  );

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

describe('redirectsOf', () => {
  const page = { kind: 'page', anchors: [] };
  const released = {
    editions: [],
    pages: { '/whos-who/ada/': { kind: 'person', anchors: [] }, '/whos-who/ada/said/2031/': page },
  };

  it('leads the released lists of an entry where the entry went', () => {
    const redirects = redirectsOf({ '/whos-who/ada/': '/whos-who/lovelace/' }, released);
    expect(Object.fromEntries(redirects)).toEqual({
      '/whos-who/ada/': '/whos-who/lovelace/',
      '/whos-who/ada/said/2031/': '/whos-who/lovelace/',
    });
  });

  it('keeps what an editor wrote for one of them, and leaves the pages of others alone', () => {
    const own = { '/whos-who/ada/said/2031/': '/statements/', '/whos-who/ad/': '/whos-who/bo/' };
    expect(Object.fromEntries(redirectsOf(own, released))).toEqual(own);
  });
});

it('takes no file for an id that an entry had before', () => {
  expect(formerIds({ '/old.html': '/x/b/', '/x/a/': '/x/b/' })).toEqual(new Map([['b', ['a']]]));
});
