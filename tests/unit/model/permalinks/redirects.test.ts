import { describe, expect, it } from 'vitest';
import {
  checkRedirectAnchors,
  checkRedirects,
  formerAnchors,
  movedAnchors,
} from '../../../../src/model/permalinks/redirects.ts';
import type { Redirects } from '../../../../src/schemas/records.ts';

const place = { file: 'content/redirects.yaml', lineOf: () => 3 };

describe('redirects', () => {
  const paths = new Set(['/a/', '/b/', '/glossary/weir/']);
  it.each<[string, Redirects, string[]]>([
    ['a moved page', { '/old/': '/a/' }, []],
    ['a moved page to a part', { '/old/': '/a/#why' }, []],
    ['a renamed anchor', { '/a/#old': '/a/#new' }, []],
    ['nowhere', { '/old/': '/glossary/wier/' }, ['redirect-to-nowhere']],
    ['over a page', { '/a/': '/b/' }, ['redirect-over-page']],
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

  it('name the last address of a chain, so that no reader is sent twice', () => {
    const hints = (redirects: Redirects) =>
      checkRedirects(redirects, paths, place).map(({ hint }) => hint);
    expect(hints({ '/x/': '/y/', '/y/': '/a/' })).toEqual(['Lead it to "/a/".']);
    expect(hints({ '/x/': '/y/#why', '/y/': '/b/' })).toEqual(['Lead it to "/b/".']);
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
