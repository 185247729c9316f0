import { describe, expect, it } from 'vitest';
import {
  compareRelease,
  type CurrentPage,
  currentPages,
  entryDigest,
  lostAnchors,
  recordRelease,
} from '../../../../src/model/permalinks/release.ts';
import type { Edition, Redirects, ReleasedPage } from '../../../../src/schemas/records.ts';
import { river } from '../../../helpers/river.ts';

const place = { file: 'content/released.json', lineOf: () => 7 };

function compare(
  pages: CurrentPage[],
  released: Record<string, ReleasedPage>,
  redirects: Redirects = {},
): string[] {
  const context = {
    released: { editions: [], pages: released },
    releasedPlace: place,
    updates: [],
  };
  return compareRelease(pages, { entries: new Map() }, { ...context, redirects }).map(
    ({ file, line, rule, message, hint }) => `${file}:${line} ${rule} ${message} ${hint}`,
  );
}

const person: ReleasedPage = { kind: 'person', anchors: [] };

describe('an id that was published', () => {
  it('may not come back in another section for another kind of thing, even behind a redirect', () => {
    const pages = [{ path: '/glossary/dam/', kind: 'issue', id: 'dam' }];
    expect(
      compare(pages, { '/whos-who/dam/': person }, { '/whos-who/dam/': '/glossary/dam/' }),
    ).toEqual([
      'content/released.json:7 reused-id The id "dam" was published for a person (/whos-who/dam/) and now stands for an issue. Choose a new id; the old address keeps its meaning.',
    ]);
  });

  it('may leave for another id, with a redirect', () => {
    const pages = [{ path: '/glossary/weir/', kind: 'issue', id: 'weir' }];
    expect(
      compare(pages, { '/whos-who/dam/': person }, { '/whos-who/dam/': '/glossary/weir/' }),
    ).toEqual([]);
  });

  it('may move to a section with another name while it stands for the same kind of thing', () => {
    const pages = [{ path: '/whos-who/ada/', kind: 'person', id: 'ada' }];
    expect(
      compare(pages, { '/people/ada/': person }, { '/people/ada/': '/whos-who/ada/' }),
    ).toEqual([]);
  });

  it('is not mistaken for a page of the site that is called alike', () => {
    const pages = [
      { path: '/', kind: 'page' },
      { path: '/search/', kind: 'page' },
    ];
    const released = { '/whos-who/search/': person };
    expect(compare(pages, released, { '/whos-who/search/': '/' })).toEqual([]);
  });

  it('leaves no redirect undemanded', () => {
    expect(
      compare([{ path: '/whos-who/ada/', kind: 'person' }], { '/whos-who/adda/': person }),
    ).toEqual([
      'content/released.json:7 lost-permalink The published page /whos-who/adda/ is gone. Did you mean "/whos-who/ada/"? Bring it back, or add to redirects.yaml: /whos-who/adda/: /…/.',
    ]);
  });
});

describe('release', () => {
  const pages = currentPages(river).map((page) => ({ ...page, anchors: ['said', 'why'] }));
  const released = recordRelease(undefined, pages, 'first');
  const compare = (
    current: typeof pages,
    { redirects = {}, updates = [] }: { redirects?: Redirects; updates?: Edition[] } = {},
  ) =>
    compareRelease(current, river, { released, releasedPlace: place, redirects, updates }).map(
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
    const lost = (mayGo: (path: string, anchor: string) => boolean) =>
      lostAnchors(built, mayGo, { released, releasedPlace: place }).map(({ message }) => message);
    expect(lost(() => false)).toEqual(['The published anchor /glossary/weir/#why is gone.']);
    expect(lost((path, anchor) => path === '/glossary/weir/' && anchor === 'why')).toEqual([]);
  });

  it('gives data a digest that wording does not change', () => {
    const weir = river.entries.get('weir');
    if (weir?.section !== 'glossary') throw new Error('The fixture has no weir.');
    const digest = entryDigest(weir);
    expect(entryDigest({ ...weir, searchTerms: ['dam'], related: [] })).toBe(digest);
    expect(entryDigest({ ...weir, summary: 'Another claim.' })).not.toBe(digest);
    expect(entryDigest({ ...weir, cites: ['2'] })).not.toBe(digest);
  });
});
